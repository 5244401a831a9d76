import { matchOf } from '../register/name-match.js';
import { foldText } from '../text/fold-text.js';
import type { Text } from '../text/text.js';
import type { Frequency } from '../time/period.js';
import type { IndicatorKind } from './rule.js';
import type { Scoring } from './scoring-rules.js';

export type IndicatorCode = string;

/** Names under which a draft keeps texts about the whole report, beside the comments on figures by their code. */
export const RESERVED_CODES = [
  'WHOLE_REPORT',
  'APPROVAL_NOTE',
  'REOPENING_REASON',
  'WITHDRAWAL_REASON',
  'EXTENSION_DAY',
  'EXTENSION_GROUND',
  'EXTENSION_REASON',
  'EXTENSION_GRANT',
  'EXTENSION_REFUSAL',
  'DOCUMENT_NUMBER',
  'DOCUMENT_DATE',
] as const;

export const isReservedCode = (code: string): boolean => (RESERVED_CODES as readonly string[]).includes(code);

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
  /** STOCK: on the closing day. FLOW: within the window. LAST_12_MONTHS: in the year up to the closing day. */
  readonly measure: 'STOCK' | 'FLOW' | 'LAST_12_MONTHS';
  readonly mergeRule: 'sum-num/den' | 'sum' | 'all' | 'min';
  readonly zeroDenominator?: 'notApplicable' | 'error';
  /** `times`: the multiple of the usual count that needs a reason. `from`: smaller usual counts are treated as this. */
  readonly plausibility?: { readonly times: number; readonly from: number };
  /** Whether people, households or cases decide, any of which might have gone the other way; absent = by kind. */
  readonly noise?: Noise;
  /** The service computes the figure, and nobody types it (F07). */
  readonly computed: boolean;
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly counted?: Text;
  readonly levels?: Text;
  /** The system or office that has the figure. */
  readonly source: Text;
};

/** COUNTS: chance has a part. NONE: a level, yes or no, a complete register, or a figure that the office decides. */
export type Noise = 'COUNTS' | 'NONE';

/** The noise that the author gives. Versions older than this field derive it from the kind. */
export const noiseOf = ({ noise, kind, computed }: Pick<Indicator, 'noise' | 'kind' | 'computed'>): Noise =>
  noise ?? (!computed && (kind === 'ratio' || kind === 'count') ? 'COUNTS' : 'NONE');

/** How figures of each kind are merged when units become one. */
export const MERGED_BY = {
  ratio: 'sum-num/den',
  count: 'sum',
  level: 'min',
  boolean: 'all',
} as const satisfies Readonly<Record<IndicatorKind, Indicator['mergeRule']>>;

export const isScored = (indicator: Indicator): boolean => indicator.scoring.rule !== 'none';

/** Whether a text names the indicator, by the start of its code or by name. */
export function indicatorMatches(indicator: Indicator, text: string): boolean {
  const folded = foldText(text);
  return foldText(indicator.code).startsWith(folded) || matchOf(indicator, folded) !== undefined;
}
