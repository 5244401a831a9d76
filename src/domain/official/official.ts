import type { UnitId, UnitPath } from '../register/unit.js';
import type { Language } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { Trail } from './trail.js';

export const OFFICIAL_ROLES = ['officer', 'chairman', 'reviewer', 'leader', 'administrator', 'auditor'] as const;

/** A sign-in ends after this time, on a stage and on own machines. */
export const SIGN_IN_HOURS = 12;

/** The first four get letters. Auditors and administrators look after the service. */
export type OfficialRole = (typeof OFFICIAL_ROLES)[number];

/** The days for which an official named a substitute of the same unit. */
export type Absence = {
  /** The id of the substitute in the assignment at this unit. */
  readonly substitute: string;
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate;
  /** The number of the document that authorises a substitute who is no deputy; absent = there is none. */
  readonly authorisation?: string | undefined;
};

/** A person in one assignment: a role at a unit. A person with several has an entry for each, and signs in once. */
export type Official = {
  /** The `sub` of the person's tokens for the first assignment; `assignmentId` of it for a further one. */
  readonly id: string;
  readonly name: string;
  readonly role: OfficialRole;
  readonly unit: UnitId;
  /** The path of the official's unit. Everything below it concerns them. */
  readonly path: UnitPath;
  /** Set in the first entry of a person who has further assignments, in any scope. */
  readonly several?: boolean | undefined;
  /** In the first entry of a person: ids of officials who ever named them as substitute. Those entries have the days. */
  readonly standsInFor?: readonly string[] | undefined;
  /** Past, present and future absences, by day; absent = none was ever named. */
  readonly absences?: readonly Absence[] | undefined;
  readonly email: string;
  readonly phone: string | null;
  readonly language: Language;
  readonly active: boolean;
  /** In an entry as it is on a day: not closed, but its first day is to come. Absent = no. Never stored. */
  readonly isToBegin?: boolean | undefined;
  /** The first day of the assignment; absent = the day on which it was entered. */
  readonly since?: LocalDate | undefined;
  /** The last day; absent = until an administrator ends it. */
  readonly until?: LocalDate | undefined;
  /** False: a leader gets no digests, an official of a commune no rankings. Statutory reminders always go. */
  readonly digests?: boolean | undefined;
  /** A Vice-Chairperson (Phó Chủ tịch) of the commune's People's Committee, who signs KT. CHỦ TỊCH; absent = no. */
  readonly isDeputy?: boolean | undefined;
  readonly isDemonstration: boolean;
  /** The trail of administrators' changes of the official; absent before the first. */
  readonly trail?: Trail | undefined;
};

/** Whether letters besides the statutory reminders go to the official. They do until the official chooses otherwise. */
export const wantsDigests = ({ digests }: Pick<Official, 'digests'>): boolean => digests ?? true;

/** An official's choices for letters. Statutory reminders cannot be switched off. */
export type MailPreferences = {
  readonly official: Official;
  /** The number of changes so far. */
  readonly edition: number;
  /** The latest requests, to recognise a repeated one. */
  readonly changes: readonly { readonly key: string; readonly payload: string }[];
};

export type PreferenceChange = {
  readonly language: Language;
  readonly digests: boolean;
  readonly key: string;
  readonly payload: string;
};
