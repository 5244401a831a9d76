import type { VarianceShare } from './variance-shares.js';

/** What is varied: each in turn is exchanged alone. */
export const SENSITIVITY_FACTORS = ['AGGREGATION', 'NORMALISATION', 'MISSING', 'WEIGHTS', 'NOISE'] as const;
export type SensitivityFactor = (typeof SENSITIVITY_FACTORS)[number];

export type SensitivityShare = VarianceShare<SensitivityFactor>;

/** What moves the order, within the listed choices. */
export type Sensitivity = {
  /** The mean of |rank − published rank| over all communes and runs. */
  readonly meanShift: number;
  /** How often all communes were ranked anew. */
  readonly runs: number;
  /** Where the variance of that mean comes from; null where nothing moves it. */
  readonly factors: readonly SensitivityShare[] | null;
};
