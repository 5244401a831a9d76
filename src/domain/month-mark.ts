import type { LocalDate } from './local-date.js';
import { onTimeMark } from './on-time-history.js';
import { isExpected } from './period-state.js';
import type { RankingInput } from './ranking-basis.js';
import type { RankedReport } from './report.js';
import { timelinessOf } from './timeliness.js';
import type { Unit } from './unit.js';

/** The mark of one commune's report of the ranked month in its on-time history. @param dueDay the scope's */
export function monthMark(
  { scope, period, calendar, occurrence }: RankingInput,
  dueDay: LocalDate,
  unit: Unit,
  report: RankedReport | undefined,
): string {
  return onTimeMark(
    {
      month: period,
      isExpected: isExpected(scope, period, unit),
      isOnTime: timelinessOf(report, dueDay, calendar, occurrence).kind === 'ON_TIME',
      dueDay: report?.extension?.day ?? dueDay,
    },
    scope.closingDay,
  );
}
