import type { Text } from '../text/text.js';
import type { FigureError, FigureFault, FigureWarning } from './figure-fault.js';
import type { AdministrationErrorCode } from './refusal.js';
import { userErrorMessage } from './user-error-message.js';

export type FilingErrorCode =
  | 'CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'BAD_IDEMPOTENCY_KEY'
  | 'PERIOD_LOCKED'
  | 'PERIOD_NOT_OPEN'
  | 'PERIOD_NOT_CLOSED'
  | 'REPORT_NOT_EXPECTED'
  | 'WRONG_STATE'
  | 'REASON_NEEDED'
  | 'TEXT_TOO_LONG'
  | 'CONTROL_CHARACTER'
  | 'FIGURE_INCOMPLETE'
  | 'FIGURE_AMBIGUOUS'
  | 'INDICATOR_TWICE'
  | 'EVIDENCE_NOT_A_LINK'
  | 'EVIDENCE_TOO_LONG'
  | 'TOO_MANY_LINKS'
  | 'NOTHING_TO_COPY'
  | 'NOT_LATER'
  | 'NOT_A_WORKING_DAY'
  | 'EXTENSION_PENDING'
  | 'NO_EXTENSION_REQUEST'
  | 'OUTDATED'
  | 'TAKEN_AT_IN_FUTURE'
  | 'TAKEN_BEFORE_PERIOD'
  | 'NOT_YOUR_INDICATOR'
  | 'NOT_FOUND';

export type UserErrorCode = FilingErrorCode | FigureError | FigureWarning | AdministrationErrorCode;

/** One thing why a change was refused; people read the message, programs the rest. */
export type UserError = {
  readonly code: UserErrorCode;
  /** Where in the input: `['figures', 'G02', 'denominator']`. */
  readonly path: readonly string[];
  /** The value found there, as text. */
  readonly value: string | null;
  readonly comparedWith: { readonly what: string; readonly value: string } | null;
  /** True where a reason given with the figure lifts the refusal. */
  readonly needsReason: boolean;
  readonly message: Text;
};

const shown = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

export function userError(
  code: FilingErrorCode,
  path: readonly string[],
  value: string | number | null = null,
  comparedWith: UserError['comparedWith'] = null,
): UserError {
  const parts = { code, path, value: shown(value), comparedWith };
  return { ...parts, needsReason: code === 'REASON_NEEDED', message: userErrorMessage(parts) };
}

export function errorOfFault(fault: FigureFault): UserError {
  const { code, comparedWith } = fault;
  const parts = {
    code,
    path: ['figures', ...fault.path],
    value: shown(fault.value),
    comparedWith: comparedWith && {
      what: comparedWith.what,
      value: String(Math.round(comparedWith.value * 1e4) / 1e4),
    },
  };
  return { ...parts, needsReason: fault.severity === 'WARNING', message: userErrorMessage(parts) };
}
