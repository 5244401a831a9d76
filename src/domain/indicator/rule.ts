import type { Frequency } from '../time/period.js';

export type IndicatorKind = 'ratio' | 'count' | 'level' | 'boolean';

/** Where a rule or target comes from: seen in a published text, our proposal, or general knowledge. */
export type RuleStatus = 'official' | 'local' | 'unverified';

export type Band = { readonly atLeast: number; readonly share: number };

/** What a rule may be measured against, and where it comes from. Each rule keeps some of it. */
export type RuleFields = {
  /** Per cent for a ratio, a number for a count; by year. */
  readonly target: Readonly<Record<string, number>>;
  readonly per?: 'month';
  readonly targetStatus: Readonly<Record<string, RuleStatus>>;
  readonly max: number;
  readonly bands: readonly Band[];
  readonly ruleStatus: RuleStatus;
};

/** What an indicator is besides its rule. */
export type Traits = {
  readonly kind: IndicatorKind;
  readonly frequency: Frequency;
  readonly points: number;
  readonly higherIsBetter: boolean;
};

/** Smallest and largest value among the ranked communes of one ranking; null when none of them has a figure. */
export type Range = { readonly min: number; readonly max: number };

/** What a share depends on besides the value. */
export type ShareContext = {
  readonly higherIsBetter: boolean;
  /** Year in the id of the figure's own period. */
  readonly year: number;
  /** For a rule that compares units; null when no ranked commune has a figure, then the value stands alone. */
  readonly range: Range | null;
};

/** What a better figure depends on. */
export type Scales = {
  /** Year of the figure's period. */
  readonly year: number;
  /** The range over the *other* ranked communes, for a rule that compares units; null where none of them has a figure. */
  readonly others: Range | null;
};

/** Where a better figure lies: at the value or beyond it. */
type Aim = { readonly value: number; readonly upwards: boolean; readonly isBeyond: boolean };

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

/** All that a rule is; its words are in `rule-texts.ts`. A figure is its value: a ratio in per cent, yes as 1. */
export type ScoringRule<S extends { readonly rule: string }> = {
  readonly keeps: { readonly [F in Exclude<keyof S, 'rule'>]-?: true };
  readonly canPreferLower?: true;
  /** The figures of the ranked communes set the range in which each of them lies. */
  readonly comparesUnits?: true;
  /** Why it does not fit an indicator. */
  faults(scoring: S, indicator: Traits): ScoringFault[];
  /** Why nothing can be computed with its numbers. */
  notComputable?(scoring: S, higherIsBetter: boolean): ScoringFault[];
  /** The share 0..1 of the points for each value. */
  share(scoring: S, context: ShareContext): (value: number) => number;
  /** The nearest value that earns more; undefined where there is none. */
  better(scoring: S, value: number, context: Scales & Traits): Aim | undefined;
  /** What earns everything: as much of the whole for a ratio, otherwise as many. */
  full(scoring: S, context: Scales & Traits): { readonly part: number; readonly whole: number } | undefined;
};

/** The faults that are there, in the order of the list. */
export const faultsWhere = (faults: Partial<Record<ScoringFault, boolean>>): ScoringFault[] =>
  (Object.keys(faults) as ScoringFault[]).filter((fault) => faults[fault]);

/** Limits a share to 0..1, so that an impossible figure cannot cost points. */
export const inRange = (share: number): number => Math.max(Math.min(share, 1), 0);

/** What the engine can compute with: a sum loses what is smaller and overflows with what is larger. */
export const SMALLEST = 1e-100;
export const LARGEST = 1e100;
export const isComputable = (value: number): boolean => value >= SMALLEST && value <= LARGEST;
