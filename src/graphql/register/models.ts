import type { Unit } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** @property plannedFor the future day that the request names. Absent = the unit is of today's map */
export type UnitModel = Unit & { readonly plannedFor?: LocalDate };

export type UnitOnDayModel = { readonly onDay: LocalDate; readonly unit: Unit };

export type CalendarDayModel = { readonly date: LocalDate };
