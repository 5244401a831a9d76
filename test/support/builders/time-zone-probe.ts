import { decideReminder } from '../../../src/domain/reminder/reminder.js';
import { timelinessOf } from '../../../src/domain/report/timeliness.js';
import { dueDayOf, finalDayOf, lockDayOf } from '../../../src/domain/settings/deadline.js';
import { periodStates } from '../../../src/domain/settings/period-state.js';
import { addDays, instantAt, localDateOf, localTimeOf } from '../../../src/domain/time/local-date.js';
import { lunarNewYear } from '../../../src/domain/time/lunar-calendar.js';
import { monthsFrom, periodsClosingWith } from '../../../src/domain/time/period.js';
import { seededCalendar as cal } from './holidays.js';
import { commune, officer, scope } from './scope-builder.js';

/*
 * Run as a process of its own, because a process keeps the zone it was started in: prints what the rules of time say, to be
 * compared between zones, and the offset of the zone in which it really ran.
 */
const monthly = scope();
const monthEnd = scope({ closingDay: 28, dueRule: { kind: 'WORKING_DAYS_AFTER_CLOSING', days: 3 } });
const leapDay = scope({ closingDay: 25 });
const fixed = scope({ dueRule: { kind: 'DAY_OF_MONTH', day: 31 } });

const dueDays = [monthly, monthEnd, leapDay, fixed].map((settings) =>
  monthsFrom('2024-01', '2030-12').flatMap((month) =>
    periodsClosingWith(month).map((id) => [id, dueDayOf(settings, id, cal), lockDayOf(settings, id, cal)]),
  ),
);
const finalDays = monthsFrom('2024-01', '2030-12').map((month) => finalDayOf(monthly, month, cal));

/** The letters that four sweeps of a day, one in its first and one in its last minute, decide for reports that nobody files. */
function lettersOn(day: string) {
  return ['00:00', '06:00', '17:30', '23:59'].flatMap((time) => {
    const asOf = instantAt(day, time);
    const { open } = periodStates(monthly, localDateOf(asOf), cal);
    return open.map((period) => {
      const question = {
        scope: monthly,
        cal,
        asOf,
        unit: commune(),
        period,
        report: undefined,
        knownAt: asOf,
        official: officer(),
        sent: [],
      };
      const due = dueDayOf(monthly, period, cal);
      return {
        asOf,
        local: localTimeOf(asOf),
        period,
        ...decideReminder(question),
        late: timelinessOf(undefined, due, cal, asOf),
      };
    });
  });
}

const spans = [
  ['2026-02-10', '2026-02-26'],
  ['2027-02-01', '2027-02-18'],
  ['2026-12-30', '2027-01-04'],
  ['2028-02-27', '2028-03-02'],
  ['2026-11-22', '2026-11-26'],
  ['2026-08-20', '2026-09-04'],
] as const;

const letters: Record<string, ReturnType<typeof lettersOn>> = {};
for (const [from, to] of spans)
  for (let day: string = from; day <= to; day = addDays(day, 1)) letters[day] = lettersOn(day);

const rules = { dueDays, finalDays, letters, tet: [2026, 2027, 2028, 2029, 2030].map((year) => lunarNewYear(year)) };

/** The output of the process, as JSON. */
export type Probe = {
  readonly offsetMinutes: number;
  readonly rules: typeof rules;
};

const probe: Probe = { offsetMinutes: -new Date('2026-12-31T12:00:00Z').getTimezoneOffset(), rules };
process.stdout.write(JSON.stringify(probe));
