import type { UnitPath } from '../register/unit.js';
import type { KeptDueDay, MovedDueDay } from '../settings/due-day-effect.js';
import type { Instant } from '../time/local-date.js';
import type { FieldChange } from './field-changes.js';

/** What administrators change. */
export type AdministrationNoun = 'HOLIDAYS' | 'SCOPE' | 'OFFICIAL' | 'ADDRESS' | 'METHOD';

export type AdministrationAction =
  | 'CHANGE_HOLIDAYS'
  | 'CHANGE_CALENDAR'
  | 'CHANGE_LADDER'
  | 'CHANGE_LETTERHEAD'
  | 'LOCK_PERIOD'
  | 'UNLOCK_PERIOD'
  | 'INVITE'
  | 'TRANSFER'
  | 'CHANGE_CONTACT'
  | 'DEACTIVATE'
  | 'REACTIVATE'
  | 'LIFT_SUPPRESSION'
  | 'CREATE_DRAFT'
  | 'CHANGE_DRAFT'
  | 'DISCARD_DRAFT'
  | 'PUBLISH';

/** One thing with a history of its own: the holiday table, a scope's settings, an official, an e-mail address, a method version. */
export type AdministrationSubject = {
  readonly noun: AdministrationNoun;
  /** Id of the scope, official or method version, the address itself; `TABLE` of the one holiday table. */
  readonly id: string;
};

export const HOLIDAY_TABLE: AdministrationSubject = { noun: 'HOLIDAYS', id: 'TABLE' };

/** One change: who, when, what and why. Never changed or removed. */
export type AdministrationRecord = {
  readonly subject: AdministrationSubject;
  /** The idempotency key of the request. */
  readonly token: string;
  /** The revision that it was based on; null = the first change. */
  readonly basedOn: string | null;
  /** Of the unit whose administrators and auditors may read it. */
  readonly path: UnitPath;
  readonly at: Instant;
  readonly actor: string;
  /** As it was then. */
  readonly actorName: string;
  readonly action: AdministrationAction;
  readonly reason: string;
  /** Fingerprint of the request, so that a repeat is told from another request with the same key. */
  readonly payload: string;
  readonly changes: readonly FieldChange[];
  readonly moved: readonly MovedDueDay[];
  readonly kept: readonly KeptDueDay[];
};

/**
 * What has happened to a subject, oldest first, kept in the item that holds it: an entry names one record. A record that
 * no trail lists never happened, and mine won ⇔ my token is in the trail, whatever happened since.
 */
export type Trail = readonly TrailEntry[];

/** `<token>#<state of the item that the change was based on>`: each try of a request that found another state writes a record of its own. */
export type TrailEntry = string;

export const trailEntry = (token: string, basis: number): TrailEntry => `${token}#${basis}`;

const tokenOf = (entry: TrailEntry): string => entry.slice(0, entry.lastIndexOf('#'));

/** The revision of a subject: the token of its last change. */
export const revisionOf = (trail: Trail): string | null => {
  const last = trail.at(-1);
  return last === undefined ? null : tokenOf(last);
};

export const entryIn = (trail: Trail, token: string): TrailEntry | undefined =>
  trail.find((entry) => tokenOf(entry) === token);
