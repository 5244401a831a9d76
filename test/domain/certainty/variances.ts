import * as chance from '../../../src/domain/certainty/chance.js';
import type { Band, Range } from '../../../src/domain/indicator/rule.js';

type Counted = { readonly part: number; readonly whole: number };

const of = ({ part, whole }: Counted, clustering?: number) => chance.chanceOfRatio(part, whole, clustering);

export const targetVariance = (ratio: Counted, target: number, clustering?: number) =>
  chance.targetVariance(of(ratio, clustering), target);
export const bandsVariance = (ratio: Counted, bands: readonly Band[]) => chance.bandsVariance(of(ratio), bands);
export const minMaxVariance = (ratio: Counted, range: Range) => chance.minMaxVariance(of(ratio), range);
/** The variance of the rate itself, which is from 0 to 1. */
export const rateVariance = (ratio: Counted) => minMaxVariance(ratio, { min: 0, max: 100 });
export const casesVariance = (cases: number, target: number, clustering?: number) =>
  chance.targetVariance(chance.chanceOfCases(cases, clustering), target);
export const casesBandsVariance = (cases: number, bands: readonly Band[]) =>
  chance.bandsVariance(chance.chanceOfCases(cases), bands);
export const casesMinMaxVariance = (cases: number, range: Range) =>
  chance.minMaxVariance(chance.chanceOfCases(cases), range);
