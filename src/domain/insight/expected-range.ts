import { type Figure, figureValue, isNotApplicable } from '../figure/figure.js';
import { medianOf } from '../figure/median.js';
import type { Indicator } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { Cell, Ranking } from '../ranking/ranking.js';

/** The median of the ranked communes' figures of one indicator, and the measure used as standard deviation. */
export type Spread = {
  readonly median: number;
  readonly deviation: number;
  /** True when more than half of the figures equal the median. */
  readonly mostAgree: boolean;
};

/**
 * Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): a figure whose modified z-score lies further from 0 is
 * a candidate for an error.
 */
export const LARGEST_Z = 3.5;
/** With fewer figures the middle says little. */
export const FEWEST_FIGURES = 5;
/** 75 % of a normal distribution lie below it: makes the median distance comparable with a standard deviation. */
const NORMAL_QUARTILE = 0.6745;
/** √(π/2), which does the same for the mean distance; IBM Cognos Analytics, "Modified z score", where the median one is 0. */
const MEAN_TO_STANDARD = 1.253314;

/** Modified z-score: how many robust standard deviations above (> 0) or below (< 0) the median. */
export const robustZ = (value: number, { median, deviation }: Pick<Spread, 'median' | 'deviation'>): number =>
  (value - median) / deviation;

export const isUnusual = (z: number): boolean => Math.abs(z) > LARGEST_Z;

/** Where most communes agree, a difference of one person, village or incident is not reported. */
export function isOneAway(figure: Figure, { median, mostAgree }: Spread): boolean {
  const [counted, expected] =
    figure.kind === 'ratio' ? [figure.numerator, (median * figure.denominator) / 100] : [Number(figure.value), median];
  return mostAgree && Math.abs(counted - expected) <= 1 + 1e-9;
}

/** The robust z-score of a figure that is to be looked at; null where it lies within the expected range. */
export function unusualZ(figure: Figure, spread: Spread): number | null {
  if (isNotApplicable(figure) || isOneAway(figure, spread)) return null;
  const z = robustZ(figureValue(figure), spread);
  return isUnusual(z) ? z : null;
}

/** Levels, yes and no, and what the service computes are never unusual. */
export const canBeUnusual = ({ computed, kind }: Pick<Indicator, 'computed' | 'kind'>): boolean =>
  !computed && (kind === 'ratio' || kind === 'count');

/** The number in a cell that can be judged: typed for this period, not carried, not applicable or missing. */
export const judgedValue = (cell: Cell | undefined): number | null =>
  cell?.state === 'present' && cell.figure && !cell.carriedForward ? figureValue(cell.figure) : null;

/**
 * By position in `Ranking.indicators`, over the ranked communes. Null where nothing can be called unusual: for levels,
 * yes and no and what the service computes, with too few figures, and where all figures are equal.
 */
export function expectedSpreads({ rows, indicators }: Ranking, method: MethodVersion): (Spread | null)[] {
  const byCode = new Map(method.indicators.map((indicator) => [indicator.code, indicator]));
  const ranked = rows.filter((row) => row.rank !== null);
  return indicators.map((code, at) => {
    const indicator = byCode.get(code);
    if (!indicator || !canBeUnusual(indicator)) return null;
    return spreadOf(Float64Array.from(ranked.flatMap((row) => judgedValue(row.cells[at]) ?? [])));
  });
}

/**
 * Where more than half of the figures are equal, their median distance is 0 and the mean distance is used instead, so
 * that a figure that differs from many equal ones is still found.
 */
export function spreadOf(values: Float64Array): Spread | null {
  if (values.length < FEWEST_FIGURES) return null;
  const median = medianOf(values);
  const distances = values.map((value) => Math.abs(value - median));
  const distance = medianOf(distances);
  if (distance > 0) return { median, deviation: distance / NORMAL_QUARTILE, mostAgree: false };
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return mean > 0 ? { median, deviation: MEAN_TO_STANDARD * mean, mostAgree: true } : null;
}
