/** Completeness of a scope and period, in DHIS2's terms. */
export type Completeness = {
  readonly expected: number;
  /** Submitted at least once. */
  readonly actual: number;
  readonly onTime: number;
  readonly approved: number;
  /** actual / expected, 0..1; null when none was expected. */
  readonly reportingRate: number | null;
  readonly reportingRateOnTime: number | null;
};
