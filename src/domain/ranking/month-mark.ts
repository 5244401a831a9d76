import { isDueInNextWindow, onTimeMark } from '../report/on-time-marks.js';
import type { ReportHead } from '../report/report.js';
import { onTimeJudge } from '../report/timeliness.js';
import { countedDueDay } from '../settings/extension.js';
import type { LocalDate } from '../time/local-date.js';
import type { RankingInput } from './ranking-input.js';

/** The marks of the ranked month in the on-time histories, one commune after the other. @param dueDay the scope's */
export function monthMarks(
  { scope, period, occurrence }: RankingInput,
  dueDay: LocalDate,
  isDue: readonly boolean[],
  reports: readonly (ReportHead | undefined)[],
): string[] {
  const isOnTime = onTimeJudge(dueDay, occurrence);
  const isInNextWindow = isDueInNextWindow(period, dueDay, scope.closingDay);
  return reports.map((report, i) => {
    const counted = countedDueDay(report, dueDay);
    return onTimeMark({
      isExpected: isDue[i] === true,
      isOnTime: isOnTime(report),
      isDueInNextWindow: counted === dueDay ? isInNextWindow : isDueInNextWindow(period, counted, scope.closingDay),
    });
  });
}
