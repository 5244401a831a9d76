import type * as Sdl from '../generated/enums.js';
import { labels } from './labels.js';

/** What stands on a button. */
export const ACTION_LABELS = {
  ActionName: labels<Sdl.ActionName>({
    SAVE_REPORT: ['Lưu số liệu', 'Save figures'],
    COPY_LAST_PERIOD: ['Sao chép từ kỳ trước', 'Copy from the period before'],
    SUBMIT_REPORT: ['Gửi báo cáo', 'Submit the report'],
    WITHDRAW_REPORT: ['Rút báo cáo', 'Withdraw the report'],
    RETURN_REPORT: ['Trả lại báo cáo', 'Return the report'],
    APPROVE_REPORT: ['Duyệt báo cáo', 'Approve the report'],
    REQUEST_EXTENSION: ['Đề nghị gia hạn', 'Ask for an extension'],
    EXTEND_DEADLINE: ['Gia hạn', 'Extend the due day'],
    REFUSE_EXTENSION: ['Không chấp thuận gia hạn', 'Refuse the extension'],
    REOPEN_REPORT: ['Mở lại báo cáo', 'Reopen the report'],
  }),
} as const;
