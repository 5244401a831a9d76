import type { Indicator, IndicatorCode, Scoring } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { PeriodId } from '../time/period.js';
import type { Figures } from './figure.js';
import type { UsualCounts } from './usual.js';

/** What decides whether a figure is right. A form in a browser knows no more of an indicator. */
export type CheckedIndicator = Pick<Indicator, 'code' | 'kind' | 'frequency' | 'computed' | 'zeroDenominator'> & {
  readonly scoring:
    | { readonly rule: 'levels'; readonly max: number }
    | { readonly rule: Exclude<Scoring['rule'], 'levels'> };
};

export type CheckedMethod = Pick<MethodVersion, 'relations'> & { readonly indicators: readonly CheckedIndicator[] };

export type EnteredReport = {
  readonly method: CheckedMethod;
  readonly period: PeriodId;
  readonly figures: Figures;
  /** Reasons given with figures, or in place of them. */
  readonly reasons: ReadonlyMap<IndicatorCode, string>;
  /** Figures of the commune's other reports that are filled in together with this one (other frequencies). */
  readonly beside: Figures;
  /** Figures of the previous period of the same frequency; empty where there are none. */
  readonly previous: Figures;
  /** What counts usually are; empty where nobody asks. */
  readonly usual: UsualCounts;
  /** Villages of the commune in the register on the closing day; null where it does not know them, and nothing is checked. */
  readonly villages: number | null;
  /** A draft may have gaps; at submission "no data" needs a reason. */
  readonly isSubmission: boolean;
};
