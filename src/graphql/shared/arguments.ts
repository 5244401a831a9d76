import { MOST_MONTHS, MOST_UNITS_ASKED, type Months, monthsToShow } from '../../domain/insight/series.js';
import { groupIn, type IndicatorOf, indicatorIn, indicatorsOf } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import { unitAround } from '../../domain/register/life.js';
import type { Unit, UnitId } from '../../domain/register/unit.js';
import { liesInScope } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { innermostScope, scopeOfMonth } from '../../domain/settings/scopes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { lastMonthOf, type PeriodId, parsePeriod } from '../../domain/time/period.js';
import {
  lastMonthOfCommune,
  lastMonthOfCommunes,
  latestRankingOverTime,
  periodOrLatest,
  type ReportingUnit,
} from '../../reference-data/latest-ranking.js';
import {
  currentUnit,
  knownUnit,
  mapFor,
  methodById,
  methodFor,
  methodWith,
  scopeNamed,
} from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import { atMost, oneOf } from './accepted-texts.js';
import { badCount, badUserInput, notFound } from './errors.js';
import { fromGlobalId, readableId } from './ids.js';
import { ACCEPTED_TEXTS } from './texts.js';

type Given<T> = T | null | undefined;

export function unitArgument({ reference }: Context, argument: string, id: string): Unit {
  const readable = readableId('Unit', id);
  const unit = readable === undefined ? undefined : currentUnit(reference, readable);
  if (!unit) throw notFound(argument, id, ACCEPTED_TEXTS.unit);
  return unit;
}

/** The unit on a day or, if it does not exist then, on the nearest day. A future day may give a planned unit. */
export function unitArgumentOn({ reference }: Context, argument: string, id: string, day: LocalDate): Unit {
  const readable = readableId('Unit', id);
  const unit = readable === undefined ? undefined : unitAround(mapFor(reference, day), readable, day);
  if (!unit) throw notFound(argument, id, ACCEPTED_TEXTS.unit);
  return unit;
}

/** The longest span of a calendar, in days. */
export const MOST_CALENDAR_DAYS = 400;

/** The units that an argument names, each once. Null stands for all units. */
export function unitsArgument(context: Context, ids: Given<readonly string[]>): readonly UnitId[] | null {
  if (ids == null) return null;
  if (ids.length > MOST_UNITS_ASKED) throw badCount('units', ids.length, atMost(MOST_UNITS_ASKED));
  return [...new Set(ids.map((id) => unitArgument(context, 'units', id).id))];
}

/** The scope that an argument names, or the stage's own. */
export function scopeArgument(context: Context, id: Given<string>, argument = 'within'): ScopeSettings {
  const { reference } = context;
  const wanted = id == null ? reference.settings.stageScope : unitArgument(context, argument, id).id;
  const scope = scopeNamed(reference, wanted);
  if (!scope) {
    const served = reference.settings.scopes.map((served) => `"${served.scope}"`).join(', ');
    throw badUserInput(argument, id ?? wanted, ACCEPTED_TEXTS.rankedScope(served));
  }
  return scope;
}

/** Undefined if the unit does not report: it is no commune, or lies outside of every scope. */
export function communeOf({ reference }: Context, id: UnitId): ReportingUnit | undefined {
  const unit = currentUnit(reference, id);
  const scope = unit?.level === 'COMMUNE' ? innermostScope(reference.settings, unit.path) : undefined;
  return unit && scope && { unit, scope };
}

/** The commune in the scope that an argument names. Undefined if it lies outside of that scope. */
export function communeWithin(context: Context, id: UnitId, within: Given<string>): ReportingUnit | undefined {
  const commune = communeOf(context, id);
  if (!commune || within == null) return commune;
  const scope = scopeArgument(context, within);
  return liesInScope(scope, commune.unit.path) ? { ...commune, scope } : undefined;
}

/** The scope for the ranking of a month: the named one, else the one that ranked the communes in that month. */
export function rankedScopeArgument(context: Context, id: Given<string>, period: Given<string>): ScopeSettings {
  const scope = scopeArgument(context, id);
  const month = monthOfPeriod(period);
  return id != null || month === undefined ? scope : scopeOfMonth(context.reference.settings, scope, month);
}

/** A commune and the scope of its ranking: the scope where it reports, unless the request names a wider one. */
export function communeArgument(context: Context, id: string, within?: Given<string>): ReportingUnit {
  const commune = communeOf(context, unitArgument(context, 'unit', id).id);
  if (!commune) throw badUserInput('unit', id, ACCEPTED_TEXTS.reportingUnit);
  if (within == null) return commune;
  const { unit } = commune;
  const scope = scopeArgument(context, within);
  if (!liesInScope(scope, unit.path)) throw badUserInput('unit', id, ACCEPTED_TEXTS.communeOf(scope.scope));
  return { unit, scope };
}

