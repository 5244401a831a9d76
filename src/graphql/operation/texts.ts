import type { Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';

/** What an argument must be. */
export const OPERATION_ARGUMENT_TEXTS = {
  span: (most: number, to: LocalDate): Text => ({
    vi: `một ngày không sau ${dayLabel(to).vi} và không trước ngày đó quá ${most} ngày`,
    en: `a day not after ${dayLabel(to).en} and at most ${most} days before it`,
  }),
  dayGone: (today: LocalDate): Text => ({
    vi: `hôm nay (${dayLabel(today).vi}) hoặc một ngày trước đó; với ngày sau, xem remindersPlanned`,
    en: `today (${dayLabel(today).en}) or an earlier day; for later days ask remindersPlanned`,
  }),
} as const;
