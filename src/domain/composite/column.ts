export const MISSING = 0;
export const PRESENT = 1;
export const NOT_APPLICABLE = 2;

/** The figures of all units for one leaf of a tree, one position for each unit: what the engine reads. */
export type LeafColumn = {
  /** Year of the period whose figures are meant, and of the one before it (carried figures keep their own target). */
  readonly year: number;
  readonly carriedYear: number;
  /** MISSING, PRESENT or NOT_APPLICABLE, after carrying forward. */
  readonly states: Uint8Array;
  /** 1 where the figure is that of the period before. */
  readonly carried: Uint8Array;
  /** A ratio in per cent, yes as 1; within ±1e100 where PRESENT, else NaN. */
  readonly values: Float64Array;
};
