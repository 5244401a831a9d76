import { faultsWhere, inRange, isComputable, type RuleFields, type ScoringRule } from './rule.js';

export type TargetScoring = { readonly rule: 'target' } & Pick<RuleFields, 'target' | 'per' | 'targetStatus'>;

/** Gives value / target, at most 1. Targets are for ratios and counts; levels and booleans have other rules. */
export const TARGET: ScoringRule<TargetScoring> = {
  keeps: { target: true, per: true, targetStatus: true },
  faults: (scoring, { kind, frequency }) => [
    ...targetFaults(scoring, (target) => target > 0),
    ...faultsWhere({
      TARGET_ON_OTHER_KIND: kind !== 'ratio' && kind !== 'count',
      PER_MONTH_NOT_ON_MONTHLY_COUNT: scoring.per === 'month' && (kind !== 'count' || frequency !== 'MONTHLY'),
    }),
  ],
  notComputable: (scoring) => targetFaults(scoring, isComputable),
  share(scoring, { year }) {
    const target = targetFor(scoring, year).value;
    return (value) => targetShare(value, target);
  },
  better: (scoring, _value, { year }) => ({ value: targetFor(scoring, year).value, upwards: true, isBeyond: false }),
  full: (scoring, { kind, year }) => ({
    part: kind === 'ratio' ? 1 : Math.ceil(targetFor(scoring, year).value),
    whole: 1,
  }),
};

function targetFaults({ target }: TargetScoring, isTarget: (target: number) => boolean) {
  const targets = Object.values(target);
  return faultsWhere({ TARGET_MISSING: targets.length === 0, TARGET_NOT_POSITIVE: !targets.every(isTarget) });
}

export const targetShare = (value: number, target: number): number => inRange(value / target);

/** A target in a year: `interpolated` between two listed years, `held` before the first or after the last. */
export type Target = { readonly value: number; readonly interpolated: boolean; readonly held: boolean };

type Listed = { readonly year: number; readonly value: number };

/** The target of a year, linear between listed years and never rounded. Throws MissingTargetError if none is listed. */
export function targetFor(scoring: TargetScoring, year: number): Target {
  const listed = listedYears(scoring);
  const before = listed.findLast((entry) => entry.year <= year);
  const after = listed.find((entry) => entry.year >= year);
  if (before && after) {
    if (before.year === after.year) return { value: before.value, interpolated: false, held: false };
    const value = before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year);
    return { value, interpolated: true, held: false };
  }
  const nearest = before ?? after;
  if (!nearest) throw new MissingTargetError('the indicator lists no target');
  return { value: nearest.value, interpolated: false, held: true };
}

const listedYears = (scoring: TargetScoring): Listed[] =>
  Object.entries(scoring.target)
    .map(([year, value]) => ({ year: Number(year), value }))
    .toSorted((a, b) => a.year - b.year);

export class MissingTargetError extends Error {
  override name = 'MissingTargetError';
}
