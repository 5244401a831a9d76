import { isInForceOn } from '../official/assignment.js';
import type { Absence, Official } from '../official/official.js';
import { absenceOn, substituteOn } from '../official/substitute.js';
import { isAmong, NOBODY } from '../report/hands.js';
import type { Hands } from '../report/report.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { authorisedBy, SIGNATURE_SENTENCES, SIGNATURE_TEXTS } from './signature-texts.js';

/** The place for the signature in a printed report: the lines of the office, and the name below. */
export type SignatureLines = {
  readonly lines: readonly Text[];
  /** The name of the signatory; null if the place stays empty for a pen. */
  readonly name: string | null;
};

/** How a substitute of the chairman signs. Only a recorded deputy signs KT. (Decree 30/2020/NĐ-CP, Art. 13). */
type SubstituteSignature =
  | { readonly as: 'DEPUTY' }
  | { readonly as: 'AUTHORISED'; readonly number: string }
  | { readonly as: 'OPEN' };

function signatureOf(substitute: Official, { authorisation }: Absence): SubstituteSignature {
  if (substitute.isDeputy) return { as: 'DEPUTY' };
  return authorisation === undefined ? { as: 'OPEN' } : { as: 'AUTHORISED', number: authorisation };
}

/**
 * The signature block of a unit's report on a day: the chairman's, or that of the substitute. A substitute who typed
 * figures does not sign them. @param officials those at the unit on that day
 */
export function signatureBlock(
  officials: readonly Official[],
  day: LocalDate,
  { signsForCommittee = true }: Pick<ScopeSettings, 'signsForCommittee'>,
  { typed }: Pick<Hands, 'typed'> = NOBODY,
): SignatureLines {
  const committee = signsForCommittee ? SIGNATURE_TEXTS.COMMITTEE : [];
  const chairman = officials.find((official) => official.role === 'chairman' && isInForceOn(official, day));
  const substitute = chairman && substituteOn(chairman, officials, day);
  const absence = chairman && absenceOn(chairman, day);
  if (!substitute || !absence)
    return { lines: [...committee, ...SIGNATURE_TEXTS.CHAIRMAN], name: chairman?.name ?? null };
  const signature: SubstituteSignature = isAmong(typed, substitute.id)
    ? { as: 'OPEN' }
    : signatureOf(substitute, absence);
  switch (signature.as) {
    case 'DEPUTY':
      return { lines: [...committee, ...SIGNATURE_TEXTS.DEPUTY], name: substitute.name };
    case 'AUTHORISED':
      return { lines: [...SIGNATURE_TEXTS.AUTHORISED, authorisedBy(signature.number)], name: substitute.name };
    case 'OPEN':
      return { lines: [], name: null };
  }
}

/** The signature in print while a substitute acts for the chairman, as words inside a sentence. */
export function signatureSentence(substitute: Official, absence: Absence): Text {
  const signature = signatureOf(substitute, absence);
  switch (signature.as) {
    case 'DEPUTY':
      return SIGNATURE_SENTENCES.DEPUTY(substitute.name);
    case 'AUTHORISED':
      return SIGNATURE_SENTENCES.AUTHORISED(substitute.name, signature.number);
    case 'OPEN':
      return SIGNATURE_SENTENCES.OPEN;
  }
}
