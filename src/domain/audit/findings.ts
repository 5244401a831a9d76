import { type IndicatorCode, type Noise, noiseOf } from '../indicator/indicator.js';
import { targetOf } from '../method/catalogue.js';
import type { UnitId } from '../register/unit.js';
import { periodOf } from '../time/period.js';
import { type AuditedIndicator, type AuditedTable, figuresIn } from './audited-table.js';
import type { GroupMeasures, IndicatorMeasures } from './measures.js';
import type { Reversal } from './orders.js';
import { type DraftRemedy, merged, otherTarget, withoutPoints } from './remedy.js';
import { correlation, leastToldFromZero } from './statistics.js';

/** Most serious first, as findings are listed. */
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
  /** What the finding is about; none of either = the whole method. */
  readonly indicators: readonly IndicatorCode[];
  readonly group?: string;
  /** The number that was found, and another one that its sentence needs. */
  readonly number: number;
  readonly beside?: number;
  /** What a correlation is with. */
  readonly with?: 'GROUP' | 'PILLAR' | 'INDEX';
  readonly units?: readonly UnitId[];
  readonly reversal?: Reversal | null;
  readonly remedy?: DraftRemedy;
};

export const WEAK = 0.3;
export const STRONG = 0.92;
/** Usual least alpha of a scale (Nunnally). */
export const LEAST_ALPHA = 0.7;
const AT_CAP = 0.75;
const OUT_OF_REACH = 0.5;
/** As COINr's `get_stats` flags availability. */
const LEAST_COVERAGE = 0.65;
const MOST_OTHERWISE = 0.2;
/** An effective weight is at most twice the nominal one, and at least half of it. */
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

/** Everything that a method's author should look at, most serious first. Fewer than three ranked communes show nothing. */
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

/** Whether the points of an indicator set anybody apart, and whether its target can. */
function spreadFindings(
  table: AuditedTable,
  { of, isFlat, atCap }: IndicatorMeasures,
  flat: ReadonlySet<string>,
): Finding[] {
  const { indicator, shares, figures } = of;
  const about = { indicators: [indicator.code], severity: 'WARNING' } as const;
  const present = figuresIn(shares);
  const best = Math.max(0, ...present);
  const target = targetIn(table, of);
  const raised = target === null ? null : otherTarget(table, indicator, figures, 'QUARTER');
  const remedy = (raised?.[0]?.targets ?? []).some(({ value }) => value > (target ?? 0)) ? raised : null;
  const gaps = figures.length - present.length - of.notApplicable;
  if (isFlat && target !== null && best >= 1 && new Set(figuresIn(figures)).size > 1)
    return [{ ...about, code: 'PASSED_BY_ALL', number: target, remedy }];
  if (isFlat)
    return [
      { ...about, code: 'NO_VARIANCE', number: indicator.points, remedy: withoutPoints(table.method, indicator, flat) },
    ];
  if (new Set(present).size < 2)
    return [{ ...about, code: 'ONLY_GAPS_DIFFER', number: gaps, remedy: withoutPoints(table.method, indicator, flat) }];
  if (target !== null && best < OUT_OF_REACH)
    return [
      {
        ...about,
        code: 'OUT_OF_REACH',
        number: best,
        beside: target,
        remedy: otherTarget(table, indicator, figures, 'BEST'),
      },
    ];
  return atCap >= AT_CAP ? [{ ...about, code: 'AT_CAP', number: atCap, beside: present.length, remedy }] : [];
}

function targetIn({ ranking }: AuditedTable, { indicator }: AuditedIndicator): number | null {
  return targetOf(indicator, periodOf(ranking.figurePeriods[indicator.frequency]).year)?.value ?? null;
}

/** Figures that are far out, missing, old or declared not applicable, and ranks that hang on other communes' figures. */
function figureFindings(table: AuditedTable, measures: IndicatorMeasures): Finding[] {
  const { of, skewness, kurtosis, outliers, coverage, carriedForward, notApplicable, reversal } = measures;
  const { indicator, figures } = of;
  const about = { indicators: [indicator.code] };
  const compares = indicator.scoring.rule === 'minMax';
  const found: Finding[] = [];
  if (outliers.length > 0)
    found.push({
      ...{ ...about, code: 'OUTLIERS', severity: compares ? 'WARNING' : 'NOTE', units: outliers },
      ...{ number: skewness ?? 0, beside: kurtosis ?? 0 },
    });
  if (compares)
    found.push({
      ...{
        ...about,
        code: 'REVERSAL',
        severity: reversal ? 'WARNING' : 'NOTE',
        number: reversal?.pairs ?? 0,
        reversal,
      },
      ...{ units: reversal ? [reversal.unit] : [], remedy: otherTarget(table, indicator, figures, 'BEST') },
    });
  if (coverage < LEAST_COVERAGE) found.push({ ...about, code: 'LOW_COVERAGE', severity: 'WARNING', number: coverage });
  if (carriedForward > MOST_OTHERWISE)
    found.push({ ...about, code: 'CARRIED', severity: 'NOTE', number: carriedForward });
  if (notApplicable > MOST_OTHERWISE)
    found.push({ ...about, code: 'NOT_APPLICABLE', severity: 'NOTE', number: notApplicable });
  return found;
}

