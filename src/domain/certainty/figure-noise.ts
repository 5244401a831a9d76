import { type Figure, isNotApplicable } from '../figure/figure.js';
import type { Scoring } from '../indicator/indicator.js';
import type { Range } from '../indicator/rule.js';
import { targetFor } from '../indicator/target-rule.js';
import {
  bandsVariance,
  type Clustering,
  chanceOfCases,
  chanceOfRatio,
  minMaxVariance,
  ownVariance,
  targetVariance,
  type Underlying,
} from './chance.js';

/** What turns a figure into a share, besides the figure. */
export type ScoredBy = {
  readonly scoring: Scoring;
  /** Year of the period that the figure is from. */
  readonly year: number;
  /** The published range over the ranked communes; null where none of them has a figure. */
  readonly range: Range | null;
};

/**
 * The variance of the share of a counted figure: each counted person, household or case might have gone the other way.
 * Levels, and yes or no, are not left to chance.
 */
export function figureVariance(figure: Figure, { scoring, year, range }: ScoredBy, clustering?: Clustering): number {
  const chance = chanceOf(figure, clustering);
  if (!chance) return 0;
  switch (scoring.rule) {
    case 'target':
      return targetVariance(chance, targetFor(scoring, year).value);
    case 'bands':
      return bandsVariance(chance, scoring.bands);
    case 'minMax':
      return range ? minMaxVariance(chance, range) : 0;
    case 'levels':
    case 'yesNo':
    case 'none':
      return 0;
  }
}

/** The standard deviation of a counted figure on its own scale: per cent of a ratio, cases of a count. */
export function figureDeviation(figure: Figure, clustering?: Clustering): number {
  const chance = chanceOf(figure, clustering);
  return chance ? Math.sqrt(ownVariance(chance)) : 0;
}

/** More than all count as all. */
function chanceOf(figure: Figure, clustering: Clustering | undefined): Underlying | undefined {
  if (isNotApplicable(figure)) return undefined;
  if (figure.kind === 'count') return chanceOfCases(figure.value, clustering);
  if (figure.kind !== 'ratio') return undefined;
  return chanceOfRatio(Math.min(figure.numerator, figure.denominator), figure.denominator, clustering);
}
