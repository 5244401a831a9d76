import { type FigureView, missingFigure } from '../figure/figure.js';
import type { FigureOfParts } from '../figure/merge.js';
import { type IndicatorOf, indicatorIn, type TargetOf, targetOf } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Ranking } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { groupedBy } from '../text/grouped-by.js';
import type { LocalDate } from '../time/local-date.js';
import { latestClosed, monthsFrom, type PeriodId, periodOf, plusPeriods } from '../time/period.js';
import { rollUpOf } from './scope-roll-up.js';

/** The most months and units of one question. */
export const MOST_MONTHS = 60;
export const MOST_UNITS_ASKED = 100;

export type Months = { readonly from: PeriodId; readonly to: PeriodId };

/**
 * The months to show: twelve up to the latest closed month, unless other months are requested. A door refuses a request
 * without a month (the first is after the last) or with more than `MOST_MONTHS`.
 * @param last the last month of communes that have ended, for a request that begins by then and names no last month
 */
export function monthsToShow(
  today: LocalDate,
  { closingDay }: Pick<ScopeSettings, 'closingDay'>,
  wanted: { readonly from: PeriodId | undefined; readonly to: PeriodId | undefined },
  last?: PeriodId,
): Months & { readonly count: number } {
  const isOver = last !== undefined && (wanted.from ?? last) <= last;
  const to = wanted.to ?? (isOver ? last : latestClosed('MONTHLY', today, closingDay));
  const from = wanted.from ?? plusPeriods(to, -11);
  return { from, to, count: from > to ? 0 : monthsFrom(from, to).length };
}

export type SeriesPoint = {
  readonly scope: ScopeSettings;
  readonly period: PeriodId;
  readonly figure: FigureView;
  readonly share: number | null;
  readonly target: TargetOf | null;
  /** How much of the sum is known, for a unit before the reorganisation that formed it. */
  readonly parts?: FigureOfParts;
  /** A file of past figures contained the figure, or a part of the sum. */
  readonly isLoaded?: true;
};

export type SeriesLine = { readonly unit: UnitId; readonly points: readonly SeriesPoint[] };

export type Series = ReturnType<typeof seriesOf>;

export type SeriesQuestion = Months & {
  readonly scope: ScopeSettings;
  readonly of: IndicatorOf;
  /** Null = every commune in any of the rankings, by path. */
  readonly units: readonly UnitId[] | null;
};

/**
 * A quarter appears in several rankings: the latest counts in which the unit, which may be younger, had to report it.
 * @param rankings current publications of the months, oldest first
 * @param versions all method versions; a target is that of the version that scored the figure
 */
export function seriesOf(
  question: SeriesQuestion,
  rankings: readonly Ranking[],
  versions: readonly MethodVersion[] = [],
) {
  const { scope, of } = question;
  const withIndicator = rankings.filter((ranking) => ranking.indicators.includes(of.indicator.code));
  const byPeriod = groupedBy(withIndicator, ({ figurePeriods }) => figurePeriods[of.indicator.frequency]);
  const columns = [...byPeriod].map(([period, ofPeriod]) => {
    const points = new Map<UnitId, SeriesPoint>();
    for (const ranking of ofPeriod) putPoints(points, pointsIn(scope, of, period, ranking, versions));
    return points;
  });
  const lines = (question.units ?? unitsIn(withIndicator)).map(
    (unit): SeriesLine => ({ unit, points: columns.flatMap((column) => column.get(unit) ?? []) }),
  );
  return {
    ...question,
    lines,
    rollUps: [...byPeriod.values()].map((ofPeriod) => rollUpOf(lastInFull(ofPeriod, of), of)),
    /** The method versions behind the scope's shares. */
    methods: [...new Set(rankings.map(({ method }) => method))],
    isDemonstration: withIndicator.some((ranking) => ranking.isDemonstration),
  };
}

/** The latest ranking in which every unit had to report its period; else the latest of all. */
function lastInFull(rankings: readonly Ranking[], { indicator }: IndicatorOf): Ranking {
  const isInFull = ({ indicators, rows }: Ranking) =>
    !rows.some(({ cells }) => cells[indicators.indexOf(indicator.code)]?.state === 'notExpected');
  return (rankings.findLast(isInFull) ?? rankings.at(-1)) as Ranking;
}

/** Adds points. A point that says "not expected" replaces no figure. */
export function putPoints(points: Map<UnitId, SeriesPoint>, later: ReadonlyMap<UnitId, SeriesPoint>): void {
  for (const [unit, point] of later)
    if (point.figure.state !== 'notExpected' || !points.has(unit)) points.set(unit, point);
}

/** One point per period, oldest first: the first given one, but "not expected" gives way to any other. */
export function onePointAPeriod(points: readonly SeriesPoint[]): SeriesPoint[] {
  const byPeriod = new Map<PeriodId, SeriesPoint>();
  for (const point of points) {
    const found = byPeriod.get(point.period);
    if (!found || found.figure.state === 'notExpected') byPeriod.set(point.period, point);
  }
  return [...byPeriod.values()].toSorted((a, b) => (a.period < b.period ? -1 : 1));
}

/** Every commune in any of the rankings, by path. */
export function unitsIn(rankings: readonly Ranking[]): UnitId[] {
  const paths = new Map(rankings.flatMap(({ rows }) => rows.map((row) => [row.path, row.unit] as const)));
  return [...paths].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
}

/** The points of every commune in one ranking. */
export function pointsIn(
  scope: ScopeSettings,
  of: IndicatorOf,
  period: PeriodId,
  { indicators, rows, method }: Ranking,
  versions: readonly MethodVersion[],
): ReadonlyMap<UnitId, SeriesPoint> {
  const { code } = of.indicator;
  const at = indicators.indexOf(code);
  const version = versions.find(({ id }) => id === method);
  const { indicator } = (version && indicatorIn(version, code)) ?? of;
  const target = targetOf(indicator, periodOf(period).year);
  const points = new Map<UnitId, SeriesPoint>();
  for (const { unit, cells } of rows) {
    const cell = cells[at];
    if (!cell) continue;
    // A carried figure belongs to an earlier period, which has its own point.
    if (cell.carriedForward) points.set(unit, { scope, period, figure: missingFigure, share: null, target });
    else
      points.set(unit, {
        scope,
        period,
        figure: { state: cell.state, figure: cell.figure },
        share: cell.share,
        target,
        ...(cell.origin?.kind === 'LOADED' && { isLoaded: true }),
      });
  }
  return points;
}
