import type { UnitId, UnitPath } from '../register/unit.js';
import type { Language } from '../text/text.js';
import type { Trail } from './trail.js';

export const OFFICIAL_ROLES = ['officer', 'chairman', 'reviewer', 'leader', 'administrator', 'auditor'] as const;

/** The first four get letters; auditors and administrators look after the service. */
export type OfficialRole = (typeof OFFICIAL_ROLES)[number];

export type Official = {
  /** `sub` of the token that the official signs in with. */
  readonly id: string;
  readonly name: string;
  readonly role: OfficialRole;
  readonly unit: UnitId;
  /** Path of the unit the official answers for: everything below it concerns them. */
  readonly path: UnitPath;
  readonly email: string;
  readonly phone: string | null;
  readonly language: Language;
  readonly active: boolean;
  /** False: a leader wants no digests, an official of a commune no rankings. Statutory reminders cannot be switched off. */
  readonly digests?: boolean | undefined;
  readonly isDemonstration: boolean;
  /** What administrators changed about the official; absent = nothing yet. */
  readonly trail?: Trail | undefined;
};
