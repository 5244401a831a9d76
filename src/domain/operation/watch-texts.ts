import type { Text } from '../text/text.js';
import type { RunWarning } from './watch.js';

/** Texts for administrators, who can call the people that look after the account. */
export const WARNING_TEXTS: Readonly<Record<RunWarning, Text>> = {
  NO_ALARM_ADDRESS: {
    vi: 'Chưa có địa chỉ nào nhận cảnh báo của Hệ thống; khi có sự cố sẽ không ai được báo.',
    en: 'No address receives the alarms of the service; nobody would be told of a fault.',
  },
  ALARM_ADDRESS_UNCONFIRMED: {
    vi: 'Một địa chỉ nhận cảnh báo chưa được xác nhận trong thư của AWS, nên chưa nhận được cảnh báo.',
    en: 'An address for alarms has not been confirmed in the e-mail from AWS, so it receives none.',
  },
  BACKUP_MISSING: {
    vi: 'Không có bản sao lưu nào của bảng dữ liệu hoặc tài liệu kiểm chứng trong hai ngày qua.',
    en: 'There is no backup of the table or of the evidence files from the last two days.',
  },
  COPY_MISSING: {
    vi: 'Trong hai ngày qua, bản sao lưu chưa được chuyển sang tài khoản dự phòng.',
    en: 'No backup has been copied to the other account in the last two days.',
  },
  RESTORE_TEST_DUE: {
    vi: 'Đã đến hạn diễn tập khôi phục dữ liệu.',
    en: 'A restore is due to be rehearsed.',
  },
  NOT_ASKED: {
    vi: 'Đêm qua Hệ thống không kiểm tra được cảnh báo hoặc bản sao lưu.',
    en: 'Last night the service could not check its alarms or backups.',
  },
};

/** The helpful section of the runbook, for readers of the e-mail, like the alarms. */
export const WARNING_SECTIONS: Readonly<Record<RunWarning, string>> = {
  NO_ALARM_ADDRESS: 'Nobody hears the alarms',
  ALARM_ADDRESS_UNCONFIRMED: 'Nobody hears the alarms',
  BACKUP_MISSING: 'A backup was not made',
  COPY_MISSING: 'A backup was not made',
  RESTORE_TEST_DUE: 'A restore is due to be rehearsed',
  NOT_ASKED: 'The night could not ask AWS',
};
