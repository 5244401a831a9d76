import { onTimeMark } from './on-time-history.js';
import { isExpected } from './period-state.js';
import type { RankingBasis, RankingInput } from './ranking-basis.js';
import { timelinessOf } from './timeliness.js';
import type { Unit } from './unit.js';

/** The mark of one commune's report of the ranked month in its on-time history. */
export function monthMark(input: RankingInput, basis: RankingBasis, unit: Unit): string {
  const { scope, period, calendar, occurrence } = input;
  const report = basis.reportOf(period, unit.id);
  return onTimeMark(
    {
      month: period,
      isExpected: isExpected(scope, period, unit),
      isOnTime: timelinessOf(report, basis.dueDay, calendar, occurrence).kind === 'ON_TIME',
      dueDay: report?.extension?.day ?? basis.dueDay,
    },
    scope.closingDay,
  );
}
