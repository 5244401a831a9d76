import type { UserError } from '../refusal/codes.js';
import { namedTwice, refusal } from '../refusal/refusal.js';
import { isLost, seatPathOn } from '../register/seat.js';
import { type Register, type UnitId, type UnitPath, unitById, unitIdOf } from '../register/unit.js';
import { lockDayOf } from '../settings/deadline.js';
import { dueDaysAfterEdit } from '../settings/due-day-effect.js';
import { isHeirToCome, withHeirsToCome } from '../settings/heir-settings.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import { scopePathOn } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { rulesOfStage } from '../settings/scopes.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import { closingDateOf, type PeriodId, parsePeriod } from '../time/period.js';
import { type WorkingCalendar, workingCalendar } from '../time/working-calendar.js';
import { type CalendarEdit, calendarFaults, editedCalendar } from './calendar-edit.js';
import { fieldChanges } from './field-changes.js';
import { editedHolidays, type HolidayEdit, holidayFaults } from './holiday-edit.js';
import { editedLadder, type LadderEdit, ladderFaults } from './ladder-edit.js';
import { editedLetterhead, type LetterheadEdit, letterheadFaults } from './letterhead-edit.js';
import { type AdministrationDecision, type AdministrationRequest, decisionOn, requestFaults } from './request.js';

/** One change of the settings: of the holiday table, which all scopes share, or of one scope. */
export type SettingsEdit =
  | { readonly of: 'HOLIDAYS'; readonly edit: HolidayEdit }
  | { readonly of: 'CALENDAR'; readonly edit: CalendarEdit }
  | { readonly of: 'LADDER'; readonly edit: LadderEdit }
  | { readonly of: 'LETTERHEAD'; readonly edit: LetterheadEdit }
  | { readonly of: 'LOCK'; readonly edit: LockEdit }
  | { readonly of: 'REVIEWERS'; readonly edit: ReviewerEdit };

/** Decides a change: accepted with the settings and the record after it, or refused with every fault at once. */
export function decideSettings(
  settings: Settings,
  revision: string | null,
  request: AdministrationRequest,
  change: SettingsEdit,
): AdministrationDecision<Settings> {
  const today = localDateOf(request.at);
  const errors = requestFaults(request, revision);
  const scope = settings.scopes.find((other) => other.scope === request.subject.id);
  const isMissing = change.of !== 'HOLIDAYS' && !scope;
  errors.push(
    ...(isMissing ? [refusal('NOT_FOUND', ['scope'], request.subject.id)] : faultsOf(settings, scope, change, today)),
  );
  return decisionOn(request, revision, errors, () => {
    const dueDays = withDueDays(settings, edited(settings, scope, change), change, request.at);
    const changes = fieldChanges(shown(settings, request), shown(dueDays.after, request));
    const after = withHeirsToCome(dueDays.after, today);
    return { ...dueDays, after, path: settingsPath(settings, scope?.scope ?? null, today), changes };
  });
}

/** The path whose administrators look after the settings of a scope; null = the holiday table. */
export function settingsPath(settings: Settings, id: UnitId | null, day: LocalDate): UnitPath {
  const scope = settings.scopes.find((each) => each.scope === id);
  return scope ? scopePathOn(scope, day) : rootPath(settings, day);
}

/** The path of the installation's scope, whose administrators look after shared settings: holidays and methods. */
export function rootPath(settings: Settings, day: LocalDate): UnitPath {
  const root = rulesOfStage(settings, day);
  return root ? scopePathOn(root, day) : '';
}

/** The register and the settings of today. */
export type MapOfToday = { readonly register: Register; readonly settings: Settings; readonly today: LocalDate };

/** The path today of what was stored at an earlier path. If only a withdrawn map had the unit: that of the stage's own scope. */
export function placeToday({ register, settings, today }: MapOfToday, path: UnitPath): UnitPath {
  if (isLost(register, path)) return rootPath(settings, today);
  const seat = seatPathOn(register, path, today);
  return seat === path ? (unitById(register, unitIdOf(path), today)?.path ?? path) : seat;
}

function faultsOf(
  settings: Settings,
  scope: ScopeSettings | undefined,
  change: SettingsEdit,
  today: LocalDate,
): UserError[] {
  switch (change.of) {
    case 'HOLIDAYS':
      return holidayFaults(settings.holidays, change.edit, today);
    case 'CALENDAR':
      return scope ? calendarFaults(scope, change.edit, today) : [];
    case 'LADDER':
      return ladderFaults(change.edit);
    case 'LETTERHEAD':
      return letterheadFaults(change.edit);
    case 'LOCK':
      return scope ? lockFaults(scope, change.edit, today, workingCalendar(settings.holidays)) : [];
    case 'REVIEWERS':
      return namedTwice(change.edit.communes, ['communes']);
  }
}

