import type { FilingRecord, SignedDocument } from '../figure/filing-record.js';
import type { UserError } from '../refusal/codes.js';
import { strayCharacterFaults } from '../refusal/plain-text.js';
import { userError } from '../refusal/user-error.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import type { Change, FilingRequest, FilingSituation } from './filing-situation.js';
import { isAmong, NOBODY } from './hands.js';
import type { Report, ReportState } from './report.js';

/** Where a report stands inside the commune and beyond; NONE = nothing was saved. */
export type FilingStage = 'NONE' | 'WITH_CHAIRMAN' | ReportState;

export function filingStageOf(report: Pick<Report, 'state' | 'handedOverAt'> | undefined): FilingStage {
  if (!report) return 'NONE';
  return liesWithChairman(report) ? 'WITH_CHAIRMAN' : report.state;
}

export const liesWithChairman = (report: Pick<Report, 'handedOverAt'> | undefined): boolean =>
  report?.handedOverAt !== undefined;

/** Characters of the number of a document. */
const MOST_NUMBER = 50;

type Documented = { readonly errors: readonly UserError[]; readonly record: Pick<FilingRecord, 'signedDocument'> };

/** The outcome of a change that names the signed document. */
export const withDocument = <T extends Documented>(outcome: T, document: SignedDocument, now: Instant): T => ({
  ...outcome,
  errors: [...outcome.errors, ...documentFaults(document, localDateOf(now))],
  record: { ...outcome.record, signedDocument: { ...document, number: document.number.trim() } },
});

function documentFaults({ number, date }: SignedDocument, today: LocalDate): UserError[] {
  const at = ['document', 'number'];
  const faults = strayCharacterFaults(number, at, 'LINE');
  if (number.trim() === '') faults.push(userError('DOCUMENT_NUMBER_NEEDED', at));
  if (number.length > MOST_NUMBER)
    faults.push(userError('TEXT_TOO_LONG', at, null, { what: 'max', value: String(MOST_NUMBER) }));
  if (date > today) faults.push(userError('DOCUMENT_IN_FUTURE', ['document', 'date'], date));
  return faults;
}

/** A commune without a chairman sends its reports as if no signature were needed: the setting must not stop them. */
const needsSignature = ({ scope, hasChairman }: FilingSituation): boolean =>
  scope.signOff === true && hasChairman === true;

/** Whoever asks for a change, and in which function. */
export type Signatory = Pick<FilingRequest, 'signs' | 'actor' | 'actsFor'>;

const DECIDING: ReadonlySet<Change['action']> = new Set(['RETURN', 'APPROVE', 'REOPEN', 'EXTEND', 'REFUSE_EXTENSION']);

/**
 * Two people see each figure. Nobody decides on a report that they typed, sent or signed, in whatever assignment; and a
 * substitute of the chairman does not sign what they typed. The chairman in office does: they answer for the figures.
 */
export function handFaults(
  head: Pick<Report, 'hands'> | undefined,
  { action }: Change,
  { actor, actsFor, signs = false }: Signatory,
): UserError[] {
  const { typed, sent } = head?.hands ?? NOBODY;
  if (DECIDING.has(action) && isAmong([...typed, ...sent], actor)) return [userError('OWN_REPORT', [])];
  const signsForAnother = action === 'SUBMIT' && signs && actsFor !== undefined;
  return signsForAnother && isAmong(typed, actor) ? [userError('TYPED_BY_SUBSTITUTE', [])] : [];
}

/**
 * Only the chairman sends a report that needs a signature, and nothing is handed over where none is needed. A report that
 * lies with the chairman when the setting is switched off may be sent by both, returned and taken back.
 */
export function signOffFaults(
  situation: FilingSituation,
  { action }: Change,
  { signs = false }: Signatory,
): UserError[] {
  if (action === 'SUBMIT' && needsSignature(situation) && !signs) return [userError('SIGNATURE_NEEDED', [])];
  if (action === 'HAND_TO_CHAIRMAN' && !needsSignature(situation))
    return [userError(situation.scope.signOff ? 'NO_CHAIRMAN' : 'NO_SIGN_OFF', [])];
  return [];
}

const WITH_OFFICER: readonly FilingStage[] = ['NONE', 'DRAFT', 'RETURNED'];
const WITH_COMMUNE: readonly FilingStage[] = [...WITH_OFFICER, 'WITH_CHAIRMAN'];

/** From which states each change is possible; NONE = nothing was saved. */
const FROM: Readonly<Record<Change['action'], readonly FilingStage[]>> = {
  SAVE: WITH_OFFICER,
  COPY: WITH_OFFICER,
  ADD_FILE: WITH_OFFICER,
  REMOVE_FILE: WITH_OFFICER,
  HAND_TO_CHAIRMAN: WITH_OFFICER,
  TAKE_BACK: ['WITH_CHAIRMAN'],
  RETURN_TO_OFFICER: ['WITH_CHAIRMAN'],
  SUBMIT: WITH_COMMUNE,
  EXTEND: WITH_COMMUNE,
  ASK_EXTENSION: WITH_COMMUNE,
  REFUSE_EXTENSION: [...WITH_COMMUNE, 'SUBMITTED', 'APPROVED'],
  RECORD_DOCUMENT: ['SUBMITTED'],
  WITHDRAW: ['SUBMITTED'],
  RETURN: ['SUBMITTED'],
  APPROVE: ['SUBMITTED'],
  REOPEN: ['APPROVED'],
};

/** The scan of the signed document is there only once somebody has signed, so files of the whole report come later too. */
const FILES_OF_WHOLE: readonly FilingStage[] = [...WITH_COMMUNE, 'SUBMITTED'];

const stagesFor = (change: Change): readonly FilingStage[] =>
  (change.action === 'ADD_FILE' || change.action === 'REMOVE_FILE') && change.code === null
    ? FILES_OF_WHOLE
    : FROM[change.action];

export function stageFaults(head: Report | undefined, change: Change): UserError[] {
  const { action } = change;
  const stages = stagesFor(change);
  const state = filingStageOf(head);
  // A request made in time is answered even after the report was submitted.
  if (action === 'EXTEND' && head?.extensionRequest) return [];
  if (stages.includes(state)) return [];
  return [userError('WRONG_STATE', [], state, { what: 'state', value: stages.join(', ') })];
}
