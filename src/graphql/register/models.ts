import type { Absence, OfficialRole } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** @property plannedFor the future day that the request names. Absent = the unit is of today's map */
export type UnitModel = Unit & { readonly plannedFor?: LocalDate };

export type UnitOnDayModel = { readonly onDay: LocalDate; readonly unit: Unit };

export type CalendarDayModel = { readonly date: LocalDate };

/** Days of absence with the role of the absent official: only a chairman's absence changes what is printed. */
export type ShownAbsence = Absence & { readonly role: OfficialRole };
