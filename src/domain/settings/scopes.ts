import { allPredecessorsOf } from '../register/lineage.js';
import { isAtOrBelow, type Register, type UnitId, type UnitPath, unitEntries } from '../register/unit.js';
import { unreadableError } from '../text/unreadable-item.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, LAST_CLOSING_DAY, lastMonthOf, type PeriodId } from '../time/period.js';
import { pathsOfScope, scopePathAround } from './scope-paths.js';
import type { ScopeSettings, Settings } from './scope-settings.js';
import { unreadableInside } from './unreadable-scope.js';

type Scopes = Pick<Settings, 'scopes' | 'unreadable'>;

const innermostFirst = (scopes: Iterable<ScopeSettings>): ScopeSettings[] =>
  [...scopes].sort((a, b) => b.path.length - a.path.length);

/** The scopes around a unit, innermost first. */
export const scopesAround = ({ scopes }: Scopes, path: UnitPath): ScopeSettings[] =>
  scopes
    .flatMap((scope) => {
      const own = scopePathAround(scope, path);
      return own === undefined ? [] : [{ scope, path: own }];
    })
    .toSorted((a, b) => b.path.length - a.path.length)
    .map(({ scope }) => scope);

/** Every scope that the units or their predecessors were in on any day, innermost first. */
export function scopesOverTime(settings: Scopes, register: Register, units: readonly UnitId[]): ScopeSettings[] {
  const ids = new Set(units.flatMap((unit) => [unit, ...allPredecessorsOf(register, unit)]));
  const paths = new Set([...ids].flatMap((id) => unitEntries(register, id).map(({ path }) => path)));
  return innermostFirst(new Set([...paths].flatMap((path) => scopesAround(settings, path))));
}

/**
 * The scope of a query that names none: that of the settings. From the day of a reorganisation that ends it, its heir.
 */
export function stageScopeOn({ scopes, stageScope }: Pick<Settings, 'scopes' | 'stageScope'>, day: LocalDate): UnitId {
  const ended = scopes.find(({ scope }) => scope === stageScope)?.ended;
  return ended && ended.lastDay < day ? stageScopeOn({ scopes, stageScope: ended.heir }, day) : stageScope;
}

/** The rules of the stage's scope on a day. */
export function rulesOfStage(
  settings: Pick<Settings, 'scopes' | 'stageScope'>,
  day: LocalDate,
): ScopeSettings | undefined {
  const stage = stageScopeOn(settings, day);
  return settings.scopes.find(({ scope }) => scope === stage);
}

/** The scopes that a scope took over, through all reorganisations. */
export const formerScopes = ({ scopes }: Pick<Settings, 'scopes'>, { inherited }: ScopeSettings): ScopeSettings[] =>
  scopes
    .filter(({ scope }) => inherited?.from.includes(scope))
    .flatMap((former) => [former, ...formerScopes({ scopes }, former)]);

/** A scope that also has the open reports of its former scopes, so that letters about them continue. */
export function scopeWithPast(settings: Pick<Settings, 'scopes'>, scope: ScopeSettings): ScopeSettings {
  const formers = formerScopes(settings, scope);
  if (formers.length === 0) return scope;
  const [firstPeriod = scope.firstPeriod] = [scope, ...formers].map((ranked) => ranked.firstPeriod).sort();
  const dueDays = Object.assign({}, ...formers.map((former) => former.dueDays), scope.dueDays);
  return { ...scope, firstPeriod, dueDays };
}

/** The scope that ranks a month. Before a scope began, the one that it took over, if there was exactly one. */
export function scopeOfMonth(settings: Pick<Settings, 'scopes'>, scope: ScopeSettings, month: PeriodId): ScopeSettings {
  const [former, ...others] = month < scope.firstPeriod ? formersIn(settings, scope, month) : [];
  return former && others.length === 0 ? former : scope;
}

/** The scopes whose communes reported for a period: the scope itself, or before it began, those it took over. */
export function scopesOfPeriod(
  settings: Pick<Settings, 'scopes'>,
  scope: ScopeSettings,
  period: PeriodId,
): ScopeSettings[] {
  const month = lastMonthOf(period);
  const formers = month < scope.firstPeriod ? formersIn(settings, scope, month) : [];
  return formers.length > 0 ? formers : [scope];
}

const formersIn = (settings: Pick<Settings, 'scopes'>, scope: ScopeSettings, month: PeriodId): ScopeSettings[] =>
  formerScopes(settings, scope).filter(
    ({ firstPeriod, ended, closingDay }) =>
      firstPeriod <= month && ended !== undefined && closingDateOf(month, closingDay) <= ended.lastDay,
  );

/** Throws UnreadableItemError if the settings of an inner scope cannot be read: no other scope replaces it. */
export function innermostScope(settings: Scopes, path: UnitPath): ScopeSettings | undefined {
  const [innermost] = scopesAround(settings, path);
  const unread = unreadableInside(settings, path, innermost && scopePathAround(innermost, path));
  if (unread) throw unreadableError(unread);
  return innermost;
}

/** The day on which a period closed at a path: that of the innermost scope around it, else of the stage. */
export function closedAt(
  settings: Pick<Settings, 'scopes' | 'stageScope'>,
  path: UnitPath,
  period: PeriodId,
): LocalDate {
  const scope = scopesAround(settings, path)[0] ?? settings.scopes.find((one) => one.scope === settings.stageScope);
  return closingDateOf(period, scope?.closingDay ?? LAST_CLOSING_DAY);
}

export const outermostScope = (settings: Scopes, path: UnitPath): ScopeSettings | undefined =>
  scopesAround(settings, path).at(-1);

/** Whether a scope sends letters on a day. After the last day of an ended scope, its heir does. */
export const remindersRunOn = (
  { remindersFrom, ended }: Pick<ScopeSettings, 'remindersFrom' | 'ended'>,
  day: LocalDate,
): boolean => remindersFrom !== null && remindersFrom <= day && (ended === undefined || day <= ended.lastDay);

/**
 * For an official inside nested scopes, the innermost scope with reminders on. Only that scope writes to them. No scope
 * does if the settings of a scope further inside cannot be read.
 */
export function writingScope(settings: Scopes, path: UnitPath, day: LocalDate): ScopeSettings | undefined {
  const writing = scopesAround(settings, path).find((scope) => remindersRunOn(scope, day));
  return unreadableInside(settings, path, writing && scopePathAround(writing, path)) ? undefined : writing;
}

export function isWrittenFrom(settings: Scopes, scope: ScopeSettings, path: UnitPath, day: LocalDate): boolean {
  if (unreadableInside(settings, path, scopePathAround(scope, path) ?? scope.path)) return false;
  const writing = writingScope(settings, path, day);
  return writing === undefined || writing.scope === scope.scope;
}

/** Every scope that may write to somebody at the unit or below: the scope around it, and those inside. */
export function scopesWritingTo(settings: Scopes, path: UnitPath, day: LocalDate): ScopeSettings[] {
  const outer = writingScope(settings, path, day) ?? innermostScope(settings, path);
  const inside = settings.scopes.filter(
    (scope) => scope !== outer && pathsOfScope(scope).some((own) => isAtOrBelow(own, path)),
  );
  return outer ? [outer, ...inside] : inside;
}
