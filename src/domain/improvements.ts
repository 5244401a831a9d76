import { betterFigure, fullFigure, type Scales } from './better-figure.js';
import { type IndicatorOf, indicatorIn } from './catalogue.js';
import { type Figure, figureValue } from './figure.js';
import type { Indicator } from './indicator.js';
import type { MethodVersion } from './method.js';
import { type PeriodId, periodOf, previousPeriod } from './period.js';
import type { Cell, Ranking, RankingRow } from './ranking.js';
import type { RowOf } from './ranking-view.js';
import { type Place, type PublishedFigures, placeIn, publishedFigures, scored, withFigures } from './rerank.js';
import type { Range } from './share.js';

/** What has to be done: report a figure, more or fewer of what is counted, the next level, or the act itself. */
export type ImprovementKind = 'REPORT' | 'MORE' | 'FEWER' | 'NEXT_LEVEL' | 'ACT';

/** One change of one indicator of a commune, and what the ranking would be with it alone. */
export type Improvement = {
  readonly of: IndicatorOf;
  readonly kind: ImprovementKind;
  /** The published figure; null where none was reported. */
  readonly from: Figure | null;
  /** Null where none was reported: nobody knows what it would be. */
  readonly to: Figure | null;
  /** How many more or fewer: 38 households. Null for levels, acts and figures that are not reported. */
  readonly amount: number | null;
  readonly pointsGained: number;
  /** True where the figure is not known: so many points at most. */
  readonly isAtMost: boolean;
  readonly before: Place;
  readonly after: Place;
};

/** Smallest and largest value among the ranked communes; null for rules that do not ask. */
export function rangeIn({ rows }: Ranking, at: number, { scoring }: Indicator): Range | null {
  if (scoring.rule !== 'minMax') return null;
  const values = rows
    .filter((row) => row.rank !== null && row.cells[at]?.state === 'present')
    .flatMap(({ cells }) => (cells[at]?.figure ? figureValue(cells[at].figure) : []));
  if (values.length === 0) return null;
  const ends = (pick: (a: number, b: number) => number) => values.reduce((a, b) => pick(a, b));
  return { min: ends(Math.min), max: ends(Math.max) };
}

/** The period a cell's figure comes from: the one before the ranking's where it is carried forward. */
export function periodOfCell(ranking: Ranking, { frequency }: Indicator, cell: Cell): PeriodId {
  const closed = ranking.figurePeriods[frequency];
  return cell.carriedForward ? previousPeriod(closed) : closed;
}

type Candidate = Pick<Improvement, 'of' | 'kind' | 'from' | 'to' | 'amount'> & { readonly tried: Figure };

/** The change of one indicator that is tried; undefined where nothing better can be aimed for. */
export function candidateOf(ranking: Ranking, row: RankingRow, of: IndicatorOf, at: number): Candidate | undefined {
  const { indicator } = of;
  const cell = row.cells[at];
  // What the service computes nobody can change, and what does not apply earns nothing.
  if (!cell || indicator.computed || cell.state === 'notApplicable') return undefined;
  // A changed figure is one of the ranking's own period, whose target counts then.
  const year = periodOf(ranking.figurePeriods[indicator.frequency]).year;
  const scales: Scales = { year, range: rangeIn(ranking, at, indicator) };
  if (!cell.figure) {
    const tried = fullFigure(indicator, scales);
    return tried && { of, kind: 'REPORT', from: null, to: null, amount: null, tried };
  }
  const to = betterFigure(indicator, cell.figure, scales);
  return to && { of, from: cell.figure, to, tried: to, ...kindOf(cell.figure, to) };
}

function kindOf(from: Figure, to: Figure): Pick<Improvement, 'kind' | 'amount'> {
  if (to.kind === 'level') return { kind: 'NEXT_LEVEL', amount: null };
  if (to.kind === 'boolean') return { kind: 'ACT', amount: null };
  const amount = counted(to) - counted(from);
  return { kind: amount > 0 ? 'MORE' : 'FEWER', amount: Math.abs(amount) };
}

const counted = (figure: Figure): number => (figure.kind === 'ratio' ? figure.numerator : Number(figure.value));

/**
 * Changes of single indicators, the one that lifts the index most first. Each is ranked by the real rules with nothing
 * else changed, so that a range which moves with it is taken into account.
 */
export function improvementsOf({ ranking, row }: RowOf, method: MethodVersion): Improvement[] {
  const figures = publishedFigures(ranking, method);
  const before = placeIn(scored(figures), row.unit);
  return ranking.indicators
    .flatMap((code, at): Improvement[] => {
      const of = indicatorIn(method, code);
      const candidate = of && candidateOf(ranking, row, of, at);
      return candidate ? tried(figures, row, before, candidate) : [];
    })
    .filter(({ after }) => gain(before, after) > 1e-12)
    .toSorted((a, b) => gain(before, b.after) - gain(before, a.after));
}

/** Of the index, at full precision; a first score counts from nothing. */
const gain = (before: Place, after: Place): number => after.score - (Number.isNaN(before.score) ? 0 : before.score);

function tried(figures: PublishedFigures, row: RankingRow, before: Place, candidate: Candidate): Improvement[] {
  const { tried: figure, ...rest } = candidate;
  const changed = [{ unit: row.unit, indicator: rest.of.indicator.code, figure }];
  const after = placeIn(scored(withFigures(figures, changed)), row.unit);
  const pointsGained = after.earned - before.earned;
  return [{ ...rest, isAtMost: rest.kind === 'REPORT', pointsGained, before, after }];
}
