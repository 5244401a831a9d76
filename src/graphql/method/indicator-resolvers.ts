import { DEFAULT_PLAUSIBILITY } from '../../domain/figure/usual.js';
import { type Indicator, indicatorMatches, noiseOf } from '../../domain/indicator/indicator.js';
import { listedTargets, targetOf } from '../../domain/method/catalogue.js';
import { contractCode } from '../../domain/text/contract-code.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { MergeRule } from '../generated/types.js';
import { METHOD_ARGUMENT_TEXTS } from '../shared/accepted-texts.js';
import { indicatorArgument, indicatorsArgument, methodToday, mustHaveGroup } from '../shared/arguments.js';
import { badUserInput } from '../shared/errors.js';
import { fieldsOf } from '../shared/fields-of.js';
import { toGlobalId } from '../shared/ids.js';
import { said } from '../shared/language.js';
import { knownGroup } from './method-resolvers.js';

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
      mustHaveGroup(method, group);
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
    ...fieldsOf('indicator', 'code', 'higherIsBetter', 'points', 'frequency', 'measure'),
    name: said(({ indicator }) => indicator.name),
    group: ({ method, indicator }) => knownGroup(method, indicator.group),
    kind: ({ indicator }) => contractCode(indicator.kind),
    unitOfMeasure: said(({ indicator }) => indicator.uom),
    isComputed: ({ indicator }) => indicator.computed,
    plausibility: ({ indicator }) =>
      indicator.kind === 'count' ? (indicator.plausibility ?? DEFAULT_PLAUSIBILITY) : null,
    noise: ({ indicator }) => noiseOf(indicator),
    acceptsZeroDenominator: ({ indicator }) => indicator.zeroDenominator === 'notApplicable',
    numerator: said(({ indicator }) => indicator.numerator),
    denominator: said(({ indicator }) => indicator.denominator),
    counted: said(({ indicator }) => indicator.counted),
    levels: said(({ indicator }) => indicator.levels),
    source: said(({ indicator }) => indicator.source),
    scoring: (of) => of,
    mergeRule: ({ indicator }) => MERGE_RULES[indicator.mergeRule],
    methodVersion: ({ method }) => method,
  },
  Scoring: {
    rule: ({ indicator }) => contractCode(indicator.scoring.rule),
    status: ({ indicator: { scoring } }) => ('ruleStatus' in scoring ? contractCode(scoring.ruleStatus) : null),
    targets: ({ indicator }) => listedTargets(indicator),
    target: ({ indicator }, { year }, { today }) => {
      if (year != null && (year < 2000 || year > 2100)) throw badUserInput('year', year, METHOD_ARGUMENT_TEXTS.year);
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