export function periodArgument(argument: string, id: Given<string>): PeriodId | undefined {
  if (id == null) return undefined;
  if (!parsePeriod(id)) throw badUserInput(argument, id, ACCEPTED_TEXTS.period);
  return id;
}

export const latestPublished = ({ queries, reference }: Context, scope: ScopeSettings): Promise<Ranking | undefined> =>
  latestRankingOverTime(queries.latestRanking, reference.settings, scope);

/** The period of the argument, else the latest published month. */
export const periodArgumentOrLatest = (
  context: Context,
  scope: ScopeSettings,
  id: Given<string>,
): Promise<PeriodId | undefined> => periodOrLatest(periodArgument('period', id), () => latestPublished(context, scope));

/** The period of the argument, else the month that a question about the commune means: the last of an ended one. */
export const periodOfCommune = (
  context: Context,
  { unit, scope }: ReportingUnit,
  id: Given<string>,
): Promise<PeriodId | undefined> =>
  periodArgumentOrLatest(context, scope, id ?? lastMonthOfCommune(unit, scope, context.today));

/** The month whose ranking stands for a period. */
export function monthOfPeriod(id: Given<string>): PeriodId | undefined {
  const period = periodArgument('period', id);
  return period && lastMonthOf(period);
}

function monthArgument(argument: string, id: Given<string>): PeriodId | undefined {
  if (id == null) return undefined;
  if (parsePeriod(id)?.frequency !== 'MONTHLY') throw badUserInput(argument, id, ACCEPTED_TEXTS.month);
  return id;
}

export type AskedMonths = { readonly from?: Given<string>; readonly to?: Given<string> };

/** @param communes the named ones; null stands for all */
export function monthsArguments(
  { today, reference }: Context,
  scope: ScopeSettings,
  args: AskedMonths,
  communes: readonly UnitId[] | null = null,
): Months {
  const wanted = { to: monthArgument('to', args.to), from: monthArgument('from', args.from) };
  const last = lastMonthOfCommunes(
    (communes ?? []).map((id) => knownUnit(reference, id)),
    scope,
    today,
  );
  const { from, to, count } = monthsToShow(today, scope, wanted, last);
  if (count === 0) throw badUserInput('from', from, ACCEPTED_TEXTS.monthUpTo(to));
  if (count > MOST_MONTHS) throw badUserInput('from', from, ACCEPTED_TEXTS.monthCount(MOST_MONTHS, count));
  return { from, to };
}

/** A code means the indicator of `method`. A global id means the indicator of its own method version. */
export function indicatorArgument(
  { reference }: Context,
  argument: string,
  id: string,
  method: MethodVersion,
): IndicatorOf {
  const decoded = fromGlobalId(id);
  const [version = '', code = ''] = decoded?.type === 'Indicator' ? decoded.parts : [];
  const meant = decoded ? methodById(reference, version) : method;
  const found = meant && indicatorIn(meant, decoded ? code : id);
  if (!found) throw notFound(argument, id, ACCEPTED_TEXTS.indicator);
  return found;
}

/** An indicator of today's method, or, if that method has dropped it, of the method of `month`. */
export const indicatorUpTo = (context: Context, argument: string, id: string, month: PeriodId): IndicatorOf =>
  indicatorArgument(context, argument, id, methodWith(context.reference, id, context.today, month));

/** Codes mean indicators of `method`; no argument means all of them. An empty list means none. */
export function indicatorsArgument(
  context: Context,
  ids: Given<readonly string[]>,
  method: MethodVersion,
  argument = 'indicators',
  one = (id: string): IndicatorOf => indicatorArgument(context, argument, id, method),
): readonly IndicatorOf[] {
  if (ids == null) return indicatorsOf(method);
  const most = method.indicators.length;
  if (ids.length > most) throw badCount(argument, ids.length, ACCEPTED_TEXTS.indicatorsOfMethod(most));
  return ids.map(one);
}

/** The method in force on the day of the request. */
export const methodToday = ({ reference, today }: Context): MethodVersion => methodFor(reference, monthHolding(today));

const monthHolding = (day: LocalDate): PeriodId => day.slice(0, 7);

/** Refuses a group that the method does not have. No argument means all groups. */
export function mustHaveGroup(method: MethodVersion, code: Given<string>): void {
  if (code != null && !groupIn(method, code)) throw notFound('group', code, oneOf(method.groups.map((of) => of.code)));
}

type WithoutNulls<Input> = { readonly [Field in keyof Input]: Exclude<Input[Field], null> };

/** Removes null fields: null counts as not given and leaves the stored value unchanged. */
export const withoutNulls = <Input extends object>(input: Input): WithoutNulls<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as WithoutNulls<Input>;