type Known = { readonly part: NonNullable<Finding['with']>; readonly value: number };

const correlationsOf = ({ groupCorrelation, pillarCorrelations, indexCorrelation }: IndicatorMeasures): Known[] => {
  const of = (part: Known['part'], value: number | null) => (value === null ? [] : [{ part, value }]);
  const pillars = pillarCorrelations.flatMap((value) => of('PILLAR', value));
  return [...of('GROUP', groupCorrelation), ...pillars, ...of('INDEX', indexCorrelation)];
};

/** The lowest and the highest correlation of an indicator; weak ones are told together. */
function correlationFindings({ units }: AuditedTable, measures: IndicatorMeasures): Finding[] {
  const known = correlationsOf(measures);
  const [lowest, highest] = [
    known.toSorted((a, b) => a.value - b.value)[0],
    known.toSorted((a, b) => b.value - a.value)[0],
  ];
  const about = { indicators: [measures.of.indicator.code] };
  const found: Finding[] = [];
  if (lowest && lowest.value < 0) {
    const severity = -lowest.value > leastToldFromZero(units.length) ? 'SERIOUS' : 'NOTE';
    found.push({ ...about, code: 'NEGATIVE_CORRELATION', severity, number: lowest.value, with: lowest.part });
  }
  if (highest && highest.value > STRONG)
    found.push({ ...about, code: 'DOMINATES', severity: 'NOTE', number: highest.value, with: highest.part });
  return found;
}

function redundancies({ method, indicators }: AuditedTable): Finding[] {
  return indicators.flatMap((one, i) =>
    indicators.slice(i + 1).flatMap((other): Finding[] => {
      const found = correlation(one.shares, other.shares) ?? 0;
      const codes = [one.indicator.code, other.indicator.code] as const;
      if (found <= STRONG) return [];
      return [
        { code: 'REDUNDANT', severity: 'WARNING', indicators: codes, number: found, remedy: merged(method, ...codes) },
      ];
    }),
  );
}

/** What concerns groups and the method as a whole. */
function wholeFindings({ indicators, groups, components, compensation }: Numbers): Finding[] {
  const codes = (is: (measures: IndicatorMeasures) => boolean) =>
    indicators.filter(is).map(({ of }) => of.indicator.code);
  const weak = codes((measures) => {
    const least = Math.min(1, ...correlationsOf(measures).map(({ value }) => value));
    return least >= 0 && least < WEAK;
  });
  const idle = codes(({ isFlat, pairsDecided }) => !isFlat && pairsDecided === 0);
  const byChance = (noise: Noise) =>
    codes(
      ({ of: { indicator, chance } }) => !indicator.computed && chance >= MOST_CHANCE && noiseOf(indicator) === noise,
    );
  const [first = 1] = components;
  const found: Finding[] = groups.flatMap(({ code: group, alpha, weight, effectiveWeight }) => {
    const times = effectiveWeight / weight;
    const isOff = times > MOST_TIMES || times < 1 / MOST_TIMES;
    const about = { indicators: [], group };
    return [
      ...(alpha !== null && alpha < LEAST_ALPHA
        ? [{ ...about, code: 'LOW_ALPHA', severity: 'NOTE', number: alpha } as const]
        : []),
      ...(isOff
        ? [
            {
              ...about,
              code: 'WEIGHT_WITHOUT_EFFECT',
              severity: 'WARNING',
              number: effectiveWeight,
              beside: weight,
            } as const,
          ]
        : []),
    ];
  });
  const lists: readonly (readonly [FindingCode, readonly IndicatorCode[]])[] = [
    ['WEAK_CORRELATION', weak],
    ['MOSTLY_CHANCE', byChance('COUNTS')],
    ['CHANCE_LEFT_OUT', byChance('NONE')],
    ['DECIDES_NOTHING', idle],
  ];
  for (const [code, list] of lists)
    if (list.length > 0) found.push({ code, severity: 'NOTE', indicators: list, number: list.length });
  if (first < LEAST_FIRST_COMPONENT)
    found.push({
      ...{ code: 'SEVERAL_DIMENSIONS', severity: 'NOTE', indicators: [], number: first },
      beside: components.filter((share) => share * components.length > 1).length,
    });
  if (compensation.mean > 0)
    found.push({
      ...{ code: 'COMPENSATION', severity: compensation.mean > 1 ? 'WARNING' : 'NOTE', indicators: [] },
      ...{ number: compensation.mean, beside: compensation.most },
    });
  return found;
}
