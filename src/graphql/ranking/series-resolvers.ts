import type { Series } from '../../domain/insight/series.js';
import { partsText } from '../../domain/insight/texts.js';
import { type IndicatorOf, indicatorIn, indicatorsOf } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { knownUnit, methodFor } from '../../reference-data/reference.js';
import { seriesOverTime } from '../../reference-data/series-over-time.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import {
  type AskedMonths,
  communeWithin,
  indicatorsArgument,
  indicatorUpTo,
  methodToday,
  monthsArguments,
  scopeArgument,
  unitsArgument,
} from '../shared/arguments.js';
import { toGlobalId } from '../shared/ids.js';
import { said } from '../shared/language.js';

/** The part of an id that marks a series without named units. */
export const ALL_UNITS = '*';

type AskedSeries = AskedMonths & { readonly units?: readonly string[] | null };

/** Reads the rankings once for each request, whatever the number of indicators. */
function seriesReader(context: Context, scope: ScopeSettings, args: AskedSeries): (of: IndicatorOf) => Promise<Series> {
  const units = unitsArgument(context, args.units);
  const { from, to } = monthsArguments(context, scope, args, units);
  return (of) => seriesOverTime(context.queries, context.reference, { scope, of, from, to, units }, context.today);
}

const droppedSince = (earlier: MethodVersion, later: MethodVersion): IndicatorOf[] =>
  indicatorsOf(earlier).filter(({ indicator }) => !indicatorIn(later, indicator.code));

export const seriesResolvers: Resolvers = {
  Query: {
    series: async (_root, args, context) => {
      const scope = scopeArgument(context, args.within);
      const { to } = monthsArguments(context, scope, args, unitsArgument(context, args.units));
      return seriesReader(context, scope, args)(indicatorUpTo(context, 'indicator', args.indicator, to));
    },
  },
  Indicator: {
    series: async (of, args, context) => seriesReader(context, scopeArgument(context, args.within), args)(of),
  },
  Unit: {
    series: async ({ id }, args, context) => {
      const commune = communeWithin(context, id, args.within);
      if (!commune) return [];
      const { to } = monthsArguments(context, commune.scope, args, [id]);
      const now = methodToday(context);
      const one = (code: string) => indicatorUpTo(context, 'indicators', code, to);
      const dropped = args.indicators ? [] : droppedSince(methodFor(context.reference, to), now);
      const asked = [...indicatorsArgument(context, args.indicators, now, 'indicators', one), ...dropped];
      return Promise.all(asked.map(seriesReader(context, commune.scope, { ...args, units: [id] })));
    },
  },
  Series: {
    // A series of other months or units has another id, so that a client cache does not merge them.
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
    isLoaded: ({ isLoaded }) => isLoaded ?? false,
    period: ({ scope, period }) => ({ scope, id: period }),
  },
  FigureParts: {
    relation: ({ kind }) => kind,
    sentence: said((parts) => partsText(parts)),
  },
};
