import type { UnitId, UnitPath } from '../register/unit.js';
import type { Language } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { Trail } from './trail.js';

export const OFFICIAL_ROLES = ['officer', 'chairman', 'reviewer', 'leader', 'administrator', 'auditor'] as const;

/** The first four get letters; auditors and administrators look after the service. */
export type OfficialRole = (typeof OFFICIAL_ROLES)[number];

/** Days for which an official named somebody of the same unit to act. */
export type Absence = {
  /** Id of the substitute, in the assignment at this unit. */
  readonly substitute: string;
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate;
  /** Number of the document by which the chairman authorises a substitute who is no deputy; absent = there is none. */
  readonly authorisation?: string | undefined;
};

/** A person in one assignment: a role at a unit. Who holds several has an entry for each, and signs in once. */
export type Official = {
  /** The `sub` of the person's tokens for the first assignment; `assignmentId` of it for a further one. */
  readonly id: string;
  readonly name: string;
  readonly role: OfficialRole;
  readonly unit: UnitId;
  /** Path of the unit the official answers for: everything below it concerns them. */
  readonly path: UnitPath;
  /** Set in a first entry: its person has been given further ones, in whatever scope. */
  readonly several?: boolean | undefined;
  /** Officials who ever named the person as a substitute, by id, in a first entry. Their entries say for which days. */
  readonly standsInFor?: readonly string[] | undefined;
  /** Past, present and coming, by day; absent = none was ever named. */
  readonly absences?: readonly Absence[] | undefined;
  readonly email: string;
  readonly phone: string | null;
  readonly language: Language;
  readonly active: boolean;
  /** The first day of the assignment; absent = from the day on which it was entered. */
  readonly since?: LocalDate | undefined;
  /** The last day; absent = until an administrator ends it. */
  readonly until?: LocalDate | undefined;
  /** False: a leader wants no digests, an official of a commune no rankings. Statutory reminders cannot be switched off. */
  readonly digests?: boolean | undefined;
  /** A Vice-Chairperson (Phó Chủ tịch) of the commune's People's Committee, who signs KT. CHỦ TỊCH; absent = is none. */
  readonly isDeputy?: boolean | undefined;
  readonly isDemonstration: boolean;
  /** What administrators changed about the official; absent = nothing yet. */
  readonly trail?: Trail | undefined;
};
