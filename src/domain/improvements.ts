import { type IndicatorOf, indicatorIn } from './catalogue.js';
import type { Figure, Figures } from './figure.js';
import { type Candidate, candidateOf, isOfReport, reportCandidate } from './improvement-candidates.js';
import type { MethodVersion } from './method.js';
import { numberText } from './number-text.js';
import type { RankingRow } from './ranking.js';
import type { RowOf } from './ranking-view.js';
import {
  type ChangedFigure,
  type Place,
  type PublishedFigures,
  placeIn,
  publishedFigures,
  scored,
  withFigures,
  withReportOf,
} from './rerank.js';

/**
 * What has to be done: submit the month's report, have the submitted one approved, report a figure, more or fewer of what
 * is counted, the next level, or the act itself.
 */
export type ImprovementKind = 'SUBMIT_REPORT' | 'APPROVE_REPORT' | 'REPORT' | 'MORE' | 'FEWER' | 'NEXT_LEVEL' | 'ACT';

/** One change of a commune's report or of one indicator, and what the ranking would be with it alone. */
export type Improvement = {
  /** Null where the change is that of the whole report. */
  readonly of: IndicatorOf | null;
  readonly kind: ImprovementKind;
  /** The published figure; null where none was reported. */
  readonly from: Figure | null;
  /** Null where none was reported: nobody knows what it would be. */
  readonly to: Figure | null;
  /** How many more or fewer: 38 households. Null for reports, levels, acts and figures that are not reported. */
  readonly amount: number | null;
  readonly pointsGained: number;
  /** True where the figures are not known: so many points at most. */
  readonly isAtMost: boolean;
  readonly before: Place;
  readonly after: Place;
  /** The figures that were tried; the best that can be where they are not known. */
  readonly tried: readonly ChangedFigure[];
};

/**
 * For a commune whose report of the month does not count, that report first; then changes of single indicators, the one
 * that lifts the index most first. Each is ranked by the real rules with nothing else changed, so that a range which moves
 * with it is taken into account. What would bring less than is shown of points is left out.
 *
 * @param submitted figures of that report, for those who may read them before they are approved
 */
export function improvementsOf({ ranking, row }: RowOf, method: MethodVersion, submitted?: Figures): Improvement[] {
  const figures = publishedFigures(ranking, method);
  const before = placeIn(scored(figures), row.unit);
  const report = reportCandidate(ranking, row, method, submitted);
  const single = ranking.indicators
    .flatMap((code, at): Improvement[] => {
      const of = indicatorIn(method, code);
      // The figures of that report come with it.
      if (!of || (report && isOfReport(of.indicator, row.cells[at]))) return [];
      const candidate = candidateOf(ranking, row, of, at);
      return candidate ? tried(figures, row, before, candidate) : [];
    })
    .filter(({ after, pointsGained }) => gain(before, after) > 1e-12 && numberText(pointsGained).en !== '0')
    .toSorted((a, b) => gain(before, b.after) - gain(before, a.after));
  return report ? [...tried(withReportOf(figures, row.unit), row, before, report), ...single] : single;
}

/** Of the index, at full precision; a first score counts from nothing. */
const gain = (before: Place, after: Place): number => after.score - (Number.isNaN(before.score) ? 0 : before.score);

function tried(figures: PublishedFigures, row: RankingRow, before: Place, candidate: Candidate): Improvement[] {
  const after = placeIn(scored(withFigures(figures, candidate.tried)), row.unit);
  return [{ ...candidate, pointsGained: after.earned - before.earned, before, after }];
}
