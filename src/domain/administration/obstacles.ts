import type { MethodVersion } from '../method/method.js';
import { isSamePerson } from '../official/assignment.js';
import { OFFICIAL_ROLES, type Official, wantsDigests } from '../official/official.js';
import { revisionOf, type Trail } from '../official/trail.js';
import type { UserError } from '../refusal/codes.js';
import { refusal } from '../refusal/refusal.js';
import type { Unit } from '../register/unit.js';
import { periodStates } from '../settings/period-state.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { type Instant, localDateOf } from '../time/local-date.js';
import { workingCalendar } from '../time/working-calendar.js';
import { type DraftEdit, decideDraft, type MethodDraft, monthRefusal } from './method-draft.js';
import { decideOfficial, type OfficialEdit } from './official-edit.js';
import { type AdministrationAction, type AdministrationSubject, settingsSubject } from './record.js';
import type { AdministrationDecision, AdministrationRequest } from './request.js';
import { decideSettings, type SettingsEdit } from './settings-edit.js';

/** Why a request without faults of its own would be refused, by action; empty = it is accepted. */
export type Obstacles<Action extends AdministrationAction> = Readonly<Record<Action, readonly UserError[]>>;

/** The person who would ask, and the moment. */
export type Asking = { readonly actor: string; readonly at: Instant };

/** The text of a trial request where one is needed. */
export const SAID_ON_TRIAL = 'said';

/** A request without faults of its own. Its decision shows what prevents the action. */
export const trialRequest = (
  subject: AdministrationSubject,
  action: AdministrationAction,
  trail: Trail,
  { actor, at }: Asking,
): AdministrationRequest => ({
  subject,
  action,
  key: 'obstacles',
  expectedRevision: revisionOf(trail),
  reason: SAID_ON_TRIAL,
  actor,
  actorName: '',
  at,
  payload: '',
});

/** An action is possible if one of its trial requests is accepted. If none is, the first one gives the reason. */
export function obstaclesIn(...decisions: readonly AdministrationDecision<unknown>[]): readonly UserError[] {
  const [first] = decisions;
  const isAccepted = decisions.some(({ kind }) => kind === 'ACCEPTED');
  return isAccepted || first?.kind !== 'REFUSED' ? [] : first.errors;
}

/** Obstacles to changes of absences, by the absent official or by an administrator. */
export function absenceObstacles({ active, absences = [] }: Official, { at }: Asking) {
  const today = localDateOf(at);
  const hasAbsence = absences.some(({ until }) => until >= today);
  return {
    // Whether somebody can be the substitute is checked when they are named.
    NAME_SUBSTITUTE: active ? [] : [refusal('NOTHING_CHANGES', [])],
    END_SUBSTITUTION: hasAbsence ? [] : [refusal('NOTHING_CHANGES', [])],
  };
}

/** @param unit the official's unit today */
export function officialObstacles(official: Official, unit: Unit, asking: Asking) {
  const decided = (action: AdministrationAction, ...edits: readonly OfficialEdit[]) => {
    const request = trialRequest({ noun: 'OFFICIAL', id: official.id }, action, official.trail ?? [], asking);
    return obstaclesIn(...edits.map((edit) => decideOfficial(official, request, edit)));
  };
  return {
    TRANSFER: decided('TRANSFER', ...OFFICIAL_ROLES.map((role): OfficialEdit => ({ of: 'TRANSFER', role, unit }))),
    CHANGE_CONTACT: decided('CHANGE_CONTACT', { of: 'CONTACT', edit: { digests: !wantsDigests(official) } }),
    DEACTIVATE: decided('DEACTIVATE', { of: 'ACTIVE', active: false }),
    REACTIVATE: decided('REACTIVATE', { of: 'ACTIVE', active: true }),
    // Whether the official already has the role at a unit is checked when the unit is named.
    ADD_ASSIGNMENT: isSamePerson(official.id, asking.actor) ? [refusal('OWN_ACCOUNT', ['official'])] : [],
    END_ASSIGNMENT: official.active
      ? decided('END_ASSIGNMENT', { of: 'END', until: null })
      : [refusal('NOTHING_CHANGES', [])],
  };
}

