import { DEFAULT_PLAUSIBILITY } from '../../domain/figure/usual.js';
import { type Indicator, noiseOf } from '../../domain/indicator/indicator.js';
import { indicatorMatches } from '../../domain/indicator/search.js';
import { groupIn, listedTargets, targetOf } from '../../domain/method/catalogue.js';
import { contractCode } from '../../domain/text/contract-code.js';
import { UnknownReferenceError } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { MergeRule } from '../generated/types.js';
import { METHOD_ARGUMENT_TEXTS, oneOf } from '../shared/accepted-texts.js';
import { indicatorArgument, indicatorsArgument, methodToday } from '../shared/arguments.js';
import { badUserInput, notFound } from '../shared/errors.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, inLanguageIfAny } from '../shared/language.js';

const MERGE_RULES: Readonly<Record<Indicator['mergeRule'], MergeRule>> = {
  'sum-num/den': 'SUM_NUMERATORS_AND_DENOMINATORS',
  sum: 'SUM',
  all: 'ALL',
  min: 'MINIMUM',
};

export const indicatorResolvers: Resolvers = {
  Query: {
    indicator: (_root, { code }, context) => indicatorArgument(context, 'code', code, methodToday(context)),
    indicators: (_root, { codes, group, frequency, search }, context) => {
      const method = methodToday(context);
      if (group != null && !groupIn(method, group))
        throw notFound('group', group, oneOf(method.groups.map(({ code }) => code)));
      return indicatorsArgument(context, codes, method, 'codes').filter(
        ({ indicator }) =>
          (group == null || indicator.group === group) &&
          (frequency == null || indicator.frequency === frequency) &&
          (search == null || indicatorMatches(indicator, search)),
      );
    },
  },
  Indicator: {
    id: ({ method, indicator }) => toGlobalId('Indicator', method.id, indicator.code),
    code: ({ indicator }) => indicator.code,
    name: ({ indicator }, args, context) => inLanguage(indicator.name, args, context),
    group: ({ method, indicator }) => {
      const group = groupIn(method, indicator.group);
      if (!group) throw new UnknownReferenceError(`${method.id} has no group ${indicator.group}`);
      return group;
    },
    kind: ({ indicator }) => contractCode(indicator.kind),
    unitOfMeasure: ({ indicator }, args, context) => inLanguage(indicator.uom, args, context),
    higherIsBetter: ({ indicator }) => indicator.higherIsBetter,
    points: ({ indicator }) => indicator.points,
    frequency: ({ indicator }) => indicator.frequency,
    measure: ({ indicator }) => indicator.measure,
    isComputed: ({ indicator }) => indicator.computed,
    plausibility: ({ indicator }) =>
      indicator.kind === 'count' ? (indicator.plausibility ?? DEFAULT_PLAUSIBILITY) : null,
    noise: ({ indicator }) => noiseOf(indicator),
    acceptsZeroDenominator: ({ indicator }) => indicator.zeroDenominator === 'notApplicable',
    numerator: ({ indicator }, args, context) => inLanguageIfAny(indicator.numerator, args, context),
    denominator: ({ indicator }, args, context) => inLanguageIfAny(indicator.denominator, args, context),
    counted: ({ indicator }, args, context) => inLanguageIfAny(indicator.counted, args, context),
    levels: ({ indicator }, args, context) => inLanguageIfAny(indicator.levels, args, context),
    source: ({ indicator }, args, context) => inLanguage(indicator.source, args, context),
    scoring: (of) => of,
    mergeRule: ({ indicator }) => MERGE_RULES[indicator.mergeRule],
    methodVersion: ({ method }) => method,
  },
  Scoring: {
    rule: ({ indicator }) => contractCode(indicator.scoring.rule),
    status: ({ indicator: { scoring } }) => ('ruleStatus' in scoring ? contractCode(scoring.ruleStatus) : null),
    targets: ({ indicator }) => listedTargets(indicator),
    target: ({ indicator }, { year }, { today }) => {
      if (year != null && (year < 2000 || year > 2100))
        throw badUserInput('year', String(year), METHOD_ARGUMENT_TEXTS.year);
      return targetOf(indicator, year ?? Number(today.slice(0, 4)));
    },
    isPerMonth: ({ indicator: { scoring } }) => 'per' in scoring,
    maximumLevel: ({ indicator: { scoring } }) => ('max' in scoring ? scoring.max : null),
    bands: ({ indicator: { scoring } }) => ('bands' in scoring ? scoring.bands : []),
  },
  Target: {
    isInterpolated: ({ interpolated }) => interpolated,
    isHeld: ({ held }) => held,
    status: ({ status }) => status && contractCode(status),
  },
};
