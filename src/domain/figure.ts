import type { IndicatorCode } from './indicator.js';

/** What a commune reports for one indicator. A ratio of 0/0 is "not applicable"; zero is a figure. */
export type Figure =
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'level'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean };

export type FigureState = 'present' | 'missing' | 'notApplicable';

/** Figures by indicator; an indicator without an entry is missing. */
export type Figures = ReadonlyMap<IndicatorCode, Figure>;
