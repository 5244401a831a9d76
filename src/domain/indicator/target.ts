import type { Scoring } from './indicator.js';

export type TargetScoring = Extract<Scoring, { rule: 'target' }>;

/** A target in a year; `interpolated` between two listed years, `held` before the first or after the last. */
export type Target = { readonly value: number; readonly interpolated: boolean; readonly held: boolean };

type Listed = { readonly year: number; readonly value: number };

/** The target of the figure's own year (the year in its period id), linear between listed years, never rounded. */
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
