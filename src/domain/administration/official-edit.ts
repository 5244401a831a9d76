import {
  type AbsenceEdit,
  absenceFaults,
  absencesAfter,
  lastDayBefore,
  returnFaults,
  withAbsencesUntil,
} from '../absence/absence-edit.js';
import { isFurtherAssignment, isSamePerson, personOf } from '../official/assignment.js';
import { assignmentHeld, isErased } from '../official/former-official.js';
import type { Official, OfficialRole } from '../official/official.js';
import { ROLE_TITLES } from '../official/role-title-texts.js';
import { revisionOf } from '../official/trail.js';
import { dayOrLater } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { typedTextFaults } from '../refusal/plain-text.js';
import { outOfRange, refusal } from '../refusal/refusal.js';
import type { Unit, UnitId } from '../register/unit.js';
import { LEVEL_TEXTS } from '../register/unit-text.js';
import { type GivenFields, givenFields } from '../text/given-fields.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import { fieldChanges } from './field-changes.js';
import { type AdministrationDecision, type AdministrationRequest, decisionOn, requestFaults } from './request.js';
import { lineFaults } from './text-faults.js';

export type Invitation = Pick<Official, 'name' | 'email' | 'phone' | 'role' | 'language'>;

/** Absent fields stay as they are. */
export type ContactEdit = GivenFields<Omit<Invitation, 'role'> & Pick<Official, 'digests' | 'isDeputy'>>;

/** A further role at a unit for a person in the register. */
export type AssignmentEdit = {
  readonly role: OfficialRole;
  readonly since: LocalDate | undefined;
  readonly until: LocalDate | undefined;
};

export type OfficialEdit =
  | { readonly of: 'INVITE'; readonly edit: Invitation; readonly unit: Unit }
  /** `from`: the unit where the official works today; absent = the stored one. */
  | { readonly of: 'TRANSFER'; readonly role: OfficialRole | undefined; readonly unit: Unit; readonly from?: UnitId }
  /** `entries`: all assignments of the person, the first one first. */
  | { readonly of: 'ASSIGN'; readonly edit: AssignmentEdit; readonly unit: Unit; readonly entries: readonly Official[] }
  /** Ends an assignment on a day; null = at once. */
  | { readonly of: 'END'; readonly until: LocalDate | null }
  | AbsenceEdit
  | { readonly of: 'CONTACT'; readonly edit: ContactEdit }
  | { readonly of: 'ACTIVE'; readonly active: boolean };

