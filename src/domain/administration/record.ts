import type { UnitId, UnitPath } from '../register/unit.js';
import type { KeptDueDay, MovedDueDay } from '../settings/due-day-effect.js';
import type { Instant } from '../time/local-date.js';
import type { FieldChange } from './field-changes.js';

/** The kinds of subjects that administrators change. */
export const ADMINISTRATION_NOUNS = [
  'HOLIDAYS',
  'SCOPE',
  'OFFICIAL',
  'ADDRESS',
  'METHOD',
  'DELIVERY',
  'LOAD',
  'REORGANISATION',
  'DOCUMENT',
] as const;
export type AdministrationNoun = (typeof ADMINISTRATION_NOUNS)[number];

export const ADMINISTRATION_ACTIONS = [
  'CHANGE_HOLIDAYS',
  'CHANGE_CALENDAR',
  'CHANGE_LADDER',
  'CHANGE_LETTERHEAD',
  'LOCK_PERIOD',
  'UNLOCK_PERIOD',
  'ASSIGN_REVIEWER',
  'INVITE',
  'TRANSFER',
  'CHANGE_CONTACT',
  'DEACTIVATE',
  'REACTIVATE',
  'ADD_ASSIGNMENT',
  'END_ASSIGNMENT',
  'NAME_SUBSTITUTE',
  'END_SUBSTITUTION',
  'SUBSTITUTE_LEFT',
  'LIFT_SUPPRESSION',
  'EXPORT_PERSON',
  'ERASE_PERSON',
  'SET_DELIVERY_ASIDE',
  'CREATE_DRAFT',
  'CHANGE_DRAFT',
  'DISCARD_DRAFT',
  'PUBLISH',
  'LOAD_FILE',
  'APPROVE_FILE',
  'REFUSE_FILE',
  'CONFIRM_RIGHTS',
  'WITHDRAW_PUBLICATION',
  'REGISTER_DOCUMENT',
] as const;
export type AdministrationAction = (typeof ADMINISTRATION_ACTIONS)[number];

/**
 * A subject with its own history: the holiday table, a scope's settings, an official, an e-mail address, a method
 * version, the loads of one kind of file, or another of the nouns.
 */
export type AdministrationSubject = {
  readonly noun: AdministrationNoun;
  /** Id of the scope, official or method; an address; `TABLE`; `units` or a file's id; a query's hash. */
  readonly id: string;
};

export const HOLIDAY_TABLE: AdministrationSubject = { noun: 'HOLIDAYS', id: 'TABLE' };

/** The settings of a scope; null = the holiday table, which all scopes share. */
export const settingsSubject = (scope: UnitId | null): AdministrationSubject =>
  scope === null ? HOLIDAY_TABLE : { noun: 'SCOPE', id: scope };

/** One change: who, when, what and why. A record never changes and is never removed. */
export type AdministrationRecord = {
  readonly subject: AdministrationSubject;
  /** The idempotency key of the request. */
  readonly token: string;
  /** The revision before the change; null = the first change. */
  readonly basedOn: string | null;
  /** The path of the unit whose administrators and auditors may read the record. */
  readonly path: UnitPath;
  readonly at: Instant;
  readonly actor: string;
  /** The actor's name at that time. */
  readonly actorName: string;
  readonly action: AdministrationAction;
  readonly reason: string;
  /** The fingerprint of the request. It tells a repeat from another request with the same key. */
  readonly payload: string;
  readonly changes: readonly FieldChange[];
  readonly moved: readonly MovedDueDay[];
  readonly kept: readonly KeptDueDay[];
};
