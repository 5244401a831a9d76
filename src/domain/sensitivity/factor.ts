import type { VarianceShare } from './variance-shares.js';

/** The factors that an analysis varies, one at a time. */
export const SENSITIVITY_FACTORS = ['AGGREGATION', 'NORMALISATION', 'MISSING', 'WEIGHTS', 'NOISE'] as const;
export type SensitivityFactor = (typeof SENSITIVITY_FACTORS)[number];

export type SensitivityShare = VarianceShare<SensitivityFactor>;

/** How much the listed choices and chance change the ranks. */
export type Sensitivity = {
  /** The mean of |rank − published rank| over all communes and runs, in places. */
  readonly meanShift: number;
  /** How often the analysis ranked all communes anew. */
  readonly runs: number;
  /** The share of each factor in the variance of a run's mean shift; null where nothing changes a rank. */
  readonly factors: readonly SensitivityShare[] | null;
};
