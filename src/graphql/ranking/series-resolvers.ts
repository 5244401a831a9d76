import { partsText } from '../../domain/insight/parts-text.js';
import type { Series } from '../../domain/insight/series.js';
import type { IndicatorOf } from '../../domain/method/catalogue.js';
import { knownUnit } from '../../reference-data/reference.js';
import { seriesOverTime } from '../../reference-data/series-over-time.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { QuerySeriesArgs } from '../generated/types.js';
import {
  indicatorArgument,
  indicatorsArgument,
  methodToday,
  monthsArguments,
  scopeArgument,
  unitsArgument,
} from '../shared/arguments.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage } from '../shared/language.js';

/** In an id: no unit was named. */
export const ALL_UNITS = '*';

type SeriesArguments = Pick<QuerySeriesArgs, 'scope' | 'from' | 'to' | 'units'>;

/** The rankings are read once for each request, whatever the number of indicators. */
function seriesReader(context: Context, args: SeriesArguments): (of: IndicatorOf) => Promise<Series> {
  const scope = scopeArgument(context, args.scope);
  const { from, to } = monthsArguments(context, scope, args);
  const units = unitsArgument(context, args.units);
  return (of) => seriesOverTime(context.queries, context.reference, { scope, of, from, to, units }, context.today);
}

export const seriesResolvers: Resolvers = {
  Query: {
    series: async (_root, args, context) => {
      const of = indicatorArgument(context, 'indicator', args.indicator, methodToday(context));
      return seriesReader(context, args)(of);
    },
    seriesOfIndicators: async (_root, args, context) => {
      const indicators = indicatorsArgument(context, args.indicators, methodToday(context));
      return Promise.all(indicators.map(seriesReader(context, args)));
    },
  },
  Series: {
    // Other months or units are another series: a client must not lay one over the other.
    id: ({ scope, of, from, to, units }) =>
      toGlobalId('Series', scope.scope, of.method.id, of.indicator.code, from, to, units?.join(',') ?? ALL_UNITS),
    indicator: ({ of }) => of,
    from: ({ scope, from }) => ({ scope, id: from }),
    to: ({ scope, to }) => ({ scope, id: to }),
    scopePoints: ({ scope, rollUps }) => rollUps.map((rollUp) => ({ period: { scope, id: rollUp.period }, rollUp })),
  },
  SeriesLine: {
    unit: ({ unit }, _args, { reference }) => knownUnit(reference, unit),
  },
  SeriesPoint: {
    parts: ({ parts }) => parts ?? null,
    isLoaded: ({ isLoaded }) => isLoaded ?? false,
    period: ({ scope, period }) => ({ scope, id: period }),
  },
  FigureParts: {
    relation: ({ kind }) => kind,
    sentence: (parts, args, context) => inLanguage(partsText(parts), args, context),
  },
};