const MOST_NAME = 200;
/** Checks only the form. The mail service reports whether letters arrive. */
const ADDRESS = /^[^\s@<>()",;:\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const MOST_ADDRESS = 254;

/** Whether an invitation accepts the address. */
export const isMailAddress = (email: string): boolean => ADDRESS.test(email) && email.length <= MOST_ADDRESS;

/** At least six digits in at most 25 characters; signs may group them. */
export const isPhone = (text: string): boolean => text.length <= 25 && /^\+?([ .()-]*\d){6,}[ .()-]*$/.test(text);

/** Decides a change: accepted with the official and the record after it, or refused with every fault at once. */
export function decideOfficial(
  before: Official | undefined,
  request: AdministrationRequest,
  change: OfficialEdit,
): AdministrationDecision<Official> {
  const revision = revisionOf(before?.trail ?? []);
  const errors = [...requestFaults(request, revision), ...officialFaults(before, request, change)];
  return decisionOn(request, revision, errors, () => {
    const after = edited(before, request, change);
    return after && { after, path: after.path, changes: fieldChanges(shown(before), shown(after)) };
  });
}

/** Faults of the change itself, besides those of the request. */
export function officialFaults(
  before: Official | undefined,
  { subject, actor, at }: Pick<AdministrationRequest, 'subject' | 'actor' | 'at'>,
  change: OfficialEdit,
): UserError[] {
  const erased = erasedFaults(before, change);
  if (erased.length > 0) return erased;
  switch (change.of) {
    case 'INVITE':
      return [
        ...(before ? [refusal('ADDRESS_TAKEN', ['email'], change.edit.email)] : []),
        ...contactFaults(change.edit),
        ...roleFaults(change.edit.role, change.unit),
      ];
    case 'TRANSFER': {
      const role = change.role ?? before?.role;
      return [...own(subject.id, actor), ...(role ? roleFaults(role, change.unit) : [])];
    }
    case 'ASSIGN':
      return [
        ...own(subject.id, actor),
        ...roleFaults(change.edit.role, change.unit),
        ...heldFaults(change, localDateOf(at)),
        ...dayFaults(change.edit, localDateOf(at)),
      ];
    case 'END':
      return [
        ...own(subject.id, actor),
        ...dayFaults({ since: before?.since, until: change.until ?? undefined }, localDateOf(at)),
      ];
    case 'ABSENCE':
      return before ? absenceFaults(before, change, localDateOf(at)) : [];
    case 'RETURN':
      return before ? returnFaults(before, change, localDateOf(at)) : [];
    case 'SUBSTITUTE_LEFT':
      return [];
    case 'CONTACT':
      return [...furtherFaults(before, subject.id), ...contactFaults(change.edit)];
    case 'ACTIVE':
      return own(subject.id, actor);
  }
}

const heldFaults = ({ edit, unit, entries }: Extract<OfficialEdit, { of: 'ASSIGN' }>, today: LocalDate): UserError[] =>
  assignmentHeld(
    entries.filter((entry) => entry.role === edit.role && entry.unit === unit.id),
    today,
  )
    ? [refusal('ASSIGNMENT_EXISTS', ['role'], edit.role.toUpperCase(), null, { value: ROLE_TITLES[edit.role] })]
    : [];

/** The last day must not be before the first day or in the past. */
function dayFaults({ since, until }: Pick<AssignmentEdit, 'since' | 'until'>, today: LocalDate): UserError[] {
  const first = since !== undefined && since > today ? since : today;
  return until !== undefined && until < first
    ? [outOfRange(['until'], until, `≥ ${first}`, { other: dayOrLater(first) })]
    : [];
}

function furtherFaults(before: Official | undefined, id: string): UserError[] {
  if (!isFurtherAssignment(id)) return [];
  const person = personOf(id);
  const name = before?.name ?? person;
  return [refusal('CONTACT_OF_PERSON', ['official'], person, null, { value: { vi: name, en: name } })];
}

/** An erased person has no address to sign in with, and a new name or address would undo the erasure. */
function erasedFaults(before: Official | undefined, change: OfficialEdit): UserError[] {
  const entries = change.of === 'ASSIGN' ? change.entries : before ? [before] : [];
  return entries
    .filter(isErased)
    .slice(0, 1)
    .map(({ id }) => refusal('OFFICIAL_ERASED', ['official'], id));
}

/** Nobody changes their own account: an administrator who closed it could lock everybody out. */
const own = (official: string, actor: string): UserError[] =>
  isSamePerson(official, actor) ? [refusal('OWN_ACCOUNT', ['official'])] : [];

function contactFaults({ name, email, phone }: ContactEdit): UserError[] {
  const faults = name === undefined ? [] : lineFaults(name, ['name'], MOST_NAME);
  faults.push(...typedTextFaults(email, ['email'], 'LINE'));
  if (email !== undefined && !isMailAddress(email)) faults.push(refusal('BAD_ADDRESS', ['email'], email));
  if (phone != null && !isPhone(phone)) faults.push(refusal('BAD_PHONE', ['phone'], phone));
  return faults;
}

/** Officers and chairmen belong to a commune, reviewers and leaders to a level above. Nobody belongs to a village. */
export function fitsLevel(role: OfficialRole, { level }: Unit): boolean {
  const isOfCommune = role === 'officer' || role === 'chairman';
  const isAbove = role === 'reviewer' || role === 'leader';
  return isOfCommune ? level === 'COMMUNE' : level !== 'VILLAGE' && !(isAbove && level === 'COMMUNE');
}

function roleFaults(role: OfficialRole, unit: Unit): UserError[] {
  if (fitsLevel(role, unit)) return [];
  const { level } = unit;
  const inWords = { value: ROLE_TITLES[role], other: LEVEL_TEXTS[level] };
  return [refusal('ROLE_NOT_FOR_UNIT', ['role'], role.toUpperCase(), { what: 'level', value: level }, inWords)];
}

function edited(
  before: Official | undefined,
  { subject, at }: AdministrationRequest,
  change: OfficialEdit,
): Official | undefined {
  if (change.of === 'INVITE') {
    const { name, email, phone, role, language } = change.edit;
    const { id: unit, path } = change.unit;
    const person = { name: name.trim(), email, phone, role, language };
    return { id: subject.id, ...person, unit, path, active: true, isDemonstration: false };
  }
  if (change.of === 'ASSIGN') {
    const [first] = change.entries;
    if (!first) return undefined;
    const { role, since, until } = change.edit;
    const { id: unit, path } = change.unit;
    const days = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
    const { name, email, phone, language, digests, isDemonstration } = first;
    const person = { name, email, phone, language, digests, isDemonstration };
    return { id: subject.id, ...person, role, unit, path, active: true, ...days };
  }
  if (!before) return undefined;
  const today = localDateOf(at);
  switch (change.of) {
    case 'TRANSFER': {
      const { since, until: _, isDeputy, ...kept } = before;
      const place = { unit: change.unit.id, path: change.unit.path, role: change.role ?? before.role };
      // A Vice-Chairperson is one of their own commune.
      const isHere = place.unit === (change.from ?? before.unit);
      const moved = { ...kept, ...place, ...(isHere && { isDeputy }) };
      if (!isHere || place.role !== before.role) return withAbsencesUntil(moved, lastDayBefore(today));
      return since !== undefined && since <= today ? { ...moved, since } : moved;
    }
    case 'ABSENCE':
    case 'RETURN':
    case 'SUBSTITUTE_LEFT':
      return { ...before, absences: absencesAfter(before, change, today) };
    case 'END': {
      const until = change.until ?? lastDayIfEnded(before, today);
      return { ...withAbsencesUntil(before, until), until, ...(change.until === null && { active: false }) };
    }
    case 'CONTACT':
      return { ...before, ...givenFields(change.edit) };
    case 'ACTIVE': {
      const isOver = before.until !== undefined && before.until < today;
      // Opening ends absences too: earlier releases left those of a closed official as they were.
      const kept = withAbsencesUntil(before, lastDayBefore(today));
      return { ...kept, active: change.active, ...(change.active && isOver && { until: undefined }) };
    }
  }
}

/** The last day of an assignment that is ended at once: its own if that has passed, else yesterday. */
const lastDayIfEnded = ({ until }: Official, today: LocalDate): LocalDate =>
  until !== undefined && until < today ? until : lastDayBefore(today);

function shown(official: Official | undefined): unknown {
  if (!official) return undefined;
  const { trail: _, id: __, ...fields } = official;
  return fields;
}
