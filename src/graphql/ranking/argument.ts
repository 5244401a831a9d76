import type { Ranking } from '../../domain/ranking/ranking.js';
import { overall, type RowOf, rowOf } from '../../domain/ranking/view.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import {
  FIRST_DAY,
  lastMonthOfCommune,
  latestRankingOverTime,
  type ReportingUnit,
  scopeThen,
} from '../../reference-data/latest-ranking.js';
import type { Context } from '../context.js';
import { dayBetween, onlyOneOf, RANKING_ARGUMENT_TEXTS, wholeNumber } from '../shared/accepted-texts.js';
import { latestPublished, monthOfPeriod } from '../shared/arguments.js';
import { badUserInput, notFound } from '../shared/errors.js';

type Given<T> = T | null | undefined;

/** The arguments that select one publication. */
export type AskedRanking = {
  readonly period?: Given<string>;
  readonly version?: Given<number>;
  readonly at?: Given<LocalDate>;
};

/** The current ranking of the month, or that of the latest published month. */
export const rankingOrLatest = (
  context: Context,
  scope: ScopeSettings,
  month: PeriodId | undefined,
): Promise<Ranking | undefined> =>
  month === undefined ? latestPublished(context, scope) : context.queries.ranking(scope.scope, month);

/** Whether the arguments select an earlier publication, which is then answered as published. */
export const isAsPublished = ({ version, at }: AskedRanking): boolean => version != null || at != null;

/** The current publication, one version of it, or the publication that was current on a day. */
export async function rankingArgument(
  context: Context,
  scope: ScopeSettings,
  asked: AskedRanking,
): Promise<Ranking | undefined> {
  const { at } = asked;
  const found = await rankingIfAny(context, scope, asked);
  if (!found && asked.period == null && at != null) throw notFound('at', at, RANKING_ARGUMENT_TEXTS.dayOfPublication);
  return found;
}

async function rankingIfAny(
  context: Context,
  scope: ScopeSettings,
  { period, version, at }: AskedRanking,
): Promise<Ranking | undefined> {
  const month = monthOfPeriod(period);
  if (at != null) {
    if (version != null) throw badUserInput('at', at, onlyOneOf('version', 'at'));
    return publishedBy(context, scope, at, month);
  }
  if (version == null) return rankingOrLatest(context, scope, month);
  if (version < 1) throw badUserInput('version', version, wholeNumber(1));
  if (month === undefined) throw badUserInput('version', version, RANKING_ARGUMENT_TEXTS.versionWithPeriod);
  return context.queries.ranking(scope.scope, month, version);
}

/**
 * A commune in the publication that the arguments select. Undefined if the publication does not list it. Without
 * arguments, an ended commune is shown in the last month that closed before its end. A month in which another scope
 * ranked the commune is answered from the rankings of that scope.
 */
export async function rowOfCommune(
  context: Context,
  commune: ReportingUnit,
  args: AskedRanking,
): Promise<RowOf | undefined> {
  const { unit, scope } = commune;
  const isOfToday = args.period == null && args.version == null && args.at == null;
  const period = (isOfToday ? lastMonthOfCommune(unit, scope, context.today) : undefined) ?? args.period;
  const asked = { ...args, period };
  const ranking = await rankingIfAny(context, scope, asked);
  const row = ranking && rowOf(ranking, unit.id, overall);
  const then = scopeThen(context.reference, commune, monthOfPeriod(period) ?? ranking?.period, args.at);
  if (row || (ranking && then === scope)) return row;
  const earlier = await rankingArgument(context, then, asked);
  return earlier && rowOf(earlier, unit.id, overall);
}

/**
 * Undefined if the month was never published.
 * @throws NOT_FOUND if the first publication is later than the day
 */
async function publishedBy(context: Context, scope: ScopeSettings, day: LocalDate, month?: PeriodId) {
  const { queries, reference, today } = context;
  if (day < FIRST_DAY || day > today) throw badUserInput('at', day, dayBetween(FIRST_DAY, today));
  const found =
    month === undefined
      ? await latestRankingOverTime((of) => queries.rankingOn(of, day), reference.settings, scope)
      : await queries.rankingOn(scope, day, month);
  if (found || month === undefined) return found;
  const first = await queries.ranking(scope.scope, month, 1);
  if (!first) return undefined;
  throw notFound('at', day, RANKING_ARGUMENT_TEXTS.dayFrom(localDateOf(first.occurrence), month));
}