export function scopeObstacles(settings: Settings, scope: ScopeSettings, asking: Asking) {
  const decided = (action: AdministrationAction, ...edits: readonly SettingsEdit[]) =>
    settingsErrors(settings, scope.scope, action, edits, asking);
  const { lockAfter, ladder, letterhead, lockedPeriods } = scope;
  const states = periodStates(scope, localDateOf(asking.at), workingCalendar(settings.holidays));
  const periods = [...states.collecting, ...states.open, ...lockedPeriods];
  const locks = (locked: boolean) =>
    (periods.length > 0 ? periods : [scope.firstPeriod]).map(
      (period): SettingsEdit => ({ of: 'LOCK', edit: { period, locked } }),
    );
  return {
    CHANGE_CALENDAR: decided('CHANGE_CALENDAR', { of: 'CALENDAR', edit: { lockAfter: lockAfter === 1 ? 2 : 1 } }),
    CHANGE_LADDER: decided('CHANGE_LADDER', { of: 'LADDER', edit: { repeatEvery: ladder.repeatEvery === 1 ? 2 : 1 } }),
    CHANGE_LETTERHEAD: decided('CHANGE_LETTERHEAD', {
      of: 'LETTERHEAD',
      edit: { contactName: letterhead.contactName === SAID_ON_TRIAL ? `${SAID_ON_TRIAL}.` : SAID_ON_TRIAL },
    }),
    LOCK_PERIOD: decided('LOCK_PERIOD', ...locks(true)),
    UNLOCK_PERIOD: decided('UNLOCK_PERIOD', ...locks(false)),
    ASSIGN_REVIEWER: decided('ASSIGN_REVIEWER', {
      of: 'REVIEWERS',
      edit: { reviewer: SAID_ON_TRIAL, communes: [SAID_ON_TRIAL] },
    }),
  };
}

/** A day that nothing depends on yet. */
const FAR_DAY = '2100-12-30';

export function holidayObstacles(settings: Settings, asking: Asking) {
  const name = { vi: SAID_ON_TRIAL, en: SAID_ON_TRIAL };
  const unset = { decision: null, decisionDate: null, swappedWith: null, note: null };
  const entry = { date: FAR_DAY, kind: 'PUBLIC_HOLIDAY', status: 'NOT_DECREED', name, ...unset } as const;
  const isSet = settings.holidays.some(({ date }) => date === FAR_DAY);
  const edit = isSet ? { set: [], remove: [FAR_DAY] } : { set: [entry], remove: [] };
  return { CHANGE_HOLIDAYS: settingsErrors(settings, null, 'CHANGE_HOLIDAYS', [{ of: 'HOLIDAYS', edit }], asking) };
}

function settingsErrors(
  settings: Settings,
  scope: string | null,
  action: AdministrationAction,
  edits: readonly SettingsEdit[],
  asking: Asking,
): readonly UserError[] {
  const request = trialRequest(settingsSubject(scope), action, [], asking);
  return obstaclesIn(...edits.map((edit) => decideSettings(settings, null, request, edit)));
}

/** @param versions all that were ever in force */
export function draftObstacles(
  draft: MethodDraft,
  settings: Settings,
  versions: readonly MethodVersion[],
  asking: Asking,
) {
  const decided = (action: AdministrationAction, edit: DraftEdit) => {
    const request = trialRequest({ noun: 'METHOD', id: draft.method.id }, action, draft.trail, asking);
    return obstaclesIn(decideDraft(draft, settings, request, edit, versions));
  };
  const vi = draft.method.name.vi === SAID_ON_TRIAL ? `${SAID_ON_TRIAL}.` : SAID_ON_TRIAL;
  const first = monthRefusal(settings, BEFORE_ALL, localDateOf(asking.at))?.comparedWith?.value ?? BEFORE_ALL;
  return {
    CHANGE_DRAFT: decided('CHANGE_DRAFT', {
      of: 'CHANGE',
      edit: { name: { vi, en: SAID_ON_TRIAL }, ...NO_OTHER_CHANGE },
    }),
    DISCARD_DRAFT: decided('DISCARD_DRAFT', { of: 'DISCARD' }),
    PUBLISH: decided('PUBLISH', { of: 'PUBLISH', from: first }),
  };
}

const BEFORE_ALL = '2000-01';
const NO_OTHER_CHANGE = { groups: [], add: [], indicators: [] } as const;
