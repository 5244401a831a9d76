import type { Text } from '../text/text.js';
import type { Frequency } from '../time/period.js';
import type { IndicatorKind } from './rule.js';
import type { Scoring } from './scoring-rules.js';

export type IndicatorCode = string;

export type { Band, IndicatorKind, RuleStatus } from './rule.js';
export type { Scoring } from './scoring-rules.js';

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
  /** From how many times the usual on a count needs a reason, and which usual counts are too small to compare. */
  readonly plausibility?: { readonly times: number; readonly from: number };
  /** Whether people, households or cases decide, each of which might have gone the other way; absent = by its kind. */
  readonly noise?: Noise;
  /** Filled by the service, never typed (F07). */
  readonly computed: boolean;
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly counted?: Text;
  readonly levels?: Text;
  /** Who or what holds the figure (a system, an office). */
  readonly source: Text;
};

/** COUNTS: chance has a part in the figure. NONE: a level, yes or no, a complete register, or the office alone decides. */
export type Noise = 'COUNTS' | 'NONE';

/** What the author says; versions that were stored before authors could say it leave it to kind and rule. */
export const noiseOf = ({ noise, kind, computed }: Pick<Indicator, 'noise' | 'kind' | 'computed'>): Noise =>
  noise ?? (!computed && (kind === 'ratio' || kind === 'count') ? 'COUNTS' : 'NONE');
