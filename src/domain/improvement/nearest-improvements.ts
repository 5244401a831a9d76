import { figureValue } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import { scoringRule } from '../indicator/scoring-rules.js';
import type { MethodVersion } from '../method/method.js';
import type { Ranking, RankingRow } from '../ranking/ranking.js';
import type { ScoredTable } from '../ranking/scored-rows.js';
import { rangeIn } from '../ranking/view.js';
import { rankHolders } from '../scoring/competition-rank.js';
import { publishedInteger, SCORE_STEPS } from '../scoring/publish-score.js';
import { publishedFigures } from '../simulation/published-figures.js';
import { type PlaceInRanking, placeIn, scored, withFigures, withReportOf } from '../simulation/rerank.js';
import type { PeriodId } from '../time/period.js';
import type { ImprovementCandidate } from './candidates.js';
import { type Improvement, withoutLocked } from './improvement.js';
import { improvementsBy } from './improvements.js';
import type { YearlyProgress } from './yearly-progress.js';

/**
 * The first results of `improvementsOf` for every commune of one publication, in linear time. Other communes affect a
 * commune's score only by the ranges of minMax indicators. So a table of the commune and of the communes at the ends of
 * the ranges gives its score, and the published scores give its rank. Only if a change moves a range are all communes
 * scored again. The function takes the periods that take no more reports.
 */
export function nearestImprovements(
  ranking: Ranking,
  method: MethodVersion,
  most: number,
  progress: YearlyProgress = new Map(),
) {
  const figures = publishedFigures(ranking, method);
  const rankOf = ranksByScore(scored(figures));
  const ranged = ranking.indicators.flatMap((code, at) => {
    const indicator = method.indicators.find((candidate) => candidate.code === code);
    return indicator && scoringRule(indicator.scoring).comparesUnits ? [{ at, indicator }] : [];
  });
  const witnesses = [...new Set(ranged.flatMap(({ at }) => holdersOfEnds(ranking, at)))];

  return (row: RankingRow, locked: readonly PeriodId[] = []): Improvement[] => {
    const others = { ...ranking, rows: witnesses.filter(({ unit }) => unit !== row.unit) };
    const small = { ...ranking, rows: [...others.rows, row] };
    const few = publishedFigures(small, method);
    const before = { ...placeIn(scored(few), row.unit), rank: row.rank };
    const trial = (candidate: ImprovementCandidate): PlaceInRanking => {
      const counted = candidate.of === null ? withReportOf(few, row.unit) : few;
      const after = placeIn(scored(withFigures(counted, candidate.tried)), row.unit);
      return { ...after, rank: rankAfter(others, row, candidate, after) };
    };
    const all = improvementsBy(trial, { ranking: small, row, before }, method, progress);
    return withoutLocked(all, locked).slice(0, most);
  };

  function rankAfter(
    others: Ranking,
    row: RankingRow,
    { tried, of }: ImprovementCandidate,
    after: PlaceInRanking,
  ): number | null {
    if (after.rank === null) return null;
    const moves = ranged.some(({ at, indicator }) => {
      const changed = tried.find(({ indicator: code }) => code === indicator.code);
      // For a ranked commune only the changed figure can move a range. A commune that becomes ranked adds all its
      // figures.
      if (!changed && row.rank !== null) return false;
      const values = [valueAt(row, at), changed && figureValue(changed.figure)];
      return values.some((value) => value !== undefined && isOutside(others, at, indicator, value));
    });
    if (!moves) return rankOf[publishedInteger(after.score)] ?? null;
    const counted = of === null ? withReportOf(figures, row.unit) : figures;
    return placeIn(scored(withFigures(counted, tried)), row.unit).rank;
  }
}

const valueAt = ({ cells }: RankingRow, at: number): number | undefined => {
  const cell = cells[at];
  return cell?.state === 'present' && cell.figure ? figureValue(cell.figure) : undefined;
};

function isOutside(others: Ranking, at: number, indicator: Indicator, value: number): boolean {
  const range = rangeIn(others, at, indicator);
  return range === null || value < range.min || value > range.max;
}

/** Two communes at each end of a range: without any one of them, the range is still known. */
function holdersOfEnds({ rows }: Ranking, at: number): RankingRow[] {
  const holding = rows
    .filter((row) => row.rank !== null)
    .flatMap((row) => {
      const value = valueAt(row, at);
      return value === undefined ? [] : [{ row, value }];
    })
    .toSorted((a, b) => a.value - b.value);
  return [...holding.slice(0, 2), ...holding.slice(-2)].map(({ row }) => row);
}

/** The rank that each published score would have among the ranked communes. */
function ranksByScore({ scored: { total }, ranked }: ScoredTable): Uint32Array {
  const holders = new Uint32Array(SCORE_STEPS + 1);
  for (const [i, score] of total.values.entries()) {
    if (ranked[i] !== 1 || Number.isNaN(score)) continue;
    const integer = publishedInteger(score);
    holders[integer] = (holders[integer] ?? 0) + 1;
  }
  const rankOf = new Uint32Array(SCORE_STEPS + 1);
  rankHolders(holders, rankOf);
  return rankOf;
}
