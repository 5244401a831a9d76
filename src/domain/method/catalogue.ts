import type { Indicator, IndicatorCode, RuleStatus } from '../indicator/indicator.js';
import { type Target, targetFor } from '../indicator/target-rule.js';
import type { Group, MethodVersion, Pillar } from './method.js';

/** An indicator as one method version defines it. */
export type IndicatorOf = { readonly method: MethodVersion; readonly indicator: Indicator };
export type GroupOf = { readonly method: MethodVersion; readonly group: Group };
export type PillarOf = { readonly method: MethodVersion; readonly pillar: Pillar };

/** The target of a year. `status` is null for an interpolated target, which no text lists. */
export type TargetOf = Target & { readonly year: number; readonly status: RuleStatus | null };

export const indicatorIn = (method: MethodVersion, code: IndicatorCode): IndicatorOf | undefined => {
  const indicator = method.indicators.find((candidate) => candidate.code === code);
  return indicator && { method, indicator };
};

export const groupIn = (method: MethodVersion, code: string): GroupOf | undefined => {
  const group = method.groups.find((candidate) => candidate.code === code);
  return group && { method, group };
};

export const pillarIn = (method: MethodVersion, code: string): PillarOf | undefined => {
  const pillar = method.pillars.find((candidate) => candidate.code === code);
  return pillar && { method, pillar };
};

export const indicatorsOf = (method: MethodVersion): IndicatorOf[] =>
  method.indicators.map((indicator) => ({ method, indicator }));

export const groupsOf = (method: MethodVersion): GroupOf[] => method.groups.map((group) => ({ method, group }));

export const pillarsOf = (method: MethodVersion): PillarOf[] => method.pillars.map((pillar) => ({ method, pillar }));

/** The groups of a pillar: its own and the foundation groups, which belong to no pillar. */
export const groupsOfPillar = ({ method, pillar }: PillarOf): GroupOf[] =>
  groupsOf(method).filter(({ group }) => group.pillar === null || group.pillar === pillar.code);

export type GroupedIndicators = { readonly group: Group; readonly indicators: readonly Indicator[] };

/** Indicators by their groups, in the order of the method. Groups without any are left out. */
export const inGroups = ({ groups }: MethodVersion, indicators: readonly Indicator[]): GroupedIndicators[] =>
  groups.flatMap((group) => {
    const ofGroup = indicators.filter((indicator) => indicator.group === group.code);
    return ofGroup.length === 0 ? [] : [{ group, indicators: ofGroup }];
  });

/** The target of an indicator in a year; null if the scoring rule has no target. */
export function targetOf({ scoring }: Indicator, year: number): TargetOf | null {
  if (scoring.rule !== 'target') return null;
  return { ...targetFor(scoring, year), year, status: scoring.targetStatus[year] ?? null };
}

export const listedTargets = (indicator: Indicator): TargetOf[] =>
  indicator.scoring.rule !== 'target'
    ? []
    : Object.keys(indicator.scoring.target)
        .map(Number)
        .toSorted((a, b) => a - b)
        .flatMap((year) => targetOf(indicator, year) ?? []);
