import { normalQuantile } from './normal.js';

/** A published number and its published standard error. A higher number is better. */
export type Estimate = { readonly value: number; readonly error: number };

/** The best and the worst place that a unit may have. */
export type RankSet = { readonly best: number; readonly worst: number };

/** Whether one of two units, by their positions, is surely ahead of the other. A relation of pairs: it makes no groups. */
export type Ahead = (one: number, other: number) => boolean;

/** The best place is just behind all units that are surely ahead; the worst is just ahead of all that are surely behind. */
export function rankSet(units: number, isAhead: Ahead, at: number): RankSet {
  let [best, worst] = [1, units];
  for (let other = 0; other < units; other++)
    if (isAhead(other, at)) best += 1;
    else if (isAhead(at, other)) worst -= 1;
  return { best, worst };
}

/** How many standard errors each interval must reach so that all of them hold together at the level (Šidák). */
export const sidakQuantile = (level: number, units: number): number => normalQuantile((1 + level ** (1 / units)) / 2);

/** Tells two units apart when their intervals do not meet (Klein, Wright, Wieczorek 2020). Equal numbers are never told apart. */
export function intervalsApart(units: readonly Estimate[], z: number): Ahead {
  return (one, other) => {
    const [a, b] = [units[one] as Estimate, units[other] as Estimate];
    return a.value - b.value > z * (a.error + b.error);
  };
}

/** The standard error of a difference of independent numbers. */
export const errorOfDifference = (one: Estimate, other: Estimate): number => Math.hypot(one.error, other.error);

/** For awards: whether a unit may be, or surely is, among the first n. */
export const mayBeAmongFirst = ({ best }: RankSet, n: number): boolean => best <= n;
export const isSurelyAmongFirst = ({ worst }: RankSet, n: number): boolean => worst <= n;

/** An indicator of one commune: its points, and the variance of its share; 0 where nothing is left to chance. */
export type WeighedVariance = { readonly points: number; readonly variance: number };

/**
 * The standard error of an index of independent indicators. The list holds exactly the indicators whose points the index
 * divides by.
 */
export function standardError(parts: readonly WeighedVariance[]): number {
  let possible = 0;
  let sum = 0;
  for (const { points, variance } of parts) {
    possible += points;
    sum += points ** 2 * variance;
  }
  return possible === 0 ? 0 : Math.sqrt(sum) / possible;
}

const STEPS = 1e6;

/** The error as it is published and as sets of ranks use it, rounded half up to six decimals. */
export const publishedError = (error: number): number => Math.floor(error * STEPS + 0.5 + 1e-9) / STEPS;
