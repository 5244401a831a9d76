import { type IndicatorCode, type Noise, noiseOf } from '../indicator/indicator.js';
import { targetOf } from '../method/catalogue.js';
import type { UnitId } from '../register/unit.js';
import { periodOf } from '../time/period.js';
import { type AuditedIndicator, type AuditedTable, figuresIn } from './audited-table.js';
import type { GroupMeasures, IndicatorMeasures } from './measures.js';
import type { Reversal } from './orders.js';
import { type DraftRemedy, merged, otherTarget, withoutPoints } from './remedy.js';
import { correlation, leastToldFromZero } from './statistics.js';

/** The severities in the order in which findings are listed, the most serious first. */
export const SEVERITIES = ['SERIOUS', 'WARNING', 'NOTE'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type FindingCode =
  | 'NO_VARIANCE'
  | 'ONLY_GAPS_DIFFER'
  | 'PASSED_BY_ALL'
  | 'AT_CAP'
  | 'OUT_OF_REACH'
  | 'NEGATIVE_CORRELATION'
  | 'WEAK_CORRELATION'
  | 'DOMINATES'
  | 'REDUNDANT'
  | 'LOW_ALPHA'
  | 'SEVERAL_DIMENSIONS'
  | 'WEIGHT_WITHOUT_EFFECT'
  | 'OUTLIERS'
  | 'MOSTLY_CHANCE'
  | 'CHANCE_LEFT_OUT'
  | 'REVERSAL'
  | 'COMPENSATION'
  | 'LOW_COVERAGE'
  | 'CARRIED'
  | 'NOT_APPLICABLE'
  | 'DECIDES_NOTHING';

export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The subject of the finding: indicators, or a group; neither means the whole method. */
  readonly indicators: readonly IndicatorCode[];
  readonly group?: string;
  /** The number that was found, and a second number that the sentence of some findings needs. */
  readonly number: number;
  readonly beside?: number;
  /** The score that a correlation is computed with. */
  readonly with?: 'GROUP' | 'PILLAR' | 'INDEX';
  readonly units?: readonly UnitId[];
  readonly reversal?: Reversal | null;
  readonly remedy?: DraftRemedy;
};

export const WEAK = 0.3;
export const STRONG = 0.92;
/** The least alpha usually accepted for a scale (Nunnally). */
export const LEAST_ALPHA = 0.7;
const AT_CAP = 0.75;
const OUT_OF_REACH = 0.5;
/** The share of communes with a figure below which COINr's `get_stats` flags an indicator. */
const LEAST_COVERAGE = 0.65;
const MOST_OTHERWISE = 0.2;
/** The largest factor between an effective and a nominal weight, in either direction, without a finding. */
const MOST_TIMES = 2;
const MOST_CHANCE = 0.5;
const LEAST_FIRST_COMPONENT = 0.4;

type Numbers = {
  readonly table: AuditedTable;
  readonly indicators: readonly IndicatorMeasures[];
  readonly groups: readonly GroupMeasures[];
  readonly components: readonly number[];
  readonly compensation: { readonly mean: number; readonly most: number };
};

