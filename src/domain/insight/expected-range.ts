import { type Figure, figureValue, isNotApplicable } from '../figure/figure.js';
import { medianOf } from '../figure/median.js';
import type { Indicator } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { Cell, Ranking } from '../ranking/ranking.js';
import type { UnitKind } from '../register/unit.js';

/** The median of the ranked communes' figures of one indicator, and the measure used as standard deviation. */
export type Spread = {
  readonly median: number;
  readonly deviation: number;
  /** True if more than half of the figures equal the median. */
  readonly mostAgree: boolean;
};

/**
 * Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): a figure whose modified z-score is further from 0 is
 * a candidate for an error.
 */
export const LARGEST_Z = 3.5;
/** With fewer figures, the middle says little. */
export const FEWEST_FIGURES = 5;
/** The 75 % quantile of the normal distribution. It makes the median distance comparable with a standard deviation. */
const NORMAL_QUARTILE = 0.6745;
/** √(π/2), the same for the mean distance. IBM Cognos Analytics, "Modified z score", for a median distance of 0. */
const MEAN_TO_STANDARD = 1.253314;

/** The modified z-score: robust standard deviations above (> 0) or below (< 0) the median. */
export const robustZ = (value: number, { median, deviation }: Pick<Spread, 'median' | 'deviation'>): number =>
  (value - median) / deviation;

export const isUnusual = (z: number): boolean => Math.abs(z) > LARGEST_Z;

/** Whether a figure is one person, village or incident away from most communes that agree. Nobody is told of that. */
export function isOneAway(figure: Figure, { median, mostAgree }: Spread): boolean {
  const [counted, expected] =
    figure.kind === 'ratio' ? [figure.numerator, (median * figure.denominator) / 100] : [Number(figure.value), median];
  return mostAgree && Math.abs(counted - expected) <= 1 + 1e-9;
}

/** The robust z-score of a figure outside the expected range; null for a figure within it. */
export function unusualZ(figure: Figure, spread: Spread): number | null {
  if (isNotApplicable(figure) || isOneAway(figure, spread)) return null;
  const z = robustZ(figureValue(figure), spread);
  return isUnusual(z) ? z : null;
}

/** Whether figures can be unusual. Levels, yes or no, and computed indicators never are. */
export const canBeUnusual = ({ computed, kind }: Pick<Indicator, 'computed' | 'kind'>): boolean =>
  !computed && (kind === 'ratio' || kind === 'count');

/** The number in a cell that can be judged: typed for this period, not carried, not applicable or missing. */
export const judgedValue = (cell: Cell | undefined): number | null =>
  cell?.state === 'present' && cell.figure && !cell.carriedForward ? figureValue(cell.figure) : null;

/**
 * The spreads of the ranked communes, by position in `Ranking.indicators`. Null if no figure can be called unusual: for
 * levels, yes or no and computed indicators, with too few figures, and if all figures are equal.
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
 * If more than half of the figures are equal, their median distance is 0. The mean distance replaces it, so that a
 * figure that differs from many equal ones is still found. Null with too few figures or without a spread.
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

/** The communes that one is compared with. */
export type Comparable<T> = {
  readonly among: readonly T[];
  /** False if too few communes are of its kind, so that communes of every kind are used. */
  readonly areSameKind: boolean;
};

/** Communes of the same kind if there are at least five, else all communes. */
export function comparableAmong<T extends { readonly kind: UnitKind | undefined }>(
  others: readonly T[],
  kind: UnitKind | undefined,
): Comparable<T> {
  const sameKind = others.filter((other) => other.kind === kind);
  const areSameKind = sameKind.length >= FEWEST_FIGURES || sameKind.length === others.length;
  return { among: areSameKind ? sameKind : others, areSameKind };
}
