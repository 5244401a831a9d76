export const MISSING = 0;
export const PRESENT = 1;
export const NOT_APPLICABLE = 2;

/** All units' figures for one leaf of a tree, one position per unit. The engine reads these columns. */
export type LeafColumn = {
  /** The year of the figures' period, and of the period before: a carried figure keeps its own target. */
  readonly year: number;
  readonly carriedYear: number;
  /** MISSING, PRESENT or NOT_APPLICABLE, after carrying forward. */
  readonly states: Uint8Array;
  /** 1 for a figure of the period before. */
  readonly carried: Uint8Array;
  /** A ratio in per cent, yes as 1. Within ±1e100 if PRESENT, else NaN. */
  readonly values: Float64Array;
};