/** All findings about a method, the most serious first; none with fewer than three ranked communes. */
export function findingsOf(numbers: Numbers): Finding[] {
  const { table, indicators } = numbers;
  if (table.units.length < 3) return [];
  const flat = new Set(indicators.filter(({ isFlat }) => isFlat).map(({ of }) => of.indicator.code));
  const found = [
    ...indicators.flatMap((measures) => [
      ...spreadFindings(table, measures, flat),
      ...figureFindings(table, measures),
      ...correlationFindings(table, measures),
    ]),
    ...redundancies(table),
    ...wholeFindings(numbers),
  ];
  return SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

type More = Partial<Omit<Finding, 'code' | 'severity' | 'number'>>;

/** A list with the finding where the condition holds; otherwise an empty list. */
const foundIf = (is: boolean, code: FindingCode, severity: Severity, number: number, more: More = {}): Finding[] =>
  is ? [{ indicators: [], ...more, code, severity, number }] : [];

/** Findings about spread: whether an indicator's points differ between communes, and whether its target lets them. */
function spreadFindings(
  table: AuditedTable,
  { of, isFlat, atCap }: IndicatorMeasures,
  flat: ReadonlySet<string>,
): Finding[] {
  const { indicator, shares, figures } = of;
  const present = figuresIn(shares);
  const best = Math.max(0, ...present);
  const target = targetIn(table, of);
  const raised = target === null ? null : otherTarget(table, indicator, figures, 'QUARTER');
  const remedy = (raised?.[0]?.targets ?? []).some(({ value }) => value > (target ?? 0)) ? raised : null;
  const warning = (code: FindingCode, number: number, more: More) =>
    foundIf(true, code, 'WARNING', number, { indicators: [indicator.code], ...more });
  const idle = { remedy: withoutPoints(table.method, indicator, flat) };
  if (isFlat && target !== null && best >= 1 && new Set(figuresIn(figures)).size > 1)
    return warning('PASSED_BY_ALL', target, { remedy });
  if (isFlat) return warning('NO_VARIANCE', indicator.points, idle);
  if (new Set(present).size < 2)
    return warning('ONLY_GAPS_DIFFER', figures.length - present.length - of.notApplicable, idle);
  if (target !== null && best < OUT_OF_REACH)
    return warning('OUT_OF_REACH', best, { beside: target, remedy: otherTarget(table, indicator, figures, 'BEST') });
  return atCap >= AT_CAP ? warning('AT_CAP', atCap, { beside: present.length, remedy }) : [];
}

function targetIn({ ranking }: AuditedTable, { indicator }: AuditedIndicator): number | null {
  return targetOf(indicator, periodOf(ranking.figurePeriods[indicator.frequency]).year)?.value ?? null;
}

/** Findings about figures: outliers, missing, carried or not applicable ones, and ranks that depend on other communes' figures. */
function figureFindings(table: AuditedTable, measures: IndicatorMeasures): Finding[] {
  const { of, skewness, kurtosis, outliers, coverage, carriedForward, notApplicable, reversal } = measures;
  const { indicator, figures } = of;
  const about = { indicators: [indicator.code] };
  const compares = indicator.scoring.rule === 'minMax';
  const far = { ...about, units: outliers, beside: kurtosis ?? 0 };
  const turned = { ...about, reversal, units: reversal ? [reversal.unit] : [] };
  const remedy = compares ? otherTarget(table, indicator, figures, 'BEST') : null;
  return [
    ...foundIf(outliers.length > 0, 'OUTLIERS', compares ? 'WARNING' : 'NOTE', skewness ?? 0, far),
    ...foundIf(compares, 'REVERSAL', reversal ? 'WARNING' : 'NOTE', reversal?.pairs ?? 0, { ...turned, remedy }),
    ...foundIf(coverage < LEAST_COVERAGE, 'LOW_COVERAGE', 'WARNING', coverage, about),
    ...foundIf(carriedForward > MOST_OTHERWISE, 'CARRIED', 'NOTE', carriedForward, about),
    ...foundIf(notApplicable > MOST_OTHERWISE, 'NOT_APPLICABLE', 'NOTE', notApplicable, about),
  ];
}

type Known = { readonly part: NonNullable<Finding['with']>; readonly value: number };

const correlationsOf = ({ groupCorrelation, pillarCorrelations, indexCorrelation }: IndicatorMeasures): Known[] => {
  const of = (part: Known['part'], value: number | null) => (value === null ? [] : [{ part, value }]);
  const pillars = pillarCorrelations.flatMap((value) => of('PILLAR', value));
  return [...of('GROUP', groupCorrelation), ...pillars, ...of('INDEX', indexCorrelation)];
};

/** Findings about the lowest and the highest correlation of an indicator. `wholeFindings` lists weak ones together. */
function correlationFindings({ units }: AuditedTable, measures: IndicatorMeasures): Finding[] {
  const known = correlationsOf(measures);
  const [lowest] = known.toSorted((a, b) => a.value - b.value);
  const [highest] = known.toSorted((a, b) => b.value - a.value);
  if (!lowest || !highest) return [];
  const about = ({ part }: Known): More => ({ indicators: [measures.of.indicator.code], with: part });
  const severity = -lowest.value > leastToldFromZero(units.length) ? 'SERIOUS' : 'NOTE';
  return [
    ...foundIf(lowest.value < 0, 'NEGATIVE_CORRELATION', severity, lowest.value, about(lowest)),
    ...foundIf(highest.value > STRONG, 'DOMINATES', 'NOTE', highest.value, about(highest)),
  ];
}

const redundancies = ({ method, indicators }: AuditedTable): Finding[] =>
  indicators.flatMap((one, i) =>
    indicators.slice(i + 1).flatMap((other) => {
      const found = correlation(one.shares, other.shares) ?? 0;
      const codes = [one.indicator.code, other.indicator.code] as const;
      if (found <= STRONG) return [];
      return foundIf(true, 'REDUNDANT', 'WARNING', found, { indicators: codes, remedy: merged(method, ...codes) });
    }),
  );

/** Findings about groups and about the method as a whole. */
function wholeFindings({ indicators, groups, components, compensation }: Numbers): Finding[] {
  const listed = (code: FindingCode, is: (measures: IndicatorMeasures) => boolean) => {
    const codes = indicators.filter(is).map(({ of }) => of.indicator.code);
    return foundIf(codes.length > 0, code, 'NOTE', codes.length, { indicators: codes });
  };
  const isWeak = (measures: IndicatorMeasures) => {
    const least = Math.min(1, ...correlationsOf(measures).map(({ value }) => value));
    return least >= 0 && least < WEAK;
  };
  const isByChance =
    (noise: Noise) =>
    ({ of: { indicator, chance } }: IndicatorMeasures) =>
      !indicator.computed && chance >= MOST_CHANCE && noiseOf(indicator) === noise;
  const [first = 1] = components;
  const { mean, most } = compensation;
  return [
    ...groups.flatMap(({ code: group, alpha, weight, effectiveWeight }) => {
      const times = effectiveWeight / weight;
      const isOff = times > MOST_TIMES || times < 1 / MOST_TIMES;
      return [
        ...foundIf((alpha ?? 1) < LEAST_ALPHA, 'LOW_ALPHA', 'NOTE', alpha ?? 1, { group }),
        ...foundIf(isOff, 'WEIGHT_WITHOUT_EFFECT', 'WARNING', effectiveWeight, { group, beside: weight }),
      ];
    }),
    ...listed('WEAK_CORRELATION', isWeak),
    ...listed('MOSTLY_CHANCE', isByChance('COUNTS')),
    ...listed('CHANCE_LEFT_OUT', isByChance('NONE')),
    ...listed('DECIDES_NOTHING', ({ isFlat, pairsDecided }) => !isFlat && pairsDecided === 0),
    ...foundIf(first < LEAST_FIRST_COMPONENT, 'SEVERAL_DIMENSIONS', 'NOTE', first, {
      beside: components.filter((share) => share * components.length > 1).length,
    }),
    ...foundIf(mean > 0, 'COMPENSATION', mean > 1 ? 'WARNING' : 'NOTE', mean, { beside: most }),
  ];
}
