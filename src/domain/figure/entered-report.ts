import type { Indicator, IndicatorCode, Scoring } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { PeriodId } from '../time/period.js';
import type { Figures } from './figure.js';
import type { UsualCounts } from './usual.js';

/** The facts of an indicator that decide whether a figure is right. A form in a browser has only these. */
export type CheckedIndicator = Pick<Indicator, 'code' | 'kind' | 'frequency' | 'computed' | 'zeroDenominator'> & {
  readonly scoring:
    | { readonly rule: 'levels'; readonly max: number }
    | { readonly rule: Exclude<Scoring['rule'], 'levels'> };
};

export type CheckedMethod = Pick<MethodVersion, 'relations'> & { readonly indicators: readonly CheckedIndicator[] };

/** Figures for comparison while somebody types a report. */
export type ComparedFigures = {
  /** Figures of the previous period of the same frequency; empty if there are none. */
  readonly previous: Figures;
  /** Figures of the commune's other reports that close on the same day. */
  readonly beside: Figures;
  /** The usual range of each count; empty if nobody asks. */
  readonly usual: UsualCounts;
};

export type EnteredReport = ComparedFigures & {
  readonly method: CheckedMethod;
  readonly period: PeriodId;
  readonly figures: Figures;
  /** Reasons given with figures or instead of them. */
  readonly reasons: ReadonlyMap<IndicatorCode, string>;
  /** The commune's villages in the register on the closing day; null = unknown, so nothing is checked. */
  readonly villages: number | null;
  /** A draft may have gaps. A submission needs a reason for "no data". */
  readonly isSubmission: boolean;
};
