import type { Language } from '../../domain/text/text.js';

export type RankLine = {
  readonly id: string;
  readonly name: string;
  /** One entry for each month; null where the commune had no rank. */
  readonly ranks: readonly (number | null)[];
};

export type RankChartProps = {
  readonly language: Language;
  readonly months: readonly { readonly code: string; readonly isProvisional: boolean }[];
  readonly lines: readonly RankLine[];
  /** The lines that stand out, and that the sentence is about. */
  readonly chosen: readonly string[];
};
