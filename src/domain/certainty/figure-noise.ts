import { type Figure, isNotApplicable } from '../figure/figure.js';
import type { Scoring } from '../indicator/indicator.js';
import type { Range } from '../indicator/rule.js';
import { targetFor } from '../indicator/target-rule.js';
import {
  bandsVariance,
  type Clustering,
  type CountedRatio,
  casesBandsVariance,
  casesMinMaxVariance,
  casesOwnVariance,
  casesVariance,
  minMaxVariance,
  rateVariance,
  targetVariance,
} from './share-noise.js';

/** What turns a figure into a share, besides the figure. */
export type ScoredBy = {
  readonly scoring: Scoring;
  /** Of the period that the figure is from. */
  readonly year: number;
  /** Over the ranked communes, as published; null where none of them has a figure. */
  readonly range: Range | null;
};

/**
 * The variance of the share of a counted figure: each counted person, household or case might have gone the other way.
 * Levels, and yes or no, are not left to chance.
 */
export function figureVariance(figure: Figure, by: ScoredBy, clustering: Clustering = 1): number {
  if (isNotApplicable(figure)) return 0;
  if (figure.kind === 'ratio') return ratioVariance(countedOf(figure), by, clustering);
  if (figure.kind === 'count') return countVariance(figure.value, by, clustering);
  return 0;
}

/** The standard deviation of a counted figure on its own scale: per cent of a ratio, cases of a count. */
export function figureDeviation(figure: Figure, clustering: Clustering = 1): number {
  if (isNotApplicable(figure)) return 0;
  if (figure.kind === 'ratio') return 100 * Math.sqrt(rateVariance(countedOf(figure), clustering));
  if (figure.kind === 'count') return Math.sqrt(casesOwnVariance(figure.value, clustering));
  return 0;
}

/** More than all count as all. */
const countedOf = ({ numerator, denominator }: Extract<Figure, { kind: 'ratio' }>): CountedRatio => ({
  part: Math.min(numerator, denominator),
  whole: denominator,
});

function ratioVariance(ratio: CountedRatio, { scoring, year, range }: ScoredBy, clustering: Clustering): number {
  switch (scoring.rule) {
    case 'target':
      return targetVariance(ratio, targetFor(scoring, year).value, clustering);
    case 'bands':
      return bandsVariance(ratio, scoring.bands, clustering);
    case 'minMax':
      return range ? minMaxVariance(ratio, range, clustering) : 0;
    default:
      return 0;
  }
}

function countVariance(cases: number, { scoring, year, range }: ScoredBy, clustering: Clustering): number {
  switch (scoring.rule) {
    case 'target':
      return casesVariance(cases, targetFor(scoring, year).value, clustering);
    case 'bands':
      return casesBandsVariance(cases, scoring.bands, clustering);
    case 'minMax':
      return range ? casesMinMaxVariance(cases, range, clustering) : 0;
    default:
      return 0;
  }
}
