import type { MethodVersion } from '../method/method.js';
import { reasonsToRefuse } from '../method/method-fault.js';
import { revisionOf, type Trail } from '../official/trail.js';
import { BOUND_TEXTS, monthOrLater } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { outOfRange, refusal, refusalSaying, wrongDraftState } from '../refusal/refusal.js';
import type { Settings } from '../settings/scope-settings.js';
import type { Text } from '../text/text.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import { latestClosed, nextPeriod, type PeriodId, parsePeriod } from '../time/period.js';
import { fieldChanges } from './field-changes.js';
import { shownMethod } from './method-changes.js';
import { editedMethod, type MethodEdit, methodEditFaults } from './method-edit.js';
import { meaningFaults } from './new-indicator.js';
import { type AdministrationDecision, type AdministrationRequest, decisionOn, requestFaults } from './request.js';
import { rootPath } from './settings-edit.js';
import { methodFaultText, otherMeaningText } from './texts.js';

/** A method version in preparation. Before its publication it ranks nothing, and afterwards nothing changes it. */
export type MethodDraft = {
  readonly method: MethodVersion;
  /** The id of the version that it was copied from. */
  readonly basedOn: string;
  readonly state: 'DRAFT' | 'PUBLISHED' | 'DISCARDED';
  /** The first month in which it is in force; null until it is published. */
  readonly from: PeriodId | null;
  readonly trail: Trail;
};

export type DraftEdit =
  | { readonly of: 'CREATE'; readonly from: MethodVersion }
  | { readonly of: 'CHANGE'; readonly edit: MethodEdit }
  | { readonly of: 'DISCARD' }
  | { readonly of: 'PUBLISH'; readonly from: PeriodId };

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{2,59}$/;

/** Decides a change: accepted with draft and record, or refused with every fault. @param versions all ever in force */
export function decideDraft(
  before: MethodDraft | undefined,
  settings: Settings,
  request: AdministrationRequest,
  change: DraftEdit,
  versions: readonly MethodVersion[],
): AdministrationDecision<MethodDraft> {
  const revision = revisionOf(before?.trail ?? []);
  const errors = [
    ...requestFaults(request, change.of === 'CREATE' ? null : revision),
    ...draftFaults(before, settings, request, change, versions),
  ];
  return decisionOn(request, revision, errors, () => {
    const after = edited(before, request.subject.id, change, versions);
    const changes = fieldChanges(shown(before), shown(after));
    return { after, path: rootPath(settings, localDateOf(request.at)), changes };
  });
}

/** Why a method version is not accepted, with the indicator, group or pillar of each fault. */
export const methodFaults = (method: MethodVersion): UserError[] =>
  reasonsToRefuse(method).map((reason) => notAccepted(reason.about, reason.fault, methodFaultText(method, reason)));

/** @param value the fault, for programs */
const notAccepted = (about: string, value: string, message: Text): UserError =>
  refusalSaying('METHOD_NOT_ACCEPTED', [about], value, message);

/**
 * Why a version cannot be in force from a month on; undefined = it can. Closed months of every scope keep their
 * version, and versions follow each other. Refusals name the first free month.
 */
export function monthRefusal({ scopes, methods }: Settings, from: PeriodId, today: LocalDate): UserError | undefined {
  const open = scopes.map(({ closingDay }) => nextPeriod(latestClosed('MONTHLY', today, closingDay)));
  const firstOpen = open.sort().at(-1) as PeriodId;
  const last = methods.at(-1);
  const afterLast = last ? nextPeriod(last.from) : firstOpen;
  const first = afterLast > firstOpen ? afterLast : firstOpen;
  if (parsePeriod(from)?.frequency !== 'MONTHLY')
    return outOfRange(['from'], from, `≥ ${first}`, { other: monthOrLater(first) });
  if (from >= first) return undefined;
  return last && from >= firstOpen
    ? refusal('MONTH_TAKEN', ['from'], from, { what: last.id, value: first })
    : refusal('PERIOD_CLOSED', ['from'], from, { what: 'from', value: first });
}

function draftFaults(
  before: MethodDraft | undefined,
  settings: Settings,
  { subject, at }: AdministrationRequest,
  change: DraftEdit,
  versions: readonly MethodVersion[],
): UserError[] {
  if (change.of === 'CREATE') {
    if (!ID.test(subject.id))
      return [outOfRange(['id'], subject.id, 'A–Z a–z 0–9 . _ - (3–60)', { other: BOUND_TEXTS.codeOfDraft })];
    const isTaken = before !== undefined || settings.methods.some(({ id }) => id === subject.id);
    return isTaken ? [refusal('ID_TAKEN', ['id'], subject.id)] : [];
  }
  if (!before) return [refusal('NOT_FOUND', ['draft'], subject.id)];
  if (before.state !== 'DRAFT') return [wrongDraftState(['draft'], before.state, 'DRAFT')];
  switch (change.of) {
    case 'CHANGE':
      return methodEditFaults(before.method, change.edit, versions);
    case 'DISCARD':
      return [];
    case 'PUBLISH': {
      const month = monthRefusal(settings, change.from, localDateOf(at));
      return [
        ...(month ? [month] : []),
        ...methodFaults(before.method),
        // Another version may have taken the code since the indicator was added.
        ...before.method.indicators.flatMap((indicator) =>
          meaningFaults(indicator, versions).map((fault) =>
            notAccepted(
              indicator.code,
              `CODE_HAS_ANOTHER_${fault.field.toUpperCase()}`,
              otherMeaningText(indicator.code, fault),
            ),
          ),
        ),
      ];
    }
  }
}

function edited(
  before: MethodDraft | undefined,
  id: string,
  change: DraftEdit,
  versions: readonly MethodVersion[],
): MethodDraft {
  if (change.of === 'CREATE')
    return { method: { ...change.from, id }, basedOn: change.from.id, state: 'DRAFT', from: null, trail: [] };
  const draft = before as MethodDraft;
  switch (change.of) {
    case 'CHANGE':
      return { ...draft, method: editedMethod(draft.method, change.edit, versions) };
    case 'DISCARD':
      return { ...draft, state: 'DISCARDED' };
    case 'PUBLISH':
      return { ...draft, state: 'PUBLISHED', from: change.from };
  }
}

/** A draft for comparison. The record of a new draft names the version that it was copied from, not every field. */
const shown = (draft: MethodDraft | undefined): unknown => {
  if (!draft) return undefined;
  const { method, basedOn, state, from, trail } = draft;
  return { basedOn, state, from, ...(trail.length > 0 && { method: shownMethod(method) }) };
};
