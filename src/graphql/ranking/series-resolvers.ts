import { seriesOf } from '../../domain/insight/series.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { atMost } from '../shared/accepted-texts.js';
import { indicatorArgument, methodToday, monthsArguments, scopeArgument, unitArgument } from '../shared/arguments.js';
import { badCount } from '../shared/errors.js';

const MOST_UNITS = 100;

export const seriesResolvers: Resolvers = {
  Query: {
    series: async (_root, args, context) => {
      const scope = scopeArgument(context, args.scope);
      const of = indicatorArgument(context, 'indicator', args.indicator, methodToday(context));
      const { from, to } = monthsArguments(context, scope, args);
      if (args.units && args.units.length > MOST_UNITS) throw badCount('units', args.units.length, atMost(MOST_UNITS));
      const units = args.units?.map((id) => unitArgument(context, 'units', id).id) ?? null;
      return seriesOf({ scope, of, from, to, units }, await context.queries.rankings(scope.scope, from, to));
    },
  },
  Series: {
    indicator: ({ of }) => of,
    from: ({ scope, from }) => ({ scope, id: from }),
    to: ({ scope, to }) => ({ scope, id: to }),
    scopePoints: ({ scope, rollUps }) => rollUps.map((rollUp) => ({ period: { scope, id: rollUp.period }, rollUp })),
  },
  SeriesLine: {
    unit: ({ unit }, _args, { reference }) => knownUnit(reference, unit),
  },
  SeriesPoint: {
    period: ({ scope, period }) => ({ scope, id: period }),
  },
};
