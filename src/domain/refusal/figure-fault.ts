import type { IndicatorCode } from '../indicator/indicator.js';
import type { FIGURE_ERRORS, FIGURE_WARNINGS } from './texts.js';

export type FigureError = keyof typeof FIGURE_ERRORS;
export type FigureWarning = keyof typeof FIGURE_WARNINGS;

/** A fault, or a doubt that needs a reason. An error refuses the report; so does a warning without a reason. */
export type FigureFault = {
  /** The indicator, and the side of its ratio if the fault is about one: `['G02', 'denominator']`. */
  readonly path: readonly [IndicatorCode, ...string[]];
  readonly value: number | boolean | string | null;
  /** The compared value and its place: `G01.numerator`, `register`, `2026-09`. */
  readonly comparedWith: { readonly what: string; readonly value: number } | null;
} & (
  | { readonly severity: 'ERROR'; readonly code: FigureError }
  | {
      readonly severity: 'WARNING';
      readonly code: FigureWarning;
      /** The reason given with the figure; null = it is still needed. */
      readonly reason: string | null;
    }
);

export const refuses = (fault: FigureFault): boolean => fault.severity === 'ERROR' || fault.reason === null;

export const error = (
  code: FigureError,
  path: FigureFault['path'],
  value: FigureFault['value'],
  comparedWith: FigureFault['comparedWith'] = null,
): FigureFault => ({ severity: 'ERROR', code, path, value, comparedWith });

export const warning = (
  code: FigureWarning,
  path: FigureFault['path'],
  value: FigureFault['value'],
  comparedWith: FigureFault['comparedWith'],
  reason: string | undefined,
): FigureFault => ({ severity: 'WARNING', code, path, value, comparedWith, reason: reason?.trim() || null });
