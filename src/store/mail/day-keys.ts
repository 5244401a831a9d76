import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { inPath, type Key, type KeyRange } from '../keys.js';

/** MAILDAY#cho-don / 2026-11-17 */
export const mailDayKey = (scope: UnitId, day: LocalDate): Key => ({ pk: `MAILDAY#${scope}`, sk: day });

/** MAILDAY#cho-don / … 2026-11-16 */
export const mailDaysBefore = (scope: UnitId, last: LocalDate): KeyRange => ({
  pk: `MAILDAY#${scope}`,
  from: ' ',
  to: last,
});

/** FORGOTTEN / STATE: up to which day letters were deleted. */
export const forgottenKey: Key = { pk: 'FORGOTTEN', sk: 'STATE' };

/** SILENT#2026-11-17 / bac-kan/cho-don/: officials of a scope whom the plan of the day had no letter for. */
export const silentDayKey = (day: LocalDate, scope: UnitPath): Key => ({ pk: `SILENT#${day}`, sk: inPath(scope) });

/** SILENT#2026-11-17 / bac-kan/cho-don/#5f0c…#0001: officials of one plan for whom its item has no room. */
export const silentPageKey = (day: LocalDate, scope: UnitPath, plan: string, page: number): Key => ({
  pk: `SILENT#${day}`,
  sk: `${inPath(scope)}#${plan}#${String(page).padStart(4, '0')}`,
});

/** The item of the scope and day with the pages of every plan, without those of the scopes below. */
export const silentPages = (day: LocalDate, scope: UnitPath): KeyRange => ({
  pk: `SILENT#${day}`,
  from: inPath(scope),
  to: `${inPath(scope)}#\uffff`,
});

/** SILENT#2026-11-17 / … */
export const silentDays = (day: LocalDate): KeyRange => ({ pk: `SILENT#${day}`, from: ' ', to: '\uffff' });
