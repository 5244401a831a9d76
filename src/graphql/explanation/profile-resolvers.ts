import { profileOf } from '../../domain/explanation/profile.js';
import { TYPED } from '../../domain/figure/origin.js';
import { rollUpOf } from '../../domain/insight/scope-roll-up.js';
import { groupIn } from '../../domain/method/catalogue.js';
import { overall, rowOf } from '../../domain/ranking/view.js';
import { knownMethod, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { type AskedRanking, rankingArgument } from '../ranking/argument.js';
import { periodIn } from '../ranking/ranking-resolvers.js';
import { oneOf } from '../shared/accepted-texts.js';
import { communeArgument, communeOf, type ReportingUnit } from '../shared/arguments.js';
import { notFound } from '../shared/errors.js';
import { toGlobalId } from '../shared/ids.js';

async function profileFor(context: Context, { unit, scope }: ReportingUnit, args: AskedRanking) {
  const ranking = await rankingArgument(context, scope, args);
  const row = ranking && rowOf(ranking, unit.id, overall);
  return row ? { profileOf: row } : null;
}

export const profileResolvers: Resolvers = {
  Query: {
    communeProfile: (_root, args, context) =>
      profileFor(context, communeArgument(context, args.unit, args.scope), args),
  },
  Unit: {
    profile: async ({ id }, args, context) =>
      communeOf(context, id) ? profileFor(context, communeArgument(context, id, args.scope), args) : null,
  },
  RankingRow: {
    profile: (of) => ({ profileOf: of }),
  },
  CommuneProfile: {
    id: ({ profileOf: { ranking, row } }) =>
      toGlobalId('CommuneProfile', ranking.scope, ranking.period, ranking.version, row.unit),
    unit: ({ profileOf: { row } }, _args, { reference }) => knownUnit(reference, row.unit),
    ranking: ({ profileOf: { ranking } }) => ranking,
    row: (profile) => profile.profileOf,
    indicators: ({ profileOf: of }, { group }, { reference }) => {
      const method = knownMethod(reference, of.ranking.method);
      if (group != null && !groupIn(method, group))
        throw notFound('group', group, oneOf(method.groups.map(({ code }) => code)));
      const entries = profileOf(of, method);
      return group == null ? entries : entries.filter((entry) => entry.of.indicator.group === group);
    },
  },
  ProfileEntry: {
    indicator: ({ of }) => of,
    period: ({ ranking, period }, _args, context) => periodIn(context, ranking, period),
    origin: ({ of, cell }) => {
      if (!cell.figure) return null;
      if (of.indicator.computed) return { kind: 'COMPUTED', system: null, takenAt: null };
      const { kind, system, at } = cell.origin ?? TYPED;
      return { kind, system, takenAt: at };
    },
    isCarriedForward: ({ cell }) => cell.carriedForward,
    share: ({ cell }) => cell.share,
    earned: ({ cell }) => cell.earned,
    possible: ({ cell }) => cell.possible,
    rank: ({ cell }) => cell.rank,
    scopeFigures: ({ ranking, of }) => rollUpOf(ranking, of),
  },
};
