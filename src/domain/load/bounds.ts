import type { UnitPath } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';

export type LoadBounds = {
  /** Path of the caller's unit; `''` = everything. */
  readonly within: UnitPath;
  /** Code of a unit: what lies outside of it is left out. */
  readonly scope: string | null;
  /** What a file says holds from this day, where it names none. */
  readonly day: LocalDate;
};
