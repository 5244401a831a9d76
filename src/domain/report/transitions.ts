import type { EvidenceFile } from '../evidence/evidence-file.js';
import { withFile, withoutFile } from '../evidence/filed-evidence.js';
import type { FilingRecord } from '../figure/filing-record.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import { indicatorOf } from '../method/method.js';
import { personOf } from '../official/assignment.js';
import type { UserError } from '../refusal/codes.js';
import { namingFigures } from '../refusal/figure-names.js';
import { worded, wordingFaults } from '../refusal/plain-text.js';
import { conflict } from '../refusal/refusal.js';
import { isIdempotencyKey, unusableKey } from '../refusal/repeated-request.js';
import { userError } from '../refusal/user-error.js';
import { canBeSubmittedFrom, reasonNotExpected, reasonNotOpen } from '../settings/period-state.js';
import { localDateOf } from '../time/local-date.js';
import { periodOf } from '../time/period.js';
import { ruleOf, savedAs } from './actions.js';
import { askForExtension, granted, openRequestFaults, refuseExtension } from './extension-decision.js';
import type { Change, Decision, FilingRequest, FilingSituation } from './filing-situation.js';
import { filled } from './filled-form.js';
import { headAfter } from './head-after.js';
import { indicatorsToFile } from './missing-figures.js';
import type { Report, Revision } from './report.js';
import { changesBetween } from './revision-changes.js';
import { handFaults, type Signatory, signOffFaults, stateFaults, withDocument } from './sign-off.js';

/**
 * Decides a change: accepted with the revision and the report after it, or refused with every fault at once. A draft
 * that changes no figure, reason, evidence or comment makes no revision.
 */
export function decide(situation: FilingSituation, request: FilingRequest): Decision {
  const { head, unit, period, path, now } = situation;
  const { change } = request;
  const outcome = outcomeOf(situation, request);
  const nameOf = namingFigures(situation.method);
  const errors = [
    ...requestFaults(situation, request),
    ...situationFaults(situation, change, request),
    ...outcome.errors,
  ];
  if (errors.length > 0) return { kind: 'REFUSED', errors: errors.map(nameOf) };
  const { figures, record, files = situation.files ?? [] } = outcome;
  const warnings = outcome.warnings.map(nameOf);
  const before = { figures: head?.working ?? new Map(), filing: { notes: situation.notes } };
  const isDraft = change.action === 'SAVE' || change.action === 'ADD_FILE';
  const isSame = changesBetween(before, { figures, filing: record }).length === 0 && !outcome.files;
  if (isDraft && isSame) return { kind: 'UNCHANGED', warnings };
  const inherited = head?.tokens.length === 0 ? (head.hands?.typed ?? []) : [];
  const typed = outcome.isTyped ? [...inherited, personOf(request.actor)] : inherited;
  const revision: Revision = {
    unit: unit.id,
    period,
    token: request.key,
    at: now,
    actor: request.actor,
    ...(request.actsFor !== undefined && { actsFor: request.actsFor }),
    action: savedAs(change.action),
    figures,
    note: outcome.note,
    isDemonstration: head?.isDemonstration ?? unit.isDemonstration,
    filing: {
      basedOn: head?.tokens.at(-1) ?? null,
      payload: request.payload,
      ...record,
      typed,
      ...(files.length > 0 && { files }),
    },
  };
  return { kind: 'ACCEPTED', revision, head: headAfter(head, path, revision), warnings };
}

/**
 * Why no change of this kind is possible today, whatever its content: the period, the state of the report, or the
 * person who asks.
 */
export const situationFaults = (situation: FilingSituation, change: Change, signatory: Signatory): UserError[] => {
  const ofState = stateFaults(situation.head, change);
  const ofPerson =
    ofState.length > 0
      ? []
      : [...handFaults(situation.head, change, signatory), ...signOffFaults(situation, change, signatory)];
  return [...periodFaults(situation, change), ...ofState, ...ofPerson];
};

function requestFaults({ head, lastChange }: FilingSituation, { key, expectedRevision }: FilingRequest): UserError[] {
  const faults: UserError[] = [];
  if (!isIdempotencyKey(key)) faults.push(unusableKey(key));
  const current = head?.tokens.at(-1) ?? null;
  if (current !== expectedRevision) faults.push(conflict('REPORT', expectedRevision, current, lastChange));
  return faults;
}

function periodFaults(situation: FilingSituation, change: Change): UserError[] {
  const { scope, period, unit, now, calendar, head } = situation;
  const today = localDateOf(now);
  const at = ['period'];
  if (reasonNotExpected(scope, period, unit)) return [userError('REPORT_NOT_EXPECTED', at, period)];
  switch (reasonNotOpen(scope, period, today, calendar, head?.extension)) {
    case 'LOCKED':
      return [userError('PERIOD_LOCKED', at, period)];
    case 'WINDOW_NOT_OPEN':
    case 'BEFORE_FIRST_PERIOD':
      return [userError('PERIOD_NOT_OPEN', at, period)];
    case undefined: {
      const from = canBeSubmittedFrom(period, scope.closingDay);
      const isEarly = ruleOf(change.action).completes && today < from;
      return isEarly ? [userError('PERIOD_NOT_CLOSED', at, period, { what: 'closingDay', value: from })] : [];
    }
  }
}

