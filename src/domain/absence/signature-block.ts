import { isInForceOn, isSamePerson, personOf } from '../official/assignment.js';
import { isErased } from '../official/former-official.js';
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

/** Whether printed reports are signed for the People's Committee. They are until the scope says otherwise. */
export const isForCommittee = ({ signsForCommittee }: Pick<ScopeSettings, 'signsForCommittee'>): boolean =>
  signsForCommittee ?? true;

/**
 * The signature block of a unit's report on a day: the chairman's, or that of the substitute. A substitute who typed
 * figures does not sign them. @param officials those at the unit as they are today @param reader whoever prints it
 */
export function signatureBlock(
  officials: readonly Official[],
  day: LocalDate,
  scope: Pick<ScopeSettings, 'signsForCommittee'>,
  { typed, sent }: Hands = NOBODY,
  today: LocalDate = day,
  reader?: string,
): SignatureLines {
  const committee = isForCommittee(scope) ? SIGNATURE_TEXTS.COMMITTEE : [];
  const isPast = day < today;
  // Accounts that were closed since then were open on that day.
  const then = isPast ? officials.map((official) => ({ ...official, active: true })) : officials;
  const signs = sent.length > 0 || isPast || reader === undefined ? sent : [personOf(reader)];
  const chairman = chairmanAmong(then, day, signs);
  const absence = chairman && absenceOn(chairman, day);
  const substitute = chairman && substituteOn(chairman, then, day);
  if (isPast && absence && (!substitute || isErased(substitute))) return { lines: [], name: null };
  if (!substitute || !absence) {
    const name = chairman && !isErased(chairman) ? chairman.name : null;
    return { lines: [...committee, ...SIGNATURE_TEXTS.CHAIRMAN], name };
  }
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

/** The chairman of the unit. After a merge there may be several: then the one who sent the report, or prints it unsent. */
function chairmanAmong(officials: readonly Official[], day: LocalDate, sent: Hands['sent']): Official | undefined {
  const chairmen = officials.filter((official) => official.role === 'chairman' && isInForceOn(official, day));
  const found = isOnePerson(chairmen) ? chairmen : chairmen.filter(({ id }) => isAmong(sent, id));
  return isOnePerson(found) ? (found.find((entry) => absenceOn(entry, day)) ?? found[0]) : undefined;
}

/** One person may have been chairman of several communes that merged. */
const isOnePerson = (chairmen: readonly Official[]): boolean =>
  chairmen.every(({ id }) => isSamePerson(id, chairmen[0]?.id ?? id));

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
