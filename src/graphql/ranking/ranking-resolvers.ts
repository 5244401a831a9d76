import { rankHistoriesOf } from '../../domain/insight/rank-histories.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import { hindranceText } from '../../domain/ranking/texts.js';
import { overall, type RowOf, rowOf } from '../../domain/ranking/view.js';
import { type Frequency, monthsFrom, type PeriodId } from '../../domain/time/period.js';
import { knownMethod, knownScope, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import {
  type AskedMonths,
  communeArgument,
  communeOf,
  monthsArguments,
  type ReportingUnit,
  scopeArgument,
  unitArgument,
  unitsArgument,
} from '../shared/arguments.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, inLanguageIfAny } from '../shared/language.js';
import { rankingArgument } from './argument.js';
import { pageOfRows } from './pages.js';

const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY'];

export const periodIn = ({ reference }: Context, ranking: Ranking, id: PeriodId) => ({
  scope: knownScope(reference, ranking.scope),
  id,
});

async function historyOf(context: Context, { unit, scope }: ReportingUnit, args: AskedMonths): Promise<RowOf[]> {
  const { from, to } = monthsArguments(context, scope, args);
  const rankings = await context.queries.rankings(scope.scope, from, to);
  return rankings.flatMap((ranking) => rowOf(ranking, unit.id) ?? []);
}

export const rankingResolvers: Resolvers = {
  Query: {
    ranking: async (_root, args, context) =>
      (await rankingArgument(context, scopeArgument(context, args.scope), args)) ?? null,
    rankingHistory: (_root, args, context) => historyOf(context, communeArgument(context, args.unit, args.scope), args),
    rankingHistories: async (_root, args, context) => {
      const scope = scopeArgument(context, args.scope);
      const { from, to } = monthsArguments(context, scope, args);
      const units = unitsArgument(context, args.units);
      return rankHistoriesOf({ scope, from, to, units }, await context.queries.rankings(scope.scope, from, to));
    },
  },
  Unit: {
    rankingHistory: ({ id }, args, context) =>
      communeOf(context, id) ? historyOf(context, communeArgument(context, id, args.scope), args) : [],
  },
  RankingRow: {
    history: ({ ranking, row }, args, context) => {
      const ranked = {
        unit: knownUnit(context.reference, row.unit),
        scope: knownScope(context.reference, ranking.scope),
      };
      return historyOf(context, ranked, { from: args.from, to: args.to ?? ranking.period });
    },
  },
  RankingHistories: {
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope.scope),
    months: ({ scope, from, to }) => monthsFrom(from, to).map((id) => ({ scope, id })),
  },
  RankingHistoryLine: {
    unit: ({ unit }, _args, { reference }) => knownUnit(reference, unit),
  },
  RankingHistoryEntry: {
    period: ({ ranking }, _args, context) => periodIn(context, ranking, ranking.period),
    version: ({ ranking }) => ranking.version,
    status: ({ ranking }) => ranking.status,
    rankedCount: ({ ranking }) => ranking.rankedCount,
    row: (of) => of,
    isDemonstration: ({ ranking }) => ranking.isDemonstration,
  },
  Ranking: {
    id: ({ scope, period, version }) => toGlobalId('Ranking', scope, period, version),
    currentVersion: async ({ scope, period }, _args, { queries }) =>
      (await queries.ranking(scope, period))?.version ?? null,
    notRenewed: async ({ scope, period }, args, { queries, reference }) => {
      const hindrance = await queries.hindrance(scope, period);
      return inLanguageIfAny(hindrance && hindranceText(hindrance, (id) => knownUnit(reference, id).name), args);
    },
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    period: (ranking, _args, context) => periodIn(context, ranking, ranking.period),
    publishedAt: ({ occurrence }) => occurrence,
    methodVersion: ({ method }, _args, { reference }) => knownMethod(reference, method),
    previous: (ranking, _args, context) =>
      ranking.previous && {
        period: periodIn(context, ranking, ranking.previous.period),
        version: ranking.previous.version,
      },
    figurePeriods: (ranking, _args, context) =>
      FREQUENCIES.map((frequency) => ({
        frequency,
        period: periodIn(context, ranking, ranking.figurePeriods[frequency]),
        isExpected: !ranking.notExpected?.includes(frequency),
      })),
    waiting: ({ waiting }) => waiting ?? null,
    communeCount: ({ rows }) => rows.length,
    rows: (ranking, args, context) => pageOfRows(context, ranking, args),
    row: (ranking, { unit }, context) => rowOf(ranking, unitArgument(context, 'unit', unit).id, overall) ?? null,
    notes: (ranking, args) => rankingNotes(ranking).map((note) => inLanguage(note, args)),
  },
};