type Outcome = {
  readonly errors: readonly UserError[];
  readonly warnings: readonly UserError[];
  readonly figures: Report['working'];
  readonly note: string | null;
  readonly record: Omit<FilingRecord, 'basedOn' | 'payload' | 'files' | 'typed'>;
  /** The change typed, copied or emptied a figure, or the reason why it is missing. */
  readonly isTyped?: boolean;
  /** Files of the whole report; absent if the change leaves them as they are. */
  readonly files?: readonly EvidenceFile[];
};

function outcomeOf(situation: FilingSituation, request: FilingRequest): Outcome {
  const { head, notes } = situation;
  const { change } = request;
  const same: Outcome = {
    errors: [],
    warnings: [],
    figures: head?.working ?? new Map(),
    note: null,
    record: { notes, warnings: [] },
  };
  switch (change.action) {
    case 'SAVE':
    case 'COPY':
    case 'HAND_TO_CHAIRMAN':
      return { ...same, ...filled(situation, change) };
    case 'ADD_FILE':
    case 'REMOVE_FILE':
      return { ...same, ...withOtherFiles(situation, change, request) };
    case 'SUBMIT': {
      const sent: Outcome = { ...same, ...filled(situation, change) };
      return change.document ? withDocument(sent, change.document, situation.now) : sent;
    }
    case 'RECORD_DOCUMENT':
      return withDocument(same, change.document, situation.now);
    case 'WITHDRAW': {
      const record = { ...same.record, keepsFirstSubmission: situation.wasSentBack };
      return { ...same, ...spoken(change), record };
    }
    case 'RETURN':
    case 'RETURN_TO_OFFICER':
      return { ...same, ...returned(situation, change) };
    case 'EXTEND':
      return { ...same, ...granted(situation, change, request) };
    case 'ASK_EXTENSION':
      return { ...same, ...askForExtension(situation, change) };
    case 'REFUSE_EXTENSION':
      return { ...same, ...refuseExtension(situation, change, request) };
    default: {
      const { errors, note } = spoken(change);
      const unasked = ruleOf(change.action).request === 'ANSWERED' ? openRequestFaults(head) : [];
      return { ...same, note, errors: [...errors, ...unasked] };
    }
  }
}

/** The text that goes with a change, and its faults, according to the rule of the action. */
function spoken(change: Change): Pick<Outcome, 'errors' | 'note'> {
  const { says } = ruleOf(change.action);
  if (!says) return { errors: [], note: null };
  const said = (change as { readonly [field in typeof says.field]?: string | null })[says.field] ?? null;
  return { errors: wordingFaults(says.field, said, says.isNeeded), note: worded(said) };
}

/** Checks that a file belongs to a figure that is typed in this period, or to the whole report. */
export function fileOwnerFaults(
  { method, period }: Pick<FilingSituation, 'method' | 'period'>,
  code: IndicatorCode | null,
): UserError[] {
  const isTyped = indicatorsToFile(method, periodOf(period).frequency).some((indicator) => indicator.code === code);
  return code === null || isTyped ? [] : [userError('NOT_FOUND', ['indicator'], code)];
}

function withOtherFiles(
  { files = [], notes, upload = NOT_UPLOADED, method, period, now }: FilingSituation,
  change: Extract<Change, { action: 'ADD_FILE' | 'REMOVE_FILE' }>,
  { actor }: FilingRequest,
) {
  const { code } = change;
  const foreign = fileOwnerFaults({ method, period }, code);
  const filed =
    change.action === 'ADD_FILE'
      ? withFile({ files, notes }, change, upload, { addedAt: now, addedBy: actor })
      : withoutFile({ files, notes }, code, change.sha256);
  return {
    errors: foreign.length > 0 ? foreign : filed.errors,
    record: { notes: filed.notes, warnings: [] },
    ...(filed.files !== files && { files: filed.files }),
  };
}

const NOT_UPLOADED = { kind: 'REFUSED', fault: 'EVIDENCE_NOT_UPLOADED' } as const;

/** A return says what to correct, in the whole report, in single figures, or both. */
function returned(
  { notes, method, period }: FilingSituation,
  { comment, comments }: Extract<Change, { action: 'RETURN' | 'RETURN_TO_OFFICER' }>,
) {
  const { frequency } = periodOf(period);
  const foreign = comments.filter(({ code }) => indicatorOf(method, code)?.frequency !== frequency);
  const said = Object.fromEntries(
    comments.map((remark) => [remark.code, { ...notes[remark.code], comment: remark.comment.trim() }]),
  );
  return {
    errors: [
      ...wordingFaults('comment', comment, comments.length === 0),
      ...comments.flatMap((remark) => wordingFaults(`comments.${remark.code}`, remark.comment, true)),
      ...foreign.map(({ code }) => userError('NOT_FOUND', ['comments', code], code)),
    ],
    note: worded(comment),
    record: { notes: { ...notes, ...said }, warnings: [] },
  };
}
