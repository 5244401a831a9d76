import { MOST_MONTHS, MOST_UNITS_ASKED, type Months, monthsToShow } from '../../domain/insight/series.js';
import { type IndicatorOf, indicatorIn } from '../../domain/method/catalogue.js';
import { latestBy } from '../../domain/ranking/not-formed.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { scopeOfMonth, scopesOfPeriod } from '../../domain/settings/scopes.js';
import { asSent } from '../../domain/text/as-sent.js';
import { joinedTexts, type Text } from '../../domain/text/text.js';
import { isDay, type LocalDate } from '../../domain/time/local-date.js';
import { closingDateOf, lastMonthOf, latestClosed, type PeriodId, parsePeriod } from '../../domain/time/period.js';
import {
  FIRST_DAY,
  lastMonthOfCommunes,
  latestRanking,
  latestRankingOverTime,
  periodOrLatest,
} from '../../reference-data/latest-ranking.js';
import { currentUnit, knownUnit, methodWith, scopeNamed, seenNow } from '../../reference-data/reference.js';
import type { FilesContext } from '../context.js';
import { badParameter, FileRefusal, namesNothing } from '../import/fault.js';
import { TABLE_TEXTS } from './texts.js';

const { accepted } = TABLE_TEXTS;

export const quotedList = (values: readonly string[]): Text => {
  const text = values.map((value) => `"${value}"`).join(', ');
  return { vi: text, en: text };
};

/** The value of a parameter; undefined if it is absent or empty. */
export const parameterOf = ({ query }: FilesContext, name: string): string | undefined =>
  query.get(name)?.trim() || undefined;

/** Refuses unknown and repeated parameters and languages, because ignoring them would answer another question. */
export function knowsOnly(context: FilesContext, names: readonly string[]): void {
  for (const [name, value] of context.query) {
    if (name !== 'lang' && !names.includes(name)) throw unknownParameter(name, value, [...names, 'lang']);
    const values = context.query.getAll(name);
    if (values.length > 1) throw badParameter(name, values.join(', '), accepted.once);
    if (name === 'lang' && !['', 'vi', 'en'].includes(value.toLowerCase()))
      throw badParameter('lang', value, quotedList(['vi', 'en']));
  }
}

export const unknownParameter = (name: string, value: string, accepted: readonly string[]): FileRefusal =>
  new FileRefusal(400, {
    code: 'BAD_USER_INPUT',
    field: name,
    value: asSent(value),
    message: TABLE_TEXTS.unknownParameter(asSent(name), quotedList(accepted)),
  });

export function unitNamed({ reference }: FilesContext, field: string, id: string): Unit {
  const unit = currentUnit(reference, id);
  if (!unit) throw namesNothing(field, id, accepted.unit);
  return unit;
}

/** The scope that `within` names; without it the scope of the stage. */
export function scopeAsked(context: FilesContext): ScopeSettings {
  const { settings } = context.reference;
  const id = parameterOf(context, 'within') ?? settings.stageScope;
  const scope = scopeNamed(context.reference, id);
  if (!scope) throw namesNothing('within', id, quotedList(settings.scopes.map((served) => served.scope)));
  return scope;
}

/** The name and code of the scope when a period closed; before it began, the names of its predecessors, without a code if several. */
export function reportedScope(
  context: FilesContext,
  scope: ScopeSettings,
  period: PeriodId,
): { readonly name: Text; readonly gsoCode: string | null } {
  const units = scopesOfPeriod(context.reference.settings, scope, period).map((reported) =>
    knownUnit(context.reference, reported.scope, closingDateOf(period, reported.closingDay)),
  );
  const [only, ...others] = units;
  if (only && others.length === 0) return only;
  const names = units.map(({ name }) => name);
  return { name: joinedTexts(names), gsoCode: null };
}

/** The scope that `within` names; without it the scope that ranked the month. */
export const scopeOfRankingAsked = (context: FilesContext, month: PeriodId | undefined): ScopeSettings => {
  const scope = scopeAsked(context);
  const isNamed = parameterOf(context, 'within') !== undefined;
  return isNamed || month === undefined ? scope : scopeOfMonth(context.reference.settings, scope, month);
};

