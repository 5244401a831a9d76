import { readFormerOfficials } from '../../domain/official/former-official-text.js';
import type { Language } from '../../domain/text/text.js';

/** The data of an answer with the words for erased people in the language of the reader. */
export function withFormerOfficials<T>(data: T, language: Language): T {
  const read = (value: unknown): unknown => {
    if (typeof value === 'string') return readFormerOfficials(value, language);
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, read(inner)]));
  };
  return read(data) as T;
}
