import type { Figure } from '../figure/figure.js';
import type { IndicatorOf } from '../method/catalogue.js';
import type { ChangedFigure, PlaceInRanking } from '../simulation/rerank.js';
import type { PeriodId } from '../time/period.js';

/**
 * What has to be done: submit the month's report, report a figure, more or fewer of what is counted, the next level, or the
 * act itself. That a reviewer should approve is no advice to a commune.
 */
export type ImprovementKind = 'SUBMIT_REPORT' | 'REPORT' | 'MORE' | 'FEWER' | 'NEXT_LEVEL' | 'ACT';

/** One change of a commune's report or of one indicator, and what the ranking would be with it alone. */
export type Improvement = {
  /** The indicator that would change; null where the whole report would. */
  readonly of: IndicatorOf | null;
  readonly kind: ImprovementKind;
  /** The published figure; null where none was reported. */
  readonly from: Figure | null;
  /** The better figure; null where no figure was reported, because nobody knows what a better one would be. */
  readonly to: Figure | null;
  /** How many more or fewer: 38 households. Null for reports, levels, acts and figures that are not reported. */
  readonly amount: number | null;
  /** The first period whose figure can be the better one. */
  readonly countsFrom: PeriodId;
  readonly pointsGained: number;
  /** True if the figures are not known. The points are then an upper bound. */
  readonly isAtMost: boolean;
  readonly before: PlaceInRanking;
  readonly after: PlaceInRanking;
  /** The figures that were tried; the best that can be where they are not known. */
  readonly tried: readonly ChangedFigure[];
};
