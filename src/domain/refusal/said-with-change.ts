import type { UserError } from './codes.js';
import { strayCharacterFaults } from './plain-text.js';
import { userError } from './user-error.js';

/** The largest number of characters of a reason, a comment or a note. */
export const MOST_TEXT = 1_000;

/** The trimmed reason, note or comment of a change; null if it is empty. */
export const worded = (text: string | null): string | null => text?.trim() || null;

export function wordingFaults(argument: string, text: string | null, isNeeded: boolean): UserError[] {
  if (isNeeded && worded(text) === null) return [userError('REASON_NEEDED', [argument])];
  if ((text?.length ?? 0) <= MOST_TEXT) return strayCharacterFaults(text, [argument], 'LINES');
  return [userError('TEXT_TOO_LONG', [argument], null, { what: 'max', value: String(MOST_TEXT) })];
}
