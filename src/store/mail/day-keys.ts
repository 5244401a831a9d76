import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { inPath, type Key } from '../keys.js';

/** MAILDAY#cho-don / 2026-11-17 */
export const mailDayKey = (scope: UnitId, day: LocalDate): Key => ({ pk: `MAILDAY#${scope}`, sk: day });

/** SILENT#2026-11-17 / bac-kan/cho-don/: officials of a scope whom the plan of the day had no letter for. */
export const silentDayKey = (day: LocalDate, scope: UnitPath): Key => ({ pk: `SILENT#${day}`, sk: inPath(scope) });
