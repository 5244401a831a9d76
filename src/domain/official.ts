import type { Language } from './text.js';
import type { UnitId, UnitPath } from './unit.js';

export type OfficialRole = 'officer' | 'chairman' | 'reviewer' | 'leader';

export type Official = {
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
  readonly isDemonstration: boolean;
};
