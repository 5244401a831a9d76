import { plural } from '../text/number-text.js';
import type { Text } from '../text/text.js';

/** How to make an action possible, or why nobody needs it. */
export const REMEDIES = {
  ASK_TO_REOPEN: {
    vi: 'Đề nghị người thẩm định mở lại báo cáo.',
    en: 'Ask the reviewer to reopen the report.',
  },
  CHANGE_DIRECTLY: {
    vi: 'Báo cáo đang ở đơn vị và sửa được ngay.',
    en: 'The commune has the report and may change it.',
  },
  NAME_WHEN_SENT: {
    vi: 'Ghi số văn bản khi gửi báo cáo, hoặc sau khi gửi.',
    en: 'Give the number when the report is submitted, or afterwards.',
  },
  NOT_SENT_YET: {
    vi: 'Báo cáo chưa gửi: công chức phụ trách lấy lại được, Chủ tịch trả lại được.',
    en: 'It is not submitted yet: the officer can take it back, the Chairperson can return it.',
  },
  NOT_WITH_CHAIRMAN: {
    vi: 'Báo cáo đang ở công chức phụ trách và sửa được ngay.',
    en: 'The officer has the report and may change it.',
  },
  REOPEN_FIRST: { vi: 'Mở lại báo cáo trước, kèm lý do.', en: 'Reopen the report first, with a reason.' },
  REQUEST_ENDED: {
    vi: 'Đề nghị gia hạn đã kết thúc khi báo cáo được gửi.',
    en: 'The request ended when the report was submitted.',
  },
  RETURN_FIRST: { vi: 'Trả lại báo cáo trước khi gia hạn.', en: 'Return the report first.' },
  RETURN_INSTEAD: {
    vi: 'Báo cáo chưa được duyệt: trả lại thay vì mở lại.',
    en: 'It is not approved yet: return it instead.',
  },
  TAKE_BACK_FIRST: {
    vi: 'Lấy lại báo cáo trước, hoặc đề nghị Chủ tịch trả lại.',
    en: 'Take the report back first, or ask the Chairperson to return it.',
  },
  WAIT_FOR_CHAIRMAN: {
    vi: 'Chờ Chủ tịch gửi hoặc trả lại báo cáo.',
    en: 'Wait until the Chairperson submits or returns it.',
  },
  WAIT_FOR_COMMUNE: {
    vi: 'Chờ đơn vị gửi báo cáo.',
    en: 'Wait until the commune submits the report.',
  },
  WITHDRAW_FIRST: {
    vi: 'Rút báo cáo trước, hoặc đề nghị người thẩm định trả lại.',
    en: 'Withdraw the report first, or ask the reviewer to return it.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Remedies if the obstacle is not the state of the report. */
export const OTHER_REMEDIES = {
  ASK_FOR_OFFICER: {
    vi: 'Đơn vị chưa có công chức phụ trách: đề nghị quản trị viên giao việc này cho một người của đơn vị; Chủ tịch cũng nhận thêm được.',
    en: 'The commune has no reporting officer: ask an administrator to assign one; the Chairperson may be given that role as well.',
  },
  ASK_TO_COMPLETE: {
    vi: 'Đề nghị công chức phụ trách hoàn thiện biểu.',
    en: 'Ask the reporting officer to complete the form.',
  },
  ASK_TO_UNLOCK: {
    vi: 'Nếu cần sửa, đề nghị quản trị viên mở khóa kỳ báo cáo.',
    en: 'Ask an administrator to unlock the period.',
  },
  CHAIR_ALONE: {
    vi: 'Đơn vị không có người thay nào khác: đề nghị Chủ tịch gửi (được cả trong những ngày vắng mặt), hoặc quản trị viên giao việc cho thêm một người của đơn vị.',
    en: 'Nobody else at the commune can stand in: ask the Chairperson to submit it, which is possible on days of absence too, or an administrator to add one more official.',
  },
  CHAIR_OR_OTHER: {
    vi: 'Đề nghị Chủ tịch gửi (được cả trong những ngày vắng mặt), hoặc cử người thay khác của đơn vị.',
    en: 'Ask the Chairperson to submit it, which is possible on days of absence too, or to name another substitute.',
  },
  HAND_OVER: { vi: 'Trình Chủ tịch ký duyệt.', en: 'Pass the report to the Chairperson.' },
  SEND_DIRECTLY: { vi: 'Gửi báo cáo trực tiếp trên Hệ thống.', en: 'Submit the report yourself.' },
  SEND_WITHOUT_CHAIRMAN: {
    vi: 'Gửi báo cáo trực tiếp, và đề nghị quản trị viên bổ sung Chủ tịch của đơn vị.',
    en: 'Submit the report yourself, and ask an administrator to register the Chairperson.',
  },
  WAIT_FOR_ANSWER: {
    vi: 'Chờ người thẩm định trả lời đề nghị gia hạn.',
    en: 'Wait for the answer to the request.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const otherReviewer = (offices: readonly Text[]): Text =>
  offices.length > 0
    ? {
        vi: `Đề nghị người thẩm định khác quyết định: ${offices.map(({ vi }) => vi).join(', ')}.`,
        en: `Ask another reviewer to decide: ${offices.map(({ en }) => en).join(', ')}.`,
      }
    : {
        vi: 'Chưa có người thẩm định nào khác: đề nghị quản trị viên giao vai trò thẩm định cho thêm một người.',
        en: 'There is no other reviewer: ask an administrator to give that role to one more person.',
      };

export const figuresText = (count: number): Text => ({
  vi: `Biểu còn ${count} chỗ phải bổ sung, sửa hoặc giải trình trước khi gửi.`,
  en: `${plural(count, 'place')} of the form must be completed, corrected or explained before it is submitted.`,
});
