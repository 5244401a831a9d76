import type { Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** What the arguments of questions about letters accept. */
export const REMINDER_ARGUMENT_TEXTS = {
  dayToPlan: (first: LocalDate, last: LocalDate): Text => ({
    vi: `một ngày từ ${first} đến ${last}; thư đã gửi trước đó xem ở "reminders"`,
    en: `a day from ${first} to ${last}; what went before is in "reminders"`,
  }),
  unitOfScope: {
    vi: 'đơn vị thuộc địa bàn có thu thập báo cáo, hoặc đơn vị cấp trên của địa bàn đó',
    en: 'a unit of a scope in which reports are collected, or one above it',
  },
  dayOrCommune: {
    vi: 'một ngày, ví dụ "2026-11-17"; nếu không nêu ngày thì "within" phải là một xã',
    en: 'a day such as "2026-11-17"; without one "within" must be a commune',
  },
  reference: {
    vi: 'mã thư như in ở cuối thư, ví dụ "2026-10/xuan-lac/+3", hoặc như ở tiêu đề X-Reminder-Id',
    en: 'an id as the foot of a letter prints it, such as "2026-10/xuan-lac/+3", or as in the header X-Reminder-Id',
  },
} as const;
