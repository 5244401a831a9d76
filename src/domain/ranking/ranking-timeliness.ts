import type { Figure } from '../figure/figure.js';
import type { Unit } from '../register/unit.js';
import {
  dueReport,
  isOfMarks,
  onTimeHistoryOf,
  onTimeRatio,
  reportsIn,
  twelveWindows,
} from '../report/on-time-history.js';
import { HISTORY_MONTHS, isDueInNextWindow, marksUpTo, onTimeMark, ratioOfMarks } from '../report/on-time-marks.js';
import type { ReportHead } from '../report/report.js';
import { onTimeJudge } from '../report/timeliness.js';
import { dueDayOf } from '../settings/deadline.js';
import { countedDueDay } from '../settings/extension.js';
import type { LocalDate } from '../time/local-date.js';
import { monthsFrom, type PeriodId, periodsClosingWith, plusPeriods } from '../time/period.js';
import type { PublishedRank } from './ranking.js';
import { countsEveryReport } from './ranking-edition.js';
import type { RankingInput } from './ranking-input.js';

/** The inputs and results of F07, one position per commune. */
export type RankingTimeliness = {
  /** F07 itself, which is computed and never typed. */
  readonly onTimeRatios: readonly Figure[];
  /** The on-time histories up to the month before. */
  readonly historiesBefore: readonly string[];
  /** The reports that the month adds to them. */
  readonly ownTimeliness: readonly string[];
  /** The histories up to this month. */
  readonly histories: readonly string[];
};

type Communes = {
  readonly units: readonly Unit[];
  readonly previousRows: readonly (PublishedRank | undefined)[];
  readonly isDue: readonly boolean[];
  headsOf(period: PeriodId): readonly (ReportHead | undefined)[];
};

/** A ranking that became final under an edition for monthly reports only keeps counting only those. */
export const rankingTimeliness = (input: RankingInput, communes: Communes, edition: number): RankingTimeliness =>
  countsEveryReport(edition) ? ofEveryReport(input, communes) : ofMonthlyReports(input, communes);

function ofEveryReport(
  { scope, period, occurrence, calendar, historiesBefore: rebuilt }: RankingInput,
  { units, previousRows, isDue, headsOf }: Communes,
): RankingTimeliness {
  const windows = twelveWindows(period, scope.closingDay);
  const before = units.map(({ id }, i) => rebuilt?.get(id) ?? previousRows[i]?.onTimeHistory ?? '');
  const closing = periodsClosingWith(period).map((id) => {
    const [heads, dueDay] = [headsOf(id), dueDayOf(scope, id, calendar)];
    return (i: number) => dueReport(id, heads[i], dueDay, occurrence);
  });
  const own = units.map((_unit, i) => (isDue[i] ? closing.map((reportOf) => reportOf(i)) : []));
  return {
    onTimeRatios: before.map((history) => onTimeRatio(history, windows, occurrence)),
    historiesBefore: before.map((history) => onTimeHistoryOf(reportsIn(history), windows.after)),
    ownTimeliness: own.map((reports) => onTimeHistoryOf(reports, windows.after)),
    histories: before.map((history, i) => onTimeHistoryOf([...reportsIn(history), ...(own[i] ?? [])], windows.after)),
  };
}

function ofMonthlyReports(input: RankingInput, { previousRows, isDue, headsOf }: Communes): RankingTimeliness {
  const { scope, period, calendar } = input;
  const marks = monthMarks(input, dueDayOf(scope, period, calendar), isDue, headsOf(period));
  const before = previousRows.map((row) => row && asMarks(row.onTimeHistory, period, scope.closingDay));
  return {
    onTimeRatios: before.map((history) => ratioOfMarks(history ?? '')),
    historiesBefore: before.map((history) => history ?? ''),
    ownTimeliness: marks,
    histories: before.map((history, i) => marksUpTo(history, marks[i] as string)),
  };
}

/** The ranked month's marks in the on-time histories, by position. @param dueDay the due day of the scope */
function monthMarks(
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

/** Makes marks from a history of reports: the current rules may have ranked the month before again. */
function asMarks(history: string, month: PeriodId, closingDay: number): string {
  if (isOfMarks(history)) return history;
  const reports = new Map(reportsIn(history).map((report) => [report.period, report]));
  return monthsFrom(plusPeriods(month, -HISTORY_MONTHS), plusPeriods(month, -1))
    .map((id) => {
      const report = reports.get(id);
      return onTimeMark({
        isExpected: report !== undefined,
        isOnTime: report?.isOnTime === true,
        isDueInNextWindow: report !== undefined && isDueInNextWindow(id, report.dueDay, closingDay),
      });
    })
    .join('');
}
