import { notFormedText } from '../../domain/explanation/past-place-text.js';
import {
  type HistoriesOverTime,
  monthOfEntry,
  type RankHistoryEntry,
  rankingsOfEntry,
} from '../../domain/explanation/rank-history.js';
import type { Months } from '../../domain/insight/series.js';
import { shownStatus } from '../../domain/ranking/ranking.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { monthsFrom } from '../../domain/time/period.js';
import type { ReportingUnit } from '../../reference-data/latest-ranking.js';
import { knownScope, knownUnit } from '../../reference-data/reference.js';
import { ranksOverTime } from '../../reference-data/series-over-time.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import {
  type AskedMonths,
  communeArgument,
  communeWithin,
  monthsArguments,
  scopeArgument,
  unitsArgument,
} from '../shared/arguments.js';
import { said } from '../shared/language.js';
import { periodIn } from './ranking-resolvers.js';

const histories = (
  { reference, queries }: Context,
  scope: ScopeSettings,
  { from, to }: Months,
  units: readonly UnitId[] | null,
): Promise<HistoriesOverTime> => ranksOverTime(queries, reference, { scope, from, to, units });

async function historyOf(
  context: Context,
  { unit, scope }: ReportingUnit,
  args: AskedMonths,
): Promise<readonly RankHistoryEntry[]> {
  const { lines } = await histories(context, scope, monthsArguments(context, scope, args, [unit.id]), [unit.id]);
  return lines.flatMap(({ entries }) => entries);
}

export const rankingHistoryResolvers: Resolvers = {
  Query: {
    rankingHistory: (_root, args, context) =>
      historyOf(context, communeArgument(context, args.unit, args.within), args),
    rankingHistories: (_root, args, context) => {
      const scope = scopeArgument(context, args.within);
      const units = unitsArgument(context, args.units);
      return histories(context, scope, monthsArguments(context, scope, args, units), units);
    },
  },
  Unit: {
    history: ({ id }, args, context) => {
      const commune = communeWithin(context, id, args.within);
      return commune ? historyOf(context, commune, args) : [];
    },
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
    period: (entry, _args, context) =>
      'row' in entry
        ? periodIn(context, entry.ranking, entry.ranking.period)
        : { scope: entry.scope, id: monthOfEntry(entry) },
    version: (entry) => ('row' in entry ? entry.ranking.version : null),
    status: (entry) => ('row' in entry ? shownStatus(entry.ranking) : null),
    rankedCount: (entry) => ('row' in entry ? entry.ranking.rankedCount : null),
    row: (entry) => ('row' in entry ? entry : null),
    notFormed: (entry) => ('row' in entry ? null : entry.notFormed),
    isDemonstration: (entry) => rankingsOfEntry(entry).some(({ isDemonstration }) => isDemonstration),
  },
  NotFormed: {
    sentence: said((notFormed, { reference }) => notFormedText(notFormed, (unit) => knownUnit(reference, unit).name)),
  },
  PredecessorPlace: {
    unit: ({ unit }, _args, { reference }) => knownUnit(reference, unit),
    ranking: ({ of }) => of?.ranking,
    row: ({ of }) => of,
  },
};
