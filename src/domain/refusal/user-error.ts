import { asSent } from '../text/as-sent.js';
import { textFor } from '../text/preferred-language.js';
import type { Text } from '../text/text.js';
import type { FilingErrorCode, UserError } from './codes.js';
import type { FigureFault } from './figure-fault.js';
import { userErrorMessage } from './user-error-message.js';

const shown = (value: unknown): string | null => (value === null || value === undefined ? null : asSent(value));

export function userError(
  code: FilingErrorCode,
  path: readonly string[],
  value: string | number | null = null,
  comparedWith: UserError['comparedWith'] = null,
): UserError {
  const parts = { code, path, value: shown(value), comparedWith };
  return { ...parts, needsReason: code === 'REASON_NEEDED', message: userErrorMessage(parts) };
}

/** To four decimals. A whole number stays exact. */
const rounded = (value: number): number => (Number.isInteger(value) ? value : Math.round(value * 1e4) / 1e4);

export function errorOfFault(fault: FigureFault): UserError {
  const { code, comparedWith } = fault;
  const parts = {
    code,
    path: ['figures', ...fault.path],
    value: shown(fault.value),
    comparedWith: comparedWith && {
      what: comparedWith.what,
      value: String(rounded(comparedWith.value)),
    },
  };
  return { ...parts, needsReason: fault.severity === 'WARNING', message: userErrorMessage(parts) };
}

/** The body of an answer in the form of a GraphQL error, from whoever refuses a request before the language of its reader is known. */
export const errorInBothLanguages = (
  text: Text,
  extensions: { readonly code: string; readonly [name: string]: unknown },
): string => JSON.stringify({ errors: [{ message: textFor(text, undefined), extensions }] });
