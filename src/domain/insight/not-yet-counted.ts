import { notYetCounted } from '../figure/figure.js';
import type { Ranking } from '../ranking/ranking.js';
import type { UnitId, UnitPath } from '../register/unit.js';
import type { Report, ReportAddress } from '../report/report.js';
import { lockDayOf } from '../settings/deadline.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Series, SeriesPoint } from './series.js';

/**
 * Reports that may hold approved figures that no ranking has yet: between an approval and the nightly ranking. Such a
 * figure can only be missing in a period that is still open. Empty if no figure is missing there.
 */
export function reportsToAsk(
  { scope, lines }: Series,
  rankings: readonly Ranking[],
  today: LocalDate,
  calendar: WorkingCalendar,
): ReportAddress[] {
  const paths = new Map<UnitId, UnitPath>(rankings.flatMap(({ rows }) => rows.map(({ unit, path }) => [unit, path])));
  const isOpen = (period: PeriodId) => today <= lockDayOf(scope, period, calendar);
  return lines.flatMap(({ unit, points }) => {
    const path = paths.get(unit);
    return path === undefined
      ? []
      : points.filter((point) => isMissing(point) && isOpen(point.period)).map(({ period }) => ({ path, period }));
  });
}

/** Marks missing figures that a report has approved. The next ranking counts and shows their value. */
export function withApprovedSince(series: Series, reports: readonly Report[]): Series {
  const { code } = series.of.indicator;
  const approved = new Set(
    reports.filter((report) => report.approved?.has(code)).map(({ unit, period }) => `${unit} ${period}`),
  );
  const pointNow = (unit: UnitId, point: SeriesPoint): SeriesPoint =>
    isMissing(point) && approved.has(`${unit} ${point.period}`) ? { ...point, figure: notYetCounted } : point;
  return {
    ...series,
    lines: series.lines.map(({ unit, points }) => ({ unit, points: points.map((point) => pointNow(unit, point)) })),
  };
}

const isMissing = ({ figure }: SeriesPoint): boolean => figure.state === 'missing';
