import { isWellFilled, type Ranking } from '../domain/ranking/ranking.js';
import { type Unit, unitById } from '../domain/register/unit.js';
import type { ScopeSettings, Settings } from '../domain/settings/scope-settings.js';
import { formerScopes, innermostScope } from '../domain/settings/scopes.js';
import { addDays, instantAt, type LocalDate } from '../domain/time/local-date.js';
import { closingDateOf, latestClosed, type PeriodId } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';
import type { Reference } from './reference.js';

/** The first day that a question may name. No ranking is older, and the first centuries have no periods. */
export const FIRST_DAY: LocalDate = '2000-01-01';

/**
 * The ranking of the latest month in which at least half of the communes are ranked. Publications for months after the
 * scope's last day do not count: a reorganisation dated back gave those months to its successor.
 */
export const latestRanking = (
  rankings: Pick<Stores['rankings'], 'latest'>,
  { scope, closingDay, ended }: ScopeSettings,
  today: LocalDate,
): Promise<Ranking | undefined> => {
  const until = ended && ended.lastDay < today ? ended.lastDay : today;
  return rankings.latest(scope, isWellFilled, latestClosed('MONTHLY', until, closingDay));
};

/** The latest ranking of a scope. Until its first publication, the latest ranking of the scopes that it replaced. */
export async function latestRankingOverTime(
  latest: (scope: ScopeSettings) => Promise<Ranking | undefined>,
  settings: Pick<Settings, 'scopes'>,
  scope: ScopeSettings,
): Promise<Ranking | undefined> {
  const own = await latest(scope);
  if (own) return own;
  const left = await Promise.all(formerScopes(settings, scope).map(latest));
  return left.filter((ranking) => ranking !== undefined).toSorted((a, b) => (a.period < b.period ? 1 : -1))[0];
}

export type ReportingUnit = { readonly unit: Unit; readonly scope: ScopeSettings };

/** A commune at its place when the period closed, because a reorganisation may have moved it since. */
export function communeAtClosing(
  { register, settings }: Pick<Reference, 'register' | 'settings'>,
  today: ReportingUnit,
  period: PeriodId,
): ReportingUnit {
  const unit = unitById(register, today.unit.id, closingDateOf(period, today.scope.closingDay));
  if (!unit) return today;
  const scope = unit.path === today.unit.path ? today.scope : innermostScope(settings, unit.path);
  return scope ? { unit, scope } : today;
}

/** The scope that ranked a commune in a month; without a month, in the last one that had closed on a day. */
export function scopeThen(
  reference: Pick<Reference, 'register' | 'settings'>,
  commune: ReportingUnit,
  month: PeriodId | undefined,
  day: LocalDate | null | undefined,
): ScopeSettings {
  const { scope } = commune;
  const of = month ?? (day == null ? undefined : latestClosed('MONTHLY', day, scope.closingDay));
  return of === undefined ? scope : communeAtClosing(reference, commune, of).scope;
}

/** The month of an ended commune that a question without one means: the last that closed before its end. */
export const lastMonthOfCommune = (
  { validTo }: Pick<Unit, 'validTo'>,
  { closingDay }: ScopeSettings,
  today: LocalDate,
): PeriodId | undefined =>
  validTo !== null && validTo < today ? latestClosed('MONTHLY', validTo, closingDay) : undefined;

/** The last month of a question without months: undefined unless the scope, or all of the named communes, have ended. */
export function lastMonthOfCommunes(
  communes: readonly Unit[],
  scope: ScopeSettings,
  today: LocalDate,
): PeriodId | undefined {
  const months = communes.map((commune) => lastMonthOfCommune(commune, scope, today));
  const known = months.filter((month) => month !== undefined);
  const last = known.length === months.length ? known.toSorted().at(-1) : undefined;
  return last ?? lastMonthOfCommune({ validTo: scope.ended?.lastDay ?? null }, scope, today);
}

/** The given period, else the latest published month. Undefined if no month is published. */
export const periodOrLatest = async (
  period: PeriodId | undefined,
  latest: () => Promise<Ranking | undefined>,
): Promise<PeriodId | undefined> => period ?? (await latest())?.period;

/** The ranking at the end of a day: of the given month, else of the latest month that was half ranked by then. */
export function rankingOn(
  rankings: Pick<Stores['rankings'], 'publishedBefore'>,
  { scope, closingDay }: ScopeSettings,
  day: LocalDate,
  month?: PeriodId,
): Promise<Ranking | undefined> {
  const dayAfter = instantAt(addDays(day, 1), '00:00');
  return month === undefined
    ? rankings.publishedBefore(scope, dayAfter, { to: latestClosed('MONTHLY', day, closingDay) }, isWellFilled)
    : rankings.publishedBefore(scope, dayAfter, { from: month, to: month }, () => true);
}
