import type { Text } from '../text/text.js';
import type { FilingAction, ReportAction } from './actions.js';
import type { Timeliness } from './timeliness.js';
import type { PublicState } from './view.js';

/** The states of a report, for labels and cells of a table. */
export const STATES: Readonly<Record<PublicState, Text>> = {
  NOT_SUBMITTED: { vi: 'Chưa gửi', en: 'Not submitted' },
  SUBMITTED: { vi: 'Đã gửi', en: 'Submitted' },
  APPROVED: { vi: 'Đã duyệt', en: 'Approved' },
};

export const TIMELINESS: Readonly<Record<Timeliness['kind'], Text>> = {
  NOT_DUE: { vi: 'Chưa đến hạn', en: 'Not due yet' },
  ON_TIME: { vi: 'Đúng hạn', en: 'On time' },
  LATE: { vi: 'Gửi quá hạn', en: 'Late' },
  OVERDUE: { vi: 'Quá hạn', en: 'Overdue' },
};

/** An overdue report of a locked period: subjects and lists leave it out, because nobody can send it. */
export const NOT_FILED_BEFORE_LOCK: Text = {
  vi: 'không gửi trước khi khóa kỳ',
  en: 'not submitted before the period was locked',
};

/** The labels of the buttons for actions. */
export const ACTION_NAMES: Readonly<Record<ReportAction, Text>> = {
  SAVE: { vi: 'Lưu số liệu', en: 'Save figures' },
  COPY: { vi: 'Sao chép từ kỳ trước', en: 'Copy from the previous period' },
  ADD_FILE: { vi: 'Thêm tệp tài liệu kiểm chứng', en: 'Add a file of evidence' },
  HAND_TO_CHAIRMAN: { vi: 'Trình Chủ tịch ký duyệt', en: 'Pass to the Chairperson' },
  TAKE_BACK: { vi: 'Lấy lại để sửa', en: 'Take back' },
  RETURN_TO_OFFICER: { vi: 'Trả lại công chức phụ trách', en: 'Return to the officer' },
  SUBMIT: { vi: 'Gửi báo cáo', en: 'Submit the report' },
  RECORD_DOCUMENT: { vi: 'Ghi số văn bản đã ký', en: 'Record the signed document' },
  WITHDRAW: { vi: 'Rút báo cáo', en: 'Withdraw the report' },
  RETURN: { vi: 'Trả lại báo cáo', en: 'Return the report' },
  APPROVE: { vi: 'Duyệt báo cáo', en: 'Approve the report' },
  ASK_EXTENSION: { vi: 'Đề nghị gia hạn', en: 'Request an extension' },
  TAKE_BACK_REQUEST: { vi: 'Rút đề nghị gia hạn', en: 'Take back the extension request' },
  EXTEND: { vi: 'Gia hạn', en: 'Extend the deadline' },
  REFUSE_EXTENSION: { vi: 'Chưa chấp thuận gia hạn', en: 'Refuse the extension' },
  REOPEN: { vi: 'Mở lại báo cáo', en: 'Reopen the report' },
};

/** The actions in the history of a report. */
export const DONE_TEXTS: Readonly<Record<FilingAction, Text>> = {
  SAVE: { vi: 'Lưu số liệu', en: 'Saved' },
  HAND_TO_CHAIRMAN: { vi: 'Trình Chủ tịch', en: 'Passed to the Chairperson' },
  TAKE_BACK: { vi: 'Lấy lại từ Chủ tịch', en: 'Taken back from the Chairperson' },
  RETURN_TO_OFFICER: { vi: 'Chủ tịch trả lại', en: 'Returned by the Chairperson' },
  SUBMIT: { vi: 'Gửi báo cáo', en: 'Submitted' },
  RECORD_DOCUMENT: { vi: 'Ghi số văn bản đã ký', en: 'Recorded the signed document' },
  WITHDRAW: { vi: 'Rút báo cáo', en: 'Withdrawn' },
  RETURN: { vi: 'Trả lại báo cáo', en: 'Returned' },
  APPROVE: { vi: 'Duyệt báo cáo', en: 'Approved' },
  ASK_EXTENSION: { vi: 'Đề nghị gia hạn', en: 'Requested an extension' },
  TAKE_BACK_REQUEST: { vi: 'Rút đề nghị gia hạn', en: 'Took back the extension request' },
  EXTEND: { vi: 'Gia hạn', en: 'Granted an extension' },
  REFUSE_EXTENSION: { vi: 'Chưa chấp thuận gia hạn', en: 'Refused an extension' },
  REOPEN: { vi: 'Mở lại báo cáo', en: 'Reopened' },
};