function edited(settings: Settings, scope: ScopeSettings | undefined, change: SettingsEdit): Settings {
  if (change.of === 'HOLIDAYS') return { ...settings, holidays: editedHolidays(settings.holidays, change.edit) };
  const scopes = settings.scopes.map((other) => (other === scope ? editedScope(other, change) : other));
  return { ...settings, scopes };
}

function editedScope(scope: ScopeSettings, change: Exclude<SettingsEdit, { of: 'HOLIDAYS' }>): ScopeSettings {
  switch (change.of) {
    case 'CALENDAR':
      return editedCalendar(scope, change.edit);
    case 'LADDER':
      return editedLadder(scope, change.edit);
    case 'LETTERHEAD':
      return editedLetterhead(scope, change.edit);
    case 'LOCK':
      return editedLocks(scope, change.edit);
    case 'REVIEWERS':
      return editedReviewers(scope, change.edit);
  }
}

/** Holidays move the due days of every scope, and a scope's rules those of the scope. Other edits move none. */
function withDueDays(before: Settings, after: Settings, { of }: SettingsEdit, at: Instant) {
  if (of !== 'HOLIDAYS' && of !== 'CALENDAR') return { after, moved: [], kept: [] };
  const [was, is] = [workingCalendar(before.holidays), workingCalendar(after.holidays)];
  const effects = after.scopes.map((scope, i) => {
    const old = before.scopes[i] as ScopeSettings;
    const isOther = (of === 'CALENDAR' && old === scope) || isHeirToCome(after, scope, localDateOf(at));
    if (isOther) return { scope, moved: [], kept: [] };
    const { dueDays, moved, kept } = dueDaysAfterEdit(
      { scope: old, calendar: was },
      { scope, calendar: is },
      localDateOf(at),
    );
    const movedAt = moved.map(({ period }) => [period, afterEarlier(scope.dueDaysMovedAt?.[period], at)] as const);
    const dueDaysMovedAt = { ...scope.dueDaysMovedAt, ...Object.fromEntries(movedAt) };
    return { scope: { ...scope, dueDays, ...(movedAt.length > 0 && { dueDaysMovedAt }) }, moved, kept };
  });
  return {
    after: { ...after, scopes: effects.map(({ scope }) => scope) },
    moved: effects.flatMap(({ moved }) => moved),
    kept: effects.flatMap(({ kept }) => kept),
  };
}

/** A move is at least a second later than the one before, even if the clocks of two machines differ. */
const afterEarlier = (earlier: Instant | undefined, at: Instant): Instant => {
  const next = earlier === undefined ? at : new Date(Date.parse(earlier) + 1_000).toISOString();
  return at > next ? at : next;
};

/**
 * The part of the settings that a request changes, with field names as in records. Due days are reported separately.
 */
function shown(settings: Settings, { subject }: AdministrationRequest): unknown {
  if (subject.noun === 'HOLIDAYS')
    return Object.fromEntries(settings.holidays.map((holiday) => [holiday.date, holiday]));
  const {
    dueDays: _,
    dueDaysMovedAt: __,
    ...scope
  } = settings.scopes.find((other) => other.scope === subject.id) as ScopeSettings;
  return scope;
}

/** A period that is locked early takes no more changes. After unlocking, it takes changes until its regular lock. */
type LockEdit = { readonly period: PeriodId; readonly locked: boolean };

const editedLocks = (scope: ScopeSettings, { period, locked }: LockEdit): ScopeSettings => ({
  ...scope,
  lockedPeriods: [...scope.lockedPeriods.filter((other) => other !== period), ...(locked ? [period] : [])].sort(),
});

function lockFaults(
  scope: ScopeSettings,
  { period, locked }: LockEdit,
  today: LocalDate,
  calendar: WorkingCalendar,
): UserError[] {
  if (!parsePeriod(period) || !isFromFirstPeriodOn(scope, period)) return [refusal('NOT_FOUND', ['period'], period)];
  const closing = closingDateOf(period, scope.closingDay);
  if (locked && today < closing)
    return [refusal('PERIOD_NOT_CLOSED', ['period'], period, { what: 'closingDay', value: closing })];
  const isOver = today > lockDayOf(scope, period, calendar);
  // A period that locked at its regular time stays locked.
  return isOver ? [refusal('PERIOD_LOCKED', ['period'], period)] : [];
}

/** The communes of one reviewer, replaced as a whole; an empty list removes the assignment. */
type ReviewerEdit = { readonly reviewer: string; readonly communes: readonly UnitId[] };

function editedReviewers(scope: ScopeSettings, { reviewer, communes }: ReviewerEdit): ScopeSettings {
  const { [reviewer]: _, ...others } = scope.reviewAssignments ?? {};
  const own = communes.length > 0 ? { [reviewer]: communes.toSorted() } : {};
  return { ...scope, reviewAssignments: { ...others, ...own } };
}
