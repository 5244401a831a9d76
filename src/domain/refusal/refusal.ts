import type { UserError } from './codes.js';
import { ADMINISTRATION_REFUSALS, type AdministrationRefusal, filledSentence } from './texts.js';

export function refusal(
  code: AdministrationRefusal,
  path: readonly string[],
  value: string | number | null = null,
  comparedWith: UserError['comparedWith'] = null,
): UserError {
  const words: Readonly<Record<string, string>> = {
    at: path.join('.'),
    value: value === null ? '—' : String(value),
    what: comparedWith?.what ?? '',
    other: comparedWith?.value || '—',
  };
  const message = {
    vi: filledSentence(ADMINISTRATION_REFUSALS[code].vi, words),
    en: filledSentence(ADMINISTRATION_REFUSALS[code].en, words),
  };
  return {
    code,
    path,
    value: value === null ? null : String(value),
    comparedWith,
    needsReason: code === 'REASON_NEEDED',
    message,
  };
}

export const outOfRange = (path: readonly string[], value: string | number, accepted: string): UserError =>
  refusal('OUT_OF_RANGE', path, value, { what: 'accepted', value: accepted });
