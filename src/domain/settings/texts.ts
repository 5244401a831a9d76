import type { Text } from '../text/text.js';
import type { ExtensionGround } from './extension.js';

export const GROUND_TEXTS: Readonly<Record<ExtensionGround, Text>> = {
  DISASTER: { vi: 'Thiên tai', en: 'Natural disaster' },
  EPIDEMIC: { vi: 'Dịch bệnh', en: 'Epidemic' },
  TECHNICAL_FAULT: { vi: 'Sự cố điện, đường truyền hoặc Hệ thống', en: 'Power, network or system failure' },
  STAFF_ABSENCE: { vi: 'Thiếu hoặc thay đổi công chức phụ trách', en: 'Staff absent or changed' },
  DATA_FROM_OTHERS: { vi: 'Chờ số liệu của cơ quan khác', en: 'Waiting for figures from another office' },
  OTHER: { vi: 'Lý do khác', en: 'Other reason' },
};

/** An extension that was asked for, or granted unasked, after the deadline. */
export const STILL_LATE: Text = {
  vi: 'Do việc gia hạn có sau hạn gửi, báo cáo vẫn được tính là gửi quá hạn.',
  en: 'The extension came after the deadline, so the report still counts as late.',
};

/** The licence of the published data, named on pages, in files and in the feed. */
export const DATA_LICENCE: { readonly id: string; readonly url: string; readonly name: Text } = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  name: {
    vi: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
    en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  },
};

/** What stands in a letterhead for a part that nobody has given yet. */
export const NOT_FILLED_IN: Text = { vi: '(chưa khai báo)', en: '(not filled in)' };
