import { addDays, type LocalDate } from '../../../src/domain/time/local-date.js';
import { monthsFrom, type PeriodId } from '../../../src/domain/time/period.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import type { History } from '../../../src/seed/demonstration/history.js';
import { historiesOf } from '../../../src/seed/demonstration.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { holidays } from '../../../src/seed/settings/holidays.js';
import { scopeOf } from '../../../src/seed/settings/settings.js';
import { choDon } from '../../../src/seed/worlds/cho-don.js';

/** The months of the demonstration: seven years, so that every start in 2026–2030 has its 24 months. */
export const FIRST_MONTH: PeriodId = '2023-12';
export const LAST_MONTH: PeriodId = '2031-01';

export const demonstrationScope = scopeOf(choDon, {
  firstPeriod: FIRST_MONTH,
  remindersFrom: '2023-11-15',
  demonstration: true,
});
export const seededCalendar = workingCalendar(holidays());
export const demonstrationRegister = seededRegister(true);

export const allHistories: readonly History[] = historiesOf(choDon, monthsFrom(FIRST_MONTH, LAST_MONTH));

const byPeriod = new Map<PeriodId, History[]>();
for (const history of allHistories) byPeriod.set(history.period, [...(byPeriod.get(history.period) ?? []), history]);

export const historiesOfPeriod = (period: PeriodId): readonly History[] => byPeriod.get(period) ?? [];

/** Every day from the first to the last, both included. */
export function daysFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
