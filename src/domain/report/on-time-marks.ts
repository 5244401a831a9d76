import { type Figure, ratio } from '../figure/figure.js';
import type { LocalDate } from '../time/local-date.js';
import { monthsFrom, type PeriodId, periodHolding } from '../time/period.js';

/**
 * F07 of rankings that became final before all reports counted (`ranking-edition.ts`). One mark for each monthly
 * report, oldest first: `1` first submitted on time, `0` not, `.` none expected. `+` and `-` mean the same for a report
 * that an extension moved on by one window.
 */
export type OnTimeMarks = string;

/** F07 counts reports due in twelve windows, so a report extended by one window is thirteen months old. */
export const HISTORY_MONTHS = 13;

const NOT_EXPECTED = '.';

export type FiledReport = {
  readonly isExpected: boolean;
  readonly isOnTime: boolean;
  readonly isDueInNextWindow: boolean;
};

export function onTimeMark({ isExpected, isOnTime, isDueInNextWindow }: FiledReport): string {
  if (!isExpected) return NOT_EXPECTED;
  if (isDueInNextWindow) return isOnTime ? '1' : '0';
  return isOnTime ? '+' : '-';
}

/** Whether a report is due in the window after its own, as usual. A long extension moves it one window on. */
export const isDueInNextWindow = (month: PeriodId, dueDay: LocalDate, closingDay: number): boolean =>
  monthsFrom(month, periodHolding(dueDay, 'MONTHLY', closingDay)).length <= 2;

/** The history up to a month: the history of the month before, if known, and the month's own mark. */
export const marksUpTo = (historyBefore: OnTimeMarks | undefined, mark: string): OnTimeMarks =>
  `${historyBefore ?? ''}${mark}`.slice(-HISTORY_MONTHS).padStart(HISTORY_MONTHS, NOT_EXPECTED);

/** F07 of a month, from the history up to the month before: reports on time of those due in twelve windows. */
export function ratioOfMarks(historyBefore: OnTimeMarks): Figure {
  let onTime = 0;
  let due = 0;
  const marks = historyBefore.slice(-HISTORY_MONTHS);
  for (let back = 1; back <= marks.length; back++) {
    const mark = marks.at(-back);
    const falls = mark === '1' || mark === '0' ? back : mark === '+' || mark === '-' ? back - 1 : 0;
    if (falls < 1 || falls > 12) continue;
    due += 1;
    if (mark === '1' || mark === '+') onTime += 1;
  }
  return ratio(onTime, due);
}
