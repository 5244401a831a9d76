import { furthestBehind } from '../../domain/explanation/ranking-summary.js';
import {
  indicesOf,
  meanOf,
  meanScore,
  moversOf,
  type Overview,
  type RankingSummary,
  summaryOf,
} from '../../domain/insight/overview.js';
import { rankingNotes, registerNotes } from '../../domain/ranking/note-texts.js';
import { shownStatus } from '../../domain/ranking/ranking.js';
import { unreadableRanking } from '../../domain/ranking/texts.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { villagesIn } from '../../domain/register/villages.js';
import { passes } from '../../domain/report/view.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { scopesOfPeriod } from '../../domain/settings/scopes.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import { collected } from '../../reference-data/collected-reports.js';
import { knownMethod, knownScope, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { knownGroup, knownPillar } from '../method/method-resolvers.js';
import { unitOfDay } from '../register/unit-on-day-resolvers.js';
import { monthOfPeriod, rankedScopeArgument } from '../shared/arguments.js';
import { firstOf } from '../shared/connections.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage } from '../shared/language.js';
import { rankingOrLatest } from './argument.js';
import { periodIn } from './ranking-resolvers.js';

/** The overview of a month, without one of the latest published month. Null if nothing is published. */
export async function overviewOf(
  context: Context,
  ofScope: ScopeSettings,
  month: PeriodId | undefined,
): Promise<Overview | null> {
  const reading = rankingOrLatest(context, ofScope, month);
  const latest = month === undefined ? await reading : undefined;
  const period = month ?? latest?.period;
  if (period === undefined) return null;
  // Until a successor scope has published, the latest ranking is that of the scope that it replaced.
  const scope = latest ? knownScope(context.reference, latest.scope) : ofScope;
  const [found, { views, completeness }] = await Promise.all([
    unlessUnreadable(reading.then((ranking) => ({ ranking }))),
    collected(context, scope, period),
  ]);
  const ranking = found?.ranking ?? null;
  const { register, settings, unitsBelow } = context.reference;
  // Before the scope began, the communes are those of the scopes that it replaced, as for the reports.
  const areas = scopesOfPeriod(settings, scope, period).map((reported) => {
    const closing = closingDateOf(period, reported.closingDay);
    return { path: scopePathOn(reported, closing), closing };
  });
  const sumOf = (countIn: (path: UnitPath, closing: LocalDate) => number) =>
    areas.reduce((sum, { path, closing }) => sum + countIn(path, closing), 0);
  return {
    scope,
    period,
    today: context.today,
    communeCount: sumOf((path, closing) => unitsBelow(path, closing, 'COMMUNE').length),
    villageCount: sumOf((path, closing) => villagesIn(register, path, closing) ?? 0),
    ranking,
    completeness,
    overdueCount: views.filter((view) => passes(view, { overdue: true })).length,
    lateCount: views.filter((view) => passes(view, { late: true })).length,
    notes: [
      ...registerNotes(knownUnit(context.reference, scope.scope)),
      ...(ranking ? rankingNotes(ranking) : []),
      ...(found ? [] : [unreadableRanking]),
    ],
    isDemonstration: ranking?.isDemonstration || views.some((view) => view.isDemonstration),
  };
}

function pillarMeans({ reference }: Context, summary: RankingSummary) {
  const method = knownMethod(reference, summary.ranking.method);
  return method.pillars.map(({ code }) => ({
    pillar: knownPillar(method, code),
    meanScore: meanScore(summary, (row) => row.pillars[code]),
  }));
}

export const overviewResolvers: Resolvers = {
  Query: {
    overview: (_root, { within, period }, context) =>
      overviewOf(context, rankedScopeArgument(context, within, period), monthOfPeriod(period)),
  },
  Overview: {
    id: ({ scope, period }) => toGlobalId('Overview', scope.scope, period),
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope.scope),
    scopeOnDay: ({ scope, period }, _args, { reference }) =>
      unitOfDay(reference, scope.scope, closingDateOf(period, scope.closingDay)),
    period: ({ scope, period }) => ({ scope, id: period }),
    summary: ({ ranking }) => ranking && summaryOf(ranking),
    notes: ({ notes }, args, context) => notes.map((note) => inLanguage(note, args, context)),
  },
  RankingSummary: {
    rankedCount: ({ ranking }) => ranking.rankedCount,
    communeCount: ({ ranking }) => ranking.rows.length,
    meanIndex: (summary) => meanOf(indicesOf(summary)),
    highestIndex: (summary) => (summary.ranked.length === 0 ? null : Math.max(...indicesOf(summary))),
    lowestIndex: (summary) => (summary.ranked.length === 0 ? null : Math.min(...indicesOf(summary))),
    pillars: (summary, _args, context) => pillarMeans(context, summary),
    groups: (summary, _args, { reference }) => {
      const method = knownMethod(reference, summary.ranking.method);
      return method.groups.map(({ code }) => ({
        group: knownGroup(method, code),
        meanScore: meanScore(summary, (row) => row.groups[code]),
      }));
    },
    behind: ({ ranking }, args, { reference }) =>
      firstOf(furthestBehind(ranking, knownMethod(reference, ranking.method)), args),
    rising: (summary) => moversOf(summary, 1),
    falling: (summary) => moversOf(summary, -1),
  },
  BehindTarget: { indicator: ({ of }) => of },
  RankingHistories: {
    means: async ({ scope, from, to }, _args, { queries }) =>
      (await queries.rankings(scope.scope, from, to)).map(summaryOf),
  },
  MonthMeans: {
    period: ({ ranking }, _args, context) => periodIn(context, ranking, ranking.period),
    status: ({ ranking }) => shownStatus(ranking),
    rankedCount: ({ ranking }) => ranking.rankedCount,
    meanIndex: (summary) => meanOf(indicesOf(summary)),
    pillars: (summary, _args, context) => pillarMeans(context, summary),
  },
};
