import type { FilingRecord, SignedDocument } from '../figure/filing-record.js';
import type { UserError } from '../refusal/codes.js';
import { typedTextFaults } from '../refusal/plain-text.js';
import { userError } from '../refusal/user-error.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import { type FilingState, ruleOf } from './actions.js';
import type { Change, FilingRequest, FilingSituation } from './filing-situation.js';
import { isAmong, NOBODY } from './hands.js';
import type { Report } from './report.js';

export function filingStateOf(report: Pick<Report, 'state' | 'handedOverAt'> | undefined): FilingState {
  if (!report) return 'NONE';
  return liesWithChairman(report) ? 'WITH_CHAIRMAN' : report.state;
}

export const liesWithChairman = (report: Pick<Report, 'handedOverAt'> | undefined): boolean =>
  report?.handedOverAt !== undefined;

/** The largest number of characters in the number of a document. */
const MOST_NUMBER = 50;

type Documented = { readonly errors: readonly UserError[]; readonly record: Pick<FilingRecord, 'signedDocument'> };

/** Adds the signed document and its faults to the outcome of a change. */
export const withDocument = <T extends Documented>(outcome: T, document: SignedDocument, now: Instant): T => ({
  ...outcome,
  errors: [...outcome.errors, ...documentFaults(document, localDateOf(now))],
  record: { ...outcome.record, signedDocument: { ...document, number: document.number.trim() } },
});

function documentFaults({ number, date }: SignedDocument, today: LocalDate): UserError[] {
  const at = ['document', 'number'];
  const faults = typedTextFaults(number, at, 'LINE', MOST_NUMBER);
  if (number.trim() === '') faults.push(userError('DOCUMENT_NUMBER_NEEDED', at));
  if (date > today) faults.push(userError('DOCUMENT_IN_FUTURE', ['document', 'date'], date));
  return faults;
}

/** Whether a signature is needed. A commune without a chairman needs none: the setting must not stop its reports. */
const needsSignature = ({ scope, hasChairman }: FilingSituation): boolean =>
  scope.signOff === true && hasChairman === true;

/** The person who asks for a change, and the function in which they ask. */
export type Signatory = Pick<FilingRequest, 'signs' | 'actor' | 'actsFor'>;

/**
 * Why this person must not make the change: two people see each figure. Nobody decides on a report that they typed,
 * sent or signed, in any assignment. A chairman's substitute does not sign what they typed. The chairman may, being
 * responsible for the figures.
 */
export function handFaults(
  head: Pick<Report, 'hands'> | undefined,
  { action }: Pick<Change, 'action'>,
  { actor, actsFor, signs = false }: Signatory,
): UserError[] {
  const { typed, sent } = head?.hands ?? NOBODY;
  const { decides, signature } = ruleOf(action);
  if (decides && isAmong([...typed, ...sent], actor)) return [userError('OWN_REPORT', [])];
  const signsForAnother = signature === 'GIVEN' && signs && actsFor !== undefined;
  return signsForAnother && isAmong(typed, actor) ? [userError('TYPED_BY_SUBSTITUTE', [])] : [];
}

/**
 * Only the chairman sends a report that needs a signature, and no report is handed over if none is needed. If the
 * setting is switched off while the chairman has a report, both may send it, and it can be returned or taken back.
 */
export function signOffFaults(
  situation: FilingSituation,
  { action }: Change,
  { signs = false }: Signatory,
): UserError[] {
  const { signature } = ruleOf(action);
  if (signature === 'GIVEN' && needsSignature(situation) && !signs) return [userError('SIGNATURE_NEEDED', [])];
  if (signature === 'ASKED_FOR' && !needsSignature(situation))
    return [userError(situation.scope.signOff ? 'NO_CHAIRMAN' : 'NO_SIGN_OFF', [])];
  return [];
}

function statesFor(change: Change): readonly FilingState[] {
  const { from, fromOfWhole } = ruleOf(change.action);
  const isOfWhole = 'code' in change && change.code === null;
  return isOfWhole && fromOfWhole ? fromOfWhole : from;
}

export function stateFaults(head: Report | undefined, change: Change): UserError[] {
  const states = statesFor(change);
  const state = filingStateOf(head);
  if (states.includes(state)) return [];
  return [userError('WRONG_STATE', [], state, { what: 'state', value: states.join(', ') })];
}
