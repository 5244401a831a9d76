import type { UnitId } from '../register/unit.js';
import { type AuditedTable, figuresIn } from './audited-table.js';
import { kurtosis, skewness, winsorised } from './distribution.js';
import { largestReversal, pairsDecided } from './orders.js';
import { componentShares, correlation, correlationRatio, cronbachAlpha, type PerCommune } from './statistics.js';

export type IndicatorMeasures = ReturnType<typeof indicatorMeasures>[number];
export type GroupMeasures = ReturnType<typeof groupMeasures>[number];

export function indicatorMeasures(table: AuditedTable) {
  const { method, indicators, index, units } = table;
  const weights = weightsOf(
    indicators.map(({ indicator, counted }) => ({ points: indicator.points, column: counted })),
    index,
  );
  return indicators.map((of, i) => {
    const { indicator, shares, figures, own, carried, notApplicable } = of;
    const group = method.groups.find(({ code }) => code === indicator.group);
    const pillars = method.pillars.filter(({ code }) => group?.pillar === null || group?.pillar === code);
    const alone = indicators.filter((other) => other.indicator.group === indicator.group).length < 2;
    const withScores = (scores: PerCommune | undefined) => (scores ? correlation(shares, scores) : null);
    const judged = indicator.kind === 'ratio' || indicator.kind === 'count' ? figuresIn(figures) : new Float64Array();
    const places = Array.from(figures.keys()).filter((at) => !Number.isNaN(figures[at]));
    const present = figuresIn(shares);
    const applicable = units.length - notApplicable;
    return {
      ...(weights[i] as Weights),
      of,
      /** Whether all counted shares are the same. */
      isFlat: new Set(figuresIn(of.counted)).size < 2,
      /** A correlation is null where one side has no spread; that with the group also for the only indicator of its group. */
      groupCorrelation: alone ? null : withScores(table.groups.get(indicator.group)),
      /** A foundation indicator has three pillars. */
      pillarCorrelations: pillars.map(({ code }) => withScores(table.pillars.get(code))),
      indexCorrelation: withScores(index),
      /** Share 0..1 of the communes with a figure that earn all points. */
      atCap: shareOf(present.filter((share) => share >= 1).length, present.length),
      /** Skewness and kurtosis of the figures; null for levels, for yes or no, and where all figures are equal. */
      skewness: finite(skewness(judged)),
      kurtosis: finite(kurtosis(judged)),
      outliers: winsorised(judged).outliers.map((at) => units[places[at] as number] as UnitId),
      /** Shares 0..1 of the communes where the indicator applies: those with a figure of the period, and with a carried figure. */
      coverage: shareOf(own, applicable),
      carriedForward: shareOf(carried, applicable),
      /** Share 0..1 of all ranked communes where the indicator does not apply. */
      notApplicable: shareOf(notApplicable, units.length),
      pairsDecided: pairsDecided(table, of),
      reversal: largestReversal(table, of),
    };
  });
}

export function groupMeasures({ method, groups, indicators, index }: AuditedTable) {
  const parts = method.groups.map(({ code, points }) => ({ code, points, column: groups.get(code) as PerCommune }));
  const weights = weightsOf(parts, index);
  return parts.map(({ code, column }, i) => {
    const own = indicators.filter(({ indicator }) => indicator.group === code).map(({ shares }) => shares);
    return {
      ...(weights[i] as Weights),
      code,
      correlation: correlation(column, index),
      alpha: cronbachAlpha(own),
      components: componentShares(own),
    };
  });
}

/** A part's share of the points, and its share of the sum of the parts' correlation ratios with the index. */
type Weights = { readonly weight: number; readonly effectiveWeight: number };

function weightsOf(
  parts: readonly { readonly points: number; readonly column: PerCommune }[],
  index: PerCommune,
): Weights[] {
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const ratios = parts.map(({ column }) => correlationRatio(index, column));
  const all = ratios.reduce((sum, ratio) => sum + ratio, 0);
  return parts.map((part, i) => ({
    weight: shareOf(part.points, points),
    effectiveWeight: shareOf(ratios[i] as number, all),
  }));
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
