import { indicatorIn } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import { isNotCounted, type Ranking, type RankingRow } from '../ranking/ranking.js';
import type { RowOf } from '../ranking/view.js';
import { publishedFigures } from '../simulation/published-figures.js';
import { type PlaceInRanking, placeIn, scored, withFigures, withReportOf } from '../simulation/rerank.js';
import { madeOnce } from '../text/grouped-by.js';
import { numberText } from '../text/number-text.js';
import { candidateOf, type ImprovementCandidate, isOfReport, reportCandidate, smallerStep } from './candidates.js';
import type { Improvement } from './improvement.js';
import { smallestFor } from './improvement-steps.js';
import type { YearlyProgress } from './yearly-progress.js';

/** Ranks a change: the commune's place with it. */
export type Trial = (candidate: ImprovementCandidate) => PlaceInRanking;

/**
 * In this order: the report of the month if it is missing; the smallest step that gains a rank; changes of single
 * indicators, largest gain first. Each is ranked by the real rules with nothing else changed, so a range that moves
 * with it counts. No step is larger than the best commune's progress within a year, if that is known. Gains too small
 * to show are left out.
 */
export function improvementsOf({ ranking, row }: RowOf, method: MethodVersion, progress: YearlyProgress = new Map()) {
  const figures = publishedFigures(ranking, method);
  const before = placeIn(scored(figures), row.unit);
  const trial: Trial = ({ of, tried }) =>
    placeIn(scored(withFigures(of === null ? withReportOf(figures, row.unit) : figures, tried)), row.unit);
  return improvementsBy(trial, { ranking, row, before }, method, progress);
}

type Commune = { readonly ranking: Ranking; readonly row: RankingRow; readonly before: PlaceInRanking };

/** Improvements as above, with another function that ranks a change. */
export function improvementsBy(
  trial: Trial,
  { ranking, row, before }: Commune,
  method: MethodVersion,
  progress: YearlyProgress,
): Improvement[] {
  const tried = (candidate: ImprovementCandidate): Improvement => {
    const after = trial(candidate);
    return { ...candidate, pointsGained: after.earned - before.earned, before, after };
  };
  const report = reportCandidate(ranking, row, method);
  const single = ranking.indicators
    .flatMap((code, at): Improvement[] => {
      const of = indicatorIn(method, code);
      // The improvement by reporting already includes all figures of that report.
      if (!of || (isNotCounted(row.unrankedReason) && isOfReport(of.indicator, row.cells[at]))) return [];
      const candidate = candidateOf(ranking, row, of, at, progress.get(code));
      return candidate ? [tried(candidate)] : [];
    })
    .filter(isWorthTelling)
    .toSorted((a, b) => b.after.score - a.after.score);
  const smallest = smallestToARank(single, tried);
  const rest = smallest ? [smallest, ...single.filter(({ of }) => of !== smallest.of)] : single;
  return report ? [tried(report), ...rest] : rest;
}

/**
 * Reduces each improvement that gains a rank to the amount it needs. Returns the one with the smallest part of its
 * possible step.
 */
function smallestToARank(
  improvements: readonly Improvement[],
  tried: (candidate: ImprovementCandidate) => Improvement,
): Improvement | undefined {
  const steps = improvements.filter(gainsARank).map((whole) => {
    const { amount } = whole;
    if (amount === null || amount === 1) return { step: whole, part: 1 };
    const found = new Map<number, Improvement>([[amount, whole]]);
    const at = (n: number): Improvement => madeOnce(found, n, () => tried(smallerStep(whole, n)));
    // Most rules give points in proportion, so the search starts in the middle.
    const n = smallestFor(amount, amount / 2, (size) => gainsARank(at(size)) && isWorthTelling(at(size)));
    return { step: at(n), part: n / amount };
  });
  return steps.toSorted((a, b) => a.part - b.part || a.step.pointsGained - b.step.pointsGained)[0]?.step;
}

/** A missing figure is unknown, so it promises nothing. */
const gainsARank = ({ before, after, isAtMost }: Improvement): boolean =>
  !isAtMost && before.rank !== null && after.rank !== null && after.rank < before.rank;

const isWorthTelling = ({ before, after, pointsGained }: Improvement): boolean =>
  gain(before, after) > 1e-12 && numberText(pointsGained).en !== '0';

/** The gain of the index at full precision. Without an index before, it counts from 0. */
const gain = (before: PlaceInRanking, after: PlaceInRanking): number =>
  after.score - (Number.isNaN(before.score) ? 0 : before.score);
