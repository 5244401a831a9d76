import type { Unit } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** @property plannedFor the day to come that the question named; absent = the unit is of the map of today */
export type UnitModel = Unit & { readonly plannedFor?: LocalDate };

export type UnitOnDayModel = { readonly onDay: LocalDate; readonly unit: Unit };

export type CalendarDayModel = { readonly date: LocalDate };
