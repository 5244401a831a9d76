import { rollUpOf } from '../../domain/insight/scope-roll-up.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import { knownMethod } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { indicatorsArgument, monthOfPeriod, rankedScopeArgument } from '../shared/arguments.js';
import { fieldsOf } from '../shared/fields-of.js';
import { rankingOrLatest } from './argument.js';
import { periodIn } from './ranking-resolvers.js';

function rollUpsOf(context: Context, ranking: Ranking, indicators: readonly string[] | null | undefined) {
  const method = knownMethod(context.reference, ranking.method);
  return indicatorsArgument(context, indicators, method).map((of) => rollUpOf(ranking, of));
}

export const rollUpResolvers: Resolvers = {
  Query: {
    rollUp: async (_root, { indicators, within, period }, context) => {
      const scope = rankedScopeArgument(context, within, period);
      const month = monthOfPeriod(period);
      const ranking = await rankingOrLatest(context, scope, month);
      if (!ranking) return null;
      return { ranking, rollUps: rollUpsOf(context, ranking, indicators) };
    },
  },
  Ranking: {
    rollUps: (ranking, { indicators }, context) => rollUpsOf(context, ranking, indicators),
  },
  RollUp: {
    indicator: ({ of }) => of,
    period: ({ ranking, period }, _args, context) => periodIn(context, ranking, period),
    ...fieldsOf('result', 'reporting', 'notApplicable', 'communes'),
    numerator: ({ result }) => (result.kind === 'ratio' ? result.numerator : null),
    denominator: ({ result }) => (result.kind === 'ratio' ? result.denominator : null),
    rate: ({ result }) => (result.kind === 'ratio' ? result.value : null),
    sum: ({ result }) => (result.kind === 'count' ? result.sum : null),
    mean: ({ result }) => (result.kind === 'count' || result.kind === 'level' ? result.mean : null),
    yes: ({ result }) => (result.kind === 'boolean' ? result.yes : null),
  },
};
