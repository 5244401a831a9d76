import type { Text } from '../text/text.js';
import type { Frequency } from '../time/period.js';

export type IndicatorCode = string;

export type IndicatorKind = 'ratio' | 'count' | 'level' | 'boolean';

/** Where a rule or target comes from: seen in a published text, our proposal, or general knowledge. */
export type RuleStatus = 'official' | 'local' | 'unverified';

export type Band = { readonly atLeast: number; readonly share: number };

/** How a figure becomes a share 0..1 of the indicator's points (DOMAIN.md §2). */
export type Scoring =
  | {
      readonly rule: 'target';
      /** Per cent for a ratio, a number for a count; by year. */
      readonly target: Readonly<Record<string, number>>;
      readonly per?: 'month';
      readonly targetStatus: Readonly<Record<string, RuleStatus>>;
    }
  | { readonly rule: 'levels'; readonly max: number; readonly ruleStatus: RuleStatus }
  | { readonly rule: 'bands'; readonly bands: readonly Band[]; readonly ruleStatus: RuleStatus }
  | { readonly rule: 'yesNo'; readonly ruleStatus: RuleStatus }
  | { readonly rule: 'minMax'; readonly ruleStatus: RuleStatus }
  | { readonly rule: 'none' };

export type Indicator = {
  readonly code: IndicatorCode;
  readonly group: string;
  readonly name: Text;
  readonly kind: IndicatorKind;
  /** Unit of measure as people read it: `%`, "cuộc" / "meetings". */
  readonly uom: Text;
  readonly higherIsBetter: boolean;
  readonly points: number;
  readonly scoring: Scoring;
  readonly frequency: Frequency;
  /** STOCK: at the closing day; FLOW: within the window; LAST_12_MONTHS up to the closing day. */
  readonly measure: 'STOCK' | 'FLOW' | 'LAST_12_MONTHS';
  readonly mergeRule: 'sum-num/den' | 'sum' | 'all' | 'min';
  readonly zeroDenominator?: 'notApplicable' | 'error';
  /** Of a count: from how many times the usual on it needs a reason, and which usual counts are too small to compare. */
  readonly plausibility?: { readonly times: number; readonly from: number };
  /** Filled by the service, never typed (F07). */
  readonly computed: boolean;
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly counted?: Text;
  readonly levels?: Text;
  /** Who or what holds the figure (a system, an office). */
  readonly source: Text;
};
