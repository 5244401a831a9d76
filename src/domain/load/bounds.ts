import type { UnitPath } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';

export type LoadBounds = {
  /** The path of the caller's unit; `''` = everything. */
  readonly within: UnitPath;
  /** The code of a unit. Rows outside the unit are left out. */
  readonly scope: string | null;
  /** The day from which the file applies, unless the file names one. */
  readonly day: LocalDate;
};
