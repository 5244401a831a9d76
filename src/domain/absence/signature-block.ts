import { isInForceOn } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import { substituteOn } from '../official/substitute.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { SIGNATURE_TEXTS } from './signature-texts.js';

/** Where a printed report is signed: the lines of the office, and the name below the signature. */
export type SignatureLines = {
  readonly lines: readonly Text[];
  /** Null where the commune has no chairman: the place stays empty for a pen. */
  readonly name: string | null;
};

/**
 * Whose signature block a report of a unit has on a day: the chairman's, or the deputy's who stands in. `officials` are
 * those at the unit, placed where they work on the day.
 */
export function signatureBlock(officials: readonly Official[], day: LocalDate): SignatureLines {
  const chairman = officials.find((official) => official.role === 'chairman' && isInForceOn(official, day));
  const deputy = chairman && substituteOn(chairman, officials, day);
  return deputy
    ? { lines: SIGNATURE_TEXTS.DEPUTY, name: deputy.name }
    : { lines: SIGNATURE_TEXTS.CHAIRMAN, name: chairman?.name ?? null };
}