export function periodNamed(field: string, id: string): PeriodId {
  if (!parsePeriod(id)) throw badParameter(field, id, accepted.period);
  return id;
}

export function periodAsked(context: FilesContext): PeriodId | undefined {
  const id = parameterOf(context, 'period');
  return id === undefined ? undefined : periodNamed('period', id);
}

/** The day in a parameter, today at the latest; undefined where it is not given. */
export function dayAsked(context: FilesContext, field: string): LocalDate | undefined {
  const day = parameterOf(context, field);
  if (day === undefined || (isDay(day) && FIRST_DAY <= day && day <= context.today)) return day;
  throw badParameter(field, day, accepted.dayWithin(FIRST_DAY, context.today));
}

/** The ranking of the scope's latest published month, by today's map. */
export const latestIn = (
  { stores, reference, today }: FilesContext,
  scope: ScopeSettings,
): Promise<Ranking | undefined> => latestRanking(latestBy(seenNow(reference, today), stores.rankings), scope, today);

/** The period of the request; without it the latest month with a ranking, or else the latest closed month. */
export async function periodToExport(context: FilesContext, scope: ScopeSettings): Promise<PeriodId> {
  const { reference, today } = context;
  const latest = () => latestRankingOverTime((of) => latestIn(context, of), reference.settings, scope);
  const period = await periodOrLatest(periodAsked(context), latest);
  return period ?? latestClosed('MONTHLY', today, scope.closingDay);
}

function monthAsked(context: FilesContext, field: string): PeriodId | undefined {
  const id = parameterOf(context, field);
  if (id !== undefined && parsePeriod(id)?.frequency !== 'MONTHLY') throw badParameter(field, id, accepted.month);
  return id;
}

/** @param communes the named ones; undefined stands for all */
export function monthsAsked(context: FilesContext, scope: ScopeSettings, communes: readonly Unit[] = []): Months {
  const wanted = { to: monthAsked(context, 'to'), from: monthAsked(context, 'from') };
  const last = lastMonthOfCommunes(communes, scope, context.today);
  const { from, to, count } = monthsToShow(context.today, scope, wanted, last);
  if (count === 0 || count > MOST_MONTHS) throw badParameter('from', from, accepted.monthUpTo(to, MOST_MONTHS));
  return { from, to };
}

/** @param to the last month that is asked for */
export function indicatorAsked(context: FilesContext, to: PeriodId): IndicatorOf {
  const { reference, today } = context;
  const code = parameterOf(context, 'indicator') ?? '';
  const found = indicatorIn(methodWith(reference, code, today, to), code);
  const forms = accepted.indicator;
  if (!found) throw code === '' ? badParameter('indicator', code, forms) : namesNothing('indicator', code, forms);
  return found;
}

/** The units of a request, such as `units=xuan-lac,bang-lung`; undefined means all units. */
export function unitsAsked(context: FilesContext): Unit[] | undefined {
  const ids = parameterOf(context, 'units')?.split(',');
  if (ids && ids.length > MOST_UNITS_ASKED)
    throw badParameter('units', `${ids.length}`, accepted.units(MOST_UNITS_ASKED));
  return ids && [...new Set(ids.map((id) => id.trim()))].map((id) => unitNamed(context, 'units', id));
}

export function choiceOf<T extends string>(context: FilesContext, field: string, values: readonly T[]): T | undefined {
  const value = parameterOf(context, field);
  if (value !== undefined && !(values as readonly string[]).includes(value))
    throw badParameter(field, value, quotedList(values));
  return value as T | undefined;
}

export const yesOrNo = (context: FilesContext, field: string): boolean | undefined => {
  const value = choiceOf(context, field, ['true', 'false']);
  return value === undefined ? undefined : value === 'true';
};

export const monthOf = (period: PeriodId | undefined): PeriodId | undefined =>
  period === undefined ? undefined : lastMonthOf(period);

export const badKey = (): FileRefusal =>
  new FileRefusal(400, {
    code: 'BAD_IDEMPOTENCY_KEY',
    field: 'idempotencyKey',
    message: TABLE_TEXTS.badKey,
  });
