import { normalQuantile } from './normal.js';

/** A published number of one unit; the highest stands first. */
export type Estimate = { readonly value: number; readonly error: number };

/** The best and the worst place that a unit may have. */
export type RankSet = { readonly best: number; readonly worst: number };

/** Whether one unit is surely ahead of another. */
type Ahead = (one: Estimate, other: Estimate) => boolean;

/** Best: behind all that are surely ahead; worst: ahead of all that are surely behind. */
export const setsOf = (units: readonly Estimate[], isAhead: Ahead): readonly RankSet[] =>
  units.map((unit) => ({
    best: 1 + units.filter((other) => isAhead(other, unit)).length,
    worst: units.length - units.filter((other) => isAhead(unit, other)).length,
  }));

/** How many standard errors each unit's own interval reaches so that all of them hold together (Šidák). */
export const sidakQuantile = (level: number, units: number): number => normalQuantile((1 + level ** (1 / units)) / 2);

/** Told apart where the intervals of both do not meet (Klein, Wright, Wieczorek 2020). Equal numbers never are. */
export const intervalsApart =
  (z: number): Ahead =>
  (one, other) =>
    one.value - other.value > z * (one.error + other.error);

/** The standard error of a difference of independent numbers. */
export const errorOfDifference = (one: Estimate, other: Estimate): number => Math.hypot(one.error, other.error);

/** Told apart where the difference is more than so many times its own standard error. */
export const differenceApart =
  (critical: number): Ahead =>
  (one, other) =>
    one.value - other.value > critical * errorOfDifference(one, other);
