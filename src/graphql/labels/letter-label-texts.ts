import { NO_MAIL_TEXTS, NOT_SENT_TEXTS, type ReminderStage } from '../../domain/daily-mail/mail-text.js';
import type { ReasonForNoMail } from '../../domain/daily-mail/plan-daily-mail.js';
import type { MailState, NotSentReason } from '../../domain/mail/mail.js';
import type { UnreachableReason } from '../../domain/reminder/unreachable-officials.js';
import type * as Sdl from '../generated/types.js';
import { asLabels, labels } from './labels.js';

export const LETTER_LABELS = {
  NoReminderReason: asLabels<ReasonForNoMail, Sdl.NoReminderReason>(NO_MAIL_TEXTS),
  ReminderNotSentReason: asLabels<NotSentReason, Sdl.ReminderNotSentReason>(NOT_SENT_TEXTS),
  ReminderKind: labels<Sdl.ReminderKind, Sdl.ReminderKind>({
    DAILY: ['Thư trong ngày', 'Letter of the day'],
    RETURNED: ['Báo cáo bị trả lại', 'Report returned'],
    ADDRESS_CHANGED: ['Đổi địa chỉ thư điện tử', 'Address changed'],
    ADMINISTRATOR_APPOINTED: ['Có thêm quản trị viên', 'Administrator appointed'],
    SUBSTITUTE_NAMED: ['Được cử thay', 'Named as substitute'],
    SUBSTITUTE_ENDED: ['Kết thúc việc thay', 'Substitution ended'],
    SUBSTITUTE_LEFT: ['Không còn người thay', 'Substitute left'],
  }),
  ReminderStage: labels<ReminderStage, Sdl.ReminderStage>({
    UPCOMING: ['Sắp đến hạn', 'Upcoming'],
    DUE: ['Đến hạn hôm nay', 'Due today'],
    OVERDUE: ['Quá hạn', 'Overdue'],
    AWAITING_REVIEW: ['Đang chờ thẩm định', 'Awaiting review'],
  }),
  ReminderState: labels<MailState, Sdl.ReminderState>({
    PENDING: ['Chờ gửi', 'Waiting'],
    CLAIMED: ['Đang gửi', 'Being sent'],
    SENT: ['Đã gửi', 'Sent'],
    DELIVERED: ['Đã đến nơi', 'Delivered'],
    BOUNCED: ['Bị trả về', 'Bounced'],
    COMPLAINED: ['Người nhận báo là thư không mong muốn', 'Marked as spam'],
    SUPPRESSED: ['Không gửi: địa chỉ không nhận thư', 'Not sent: the address does not receive letters'],
    SUPERSEDED: ['Không gửi: không còn cần thiết', 'Not sent: no longer needed'],
    FAILED: ['Không gửi được', 'Failed'],
  }),
  UnreachableReason: labels<UnreachableReason, Sdl.UnreachableReason>({
    NO_ADDRESS: ['Chưa có địa chỉ thư điện tử', 'No address'],
    BOUNCE: ['Thư bị trả về', 'Letters were returned'],
    COMPLAINT: ['Người nhận báo là thư không mong muốn', 'Letters marked as spam'],
    REFUSED: ['Dịch vụ thư từ chối thư gần nhất', 'The mail service refused the last letter'],
    UNREADABLE: ['Dữ liệu về địa chỉ không đọc được', 'Stored data cannot be read'],
  }),
} as const;
