import type { Frequency } from '../time/period.js';

export type IndicatorKind = 'ratio' | 'count' | 'level' | 'boolean';

/** The source of a rule or target: a published text, our proposal, or general knowledge. */
export type RuleStatus = 'official' | 'local' | 'unverified';

export type Band = { readonly atLeast: number; readonly share: number };

/** The numbers that rules may have, and their sources. Each rule keeps some of them. */
export type RuleFields = {
  /** Per cent for a ratio, a number for a count; by year. */
  readonly target: Readonly<Record<string, number>>;
  readonly per?: 'month';
  readonly targetStatus: Readonly<Record<string, RuleStatus>>;
  readonly max: number;
  readonly bands: readonly Band[];
  readonly ruleStatus: RuleStatus;
};

/** The facts of an indicator besides its rule. */
export type Traits = {
  readonly kind: IndicatorKind;
  readonly frequency: Frequency;
  readonly points: number;
  readonly higherIsBetter: boolean;
};

/** The smallest and largest value among the ranked communes of one ranking. */
export type Range = { readonly min: number; readonly max: number };

/** The inputs of a share besides the value. */
export type ShareContext = {
  readonly higherIsBetter: boolean;
  /** The year in the id of the figure's own period. */
  readonly year: number;
  /** For a rule that compares units. Null if no ranked commune has a figure: the value is then alone. */
  readonly range: Range | null;
};

/** The inputs for a better figure. */
export type Scales = {
  /** The year of the figure's period. */
  readonly year: number;
  /** For a rule that compares units: the range of the *other* ranked communes; null if none has a figure. */
  readonly others: Range | null;
};

/** A better figure: at the value or beyond it. */
export type Aim = { readonly value: number; readonly upwards: boolean; readonly isBeyond: boolean };

export type ScoringFault =
  | 'TARGET_MISSING'
  | 'TARGET_NOT_POSITIVE'
  | 'TARGET_ON_OTHER_KIND'
  | 'PER_MONTH_NOT_ON_MONTHLY_COUNT'
  | 'LEVELS_ON_OTHER_KIND'
  | 'LEVELS_MAX_NOT_POSITIVE'
  | 'YES_NO_ON_OTHER_KIND'
  | 'BANDS_NOT_FROM_ZERO'
  | 'BANDS_NOT_MONOTONE'
  | 'MIN_MAX_ON_BOOLEAN'
  | 'POINTS_WITHOUT_RULE'
  | 'POINTS_NEGATIVE'
  | 'LOWER_IS_BETTER_WITHOUT_BANDS_OR_MIN_MAX'
  | 'COMPUTED_NOT_MONTHLY_RATIO';

/** All code of a rule; its words are in `rule-texts.ts`. A figure is a number here: a ratio in per cent, yes as 1. */
export type ScoringRule<S extends { readonly rule: string }> = {
  readonly keeps: { readonly [F in Exclude<keyof S, 'rule'>]-?: true };
  readonly canPreferLower?: true;
  /** The ranked communes' figures set the range in which each is placed. */
  readonly comparesUnits?: true;
  /** Why the rule does not fit an indicator. */
  faults(scoring: S, indicator: Traits): ScoringFault[];
  /** Why nothing can be computed with the rule's numbers. */
  notComputable?(scoring: S, higherIsBetter: boolean): ScoringFault[];
  /** Gives the share 0..1 of the points for each value. */
  share(scoring: S, context: ShareContext): (value: number) => number;
  /** The nearest value that earns more; undefined if there is none. */
  better(scoring: S, value: number, context: Scales & Traits): Aim | undefined;
  /** A figure that earns all points: `part` of `whole` for a ratio, else the number `part`. */
  full(scoring: S, context: Scales & Traits): { readonly part: number; readonly whole: number } | undefined;
};

/** The faults that are true, in the order of the list. */
export const faultsWhere = (faults: Partial<Record<ScoringFault, boolean>>): ScoringFault[] =>
  (Object.keys(faults) as ScoringFault[]).filter((fault) => faults[fault]);

/** Limits a share to 0..1, so that an impossible figure cannot cost points. */
export const inRange = (share: number): number => Math.max(Math.min(share, 1), 0);

/** The limits of computable numbers: a sum loses smaller ones and overflows with larger ones. */
export const SMALLEST = 1e-100;
export const LARGEST = 1e100;
export const isComputable = (value: number): boolean => value >= SMALLEST && value <= LARGEST;
