import type { Figure } from '../figure/figure.js';
import type { IndicatorOf } from '../method/catalogue.js';
import type { ChangedFigure, PlaceInRanking } from '../simulation/rerank.js';
import type { PeriodId } from '../time/period.js';

/**
 * What to do: submit the month's report, report a figure, more or fewer of the counted things, the next level, or the
 * act itself. A reviewer's approval is no advice to a commune.
 */
export type ImprovementKind = 'SUBMIT_REPORT' | 'REPORT' | 'MORE' | 'FEWER' | 'NEXT_LEVEL' | 'ACT';

/** One change of a commune's report or of one indicator, and its place in the ranking with only that change. */
export type Improvement = {
  /** The indicator that changes; null if the whole report does. */
  readonly of: IndicatorOf | null;
  readonly kind: ImprovementKind;
  /** The published figure; null if none was reported. */
  readonly from: Figure | null;
  /** The better figure; null without a reported one, because nobody knows what a better one would be. */
  readonly to: Figure | null;
  /** How many more or fewer: 38 households. Null for reports, levels, acts and unreported figures. */
  readonly amount: number | null;
  /** The first period that can have the better figure. */
  readonly countsFrom: PeriodId;
  readonly pointsGained: number;
  /** True if the figures are not known. The points are then an upper bound. */
  readonly isAtMost: boolean;
  readonly before: PlaceInRanking;
  readonly after: PlaceInRanking;
  /** The figures that were tried; the best possible ones if they are not known. */
  readonly tried: readonly ChangedFigure[];
};

/** Leaves out advice that counts from a period that takes no more changes. */
export const withoutLocked = (improvements: readonly Improvement[], locked: readonly PeriodId[]): Improvement[] =>
  improvements.filter(({ countsFrom }) => !locked.includes(countsFrom));
