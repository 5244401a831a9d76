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

/** The place stays empty for a pen. */
const OPEN: SignatureLines = { lines: [], name: null };

/** How a substitute of the chairman signs. Only a recorded deputy signs KT. (Decree 30/2020/NĐ-CP, Art. 13). */
function signatureOf({ name, isDeputy }: Official, { authorisation }: Absence, committee: readonly Text[]) {
  if (isDeputy)
    return {
      block: { lines: [...committee, ...SIGNATURE_TEXTS.DEPUTY], name },
      sentence: SIGNATURE_SENTENCES.DEPUTY(name),
    };
  if (authorisation === undefined) return { block: OPEN, sentence: SIGNATURE_SENTENCES.OPEN };
  return {
    block: { lines: [...SIGNATURE_TEXTS.AUTHORISED, authorisedBy(authorisation)], name },
    sentence: SIGNATURE_SENTENCES.AUTHORISED(name, authorisation),
  };
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
  if (isPast && absence && (!substitute || isErased(substitute))) return OPEN;
  if (!substitute || !absence) {
    const name = chairman && !isErased(chairman) ? chairman.name : null;
    return { lines: [...committee, ...SIGNATURE_TEXTS.CHAIRMAN], name };
  }
  return isAmong(typed, substitute.id) ? OPEN : signatureOf(substitute, absence, committee).block;
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
export const signatureSentence = (substitute: Official, absence: Absence): Text =>
  signatureOf(substitute, absence, []).sentence;
