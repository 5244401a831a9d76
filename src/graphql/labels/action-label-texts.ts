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
    TRANSFER_OFFICIAL: ['Chuyển đơn vị hoặc vai trò', 'Transfer the official'],
    CHANGE_OFFICIAL_CONTACT: ['Sửa thông tin cán bộ', "Change the official's details"],
    DEACTIVATE_OFFICIAL: ['Khóa tài khoản', 'Close the account'],
    REACTIVATE_OFFICIAL: ['Mở lại tài khoản', 'Open the account again'],
    LIFT_SUPPRESSION: ['Cho gửi thư trở lại', 'Let letters go again'],
    SET_MAIL_PREFERENCES: ['Chọn cách nhận thư', 'Choose how letters are received'],
    CHANGE_CALENDAR: ['Sửa lịch báo cáo', 'Change the calendar'],
    CHANGE_LADDER: ['Sửa lịch nhắc', 'Change the ladder'],
    CHANGE_LETTERHEAD: ['Sửa phần đầu thư', 'Change the letterhead'],
    LOCK_PERIOD: ['Khóa kỳ', 'Lock a period'],
    UNLOCK_PERIOD: ['Mở khóa kỳ', 'Unlock a period'],
    CHANGE_HOLIDAYS: ['Sửa ngày nghỉ', 'Change holidays'],
    CHANGE_METHOD_DRAFT: ['Sửa bản nháp', 'Change the draft'],
    DISCARD_METHOD_DRAFT: ['Bỏ bản nháp', 'Give the draft up'],
    PUBLISH_METHOD_VERSION: ['Công bố phương pháp', 'Publish the method version'],
    CHANGE_REORGANISATION_DRAFT: ['Sửa bản nháp sắp xếp', 'Change the draft of the reorganisation'],
    PUBLISH_REORGANISATION: ['Công bố sắp xếp', 'Publish the reorganisation'],
    CONFIRM_REORGANISATION: ['Xác nhận quyền tăng thêm', 'Confirm the rights that grow'],
    WITHDRAW_REORGANISATION: ['Thu hồi công bố sắp xếp', 'Take the reorganisation back'],
  }),
} as const;
