import { treeFaults } from '../composite/tree-fault.js';
import type { ScoringFault } from '../indicator/rule.js';
import { scoringFaults } from '../indicator/scoring-rules.js';
import { dtiTree } from './dti-tree.js';
import { clusteringOf, type MethodVersion } from './method.js';
import { codeOfMethod, isDefined, MOST_NAMED_METHODS, namedMethodsOf } from './named-method.js';

export type MethodFault =
  | ScoringFault
  | 'GROUP_POINTS_DO_NOT_ADD_UP'
  | 'TOTAL_POINTS_DO_NOT_ADD_UP'
  | 'GROUP_UNKNOWN'
  | 'PILLAR_UNKNOWN'
  | 'CODE_TWICE'
  | 'MINIMUM_COVERAGE_OUT_OF_RANGE'
  /** The noise is COUNTS, but the indicator counts nothing. */
  | 'NOISE_ON_OTHER_KIND'
  | 'CLUSTERING_OUT_OF_RANGE'
  | 'NAMED_METHODS_TOO_MANY'
  | 'NAMED_METHOD_NOT_DEFINED'
  /** Points, a target or a highest level beyond the engine's limits: neither 0 nor within 1e-100..1e100. */
  | 'NOT_COMPUTABLE';

/** One reason, with the indicator, group, pillar or named method at fault (the method's own id = the whole method). */
export type MethodRefusal = { readonly fault: MethodFault; readonly about: string };

/** The largest clustering. More would leave nothing of a commune's counts. */
const MOST_CLUSTERED = 100;

/** Every reason against a method version; empty = it is accepted. */
export function reasonsToRefuse(method: MethodVersion): MethodRefusal[] {
  const { groups, pillars, indicators } = method;
  const refusals: MethodRefusal[] = [];
  const refuse = (isFault: boolean, fault: MethodFault, about: string) => {
    if (isFault) refusals.push({ fault, about });
  };
  const twice = (codes: readonly string[]) => codes.filter((code, i) => codes.indexOf(code) !== i);
  for (const list of [groups, pillars, indicators])
    for (const code of twice(list.map((entry) => entry.code))) refuse(true, 'CODE_TWICE', code);
  for (const group of groups) {
    const points = indicators
      .filter(({ group: of }) => of === group.code)
      .reduce((sum, indicator) => sum + indicator.points, 0);
    refuse(!isSame(points, group.points), 'GROUP_POINTS_DO_NOT_ADD_UP', group.code);
    refuse(group.pillar !== null && !pillars.some(({ code }) => code === group.pillar), 'PILLAR_UNKNOWN', group.code);
  }
  const total = groups.reduce((sum, group) => sum + group.points, 0);
  refuse(!isSame(total, method.totalPoints), 'TOTAL_POINTS_DO_NOT_ADD_UP', method.id);
  for (const indicator of indicators) {
    refuse(!groups.some(({ code }) => code === indicator.group), 'GROUP_UNKNOWN', indicator.code);
    for (const fault of scoringFaults(indicator)) refuse(true, fault, indicator.code);
    const { noise, kind } = indicator;
    refuse(noise === 'COUNTS' && kind !== 'ratio' && kind !== 'count', 'NOISE_ON_OTHER_KIND', indicator.code);
  }
  refuse(!(method.minimumCoverage >= 0 && method.minimumCoverage <= 1), 'MINIMUM_COVERAGE_OUT_OF_RANGE', method.id);
  const clustering = clusteringOf(method);
  refuse(!(clustering >= 1 && clustering <= MOST_CLUSTERED), 'CLUSTERING_OUT_OF_RANGE', method.id);
  const ways = namedMethodsOf(method);
  refuse(ways.length > MOST_NAMED_METHODS, 'NAMED_METHODS_TOO_MANY', method.id);
  for (const code of twice(ways.map(codeOfMethod))) refuse(true, 'CODE_TWICE', code);
  for (const way of ways) refuse(!isDefined(way), 'NAMED_METHOD_NOT_DEFINED', codeOfMethod(way));
  // Faults that the engine would find and that no rule above has reported.
  for (const { about } of treeFaults(dtiTree(method).index))
    refuse(!refusals.some((refusal) => refusal.about === about), 'NOT_COMPUTABLE', about);
  return refusals;
}

/** Compares sums of points with a tolerance, because points may be fractional. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
