import type { UserError } from './codes.js';
import { strayCharacterFaults } from './plain-text.js';
import { userError } from './user-error.js';

/** Characters of a reason, a comment or a note. */
export const MOST_TEXT = 1_000;

/** Reasons, notes and comments that come with a change. Empty ones count as absent. */
export const worded = (text: string | null): string | null => text?.trim() || null;

export function wordingFaults(argument: string, text: string | null, isNeeded: boolean): UserError[] {
  if (isNeeded && worded(text) === null) return [userError('REASON_NEEDED', [argument])];
  if ((text?.length ?? 0) <= MOST_TEXT) return strayCharacterFaults(text, [argument], 'LINES');
  return [userError('TEXT_TOO_LONG', [argument], null, { what: 'max', value: String(MOST_TEXT) })];
}
