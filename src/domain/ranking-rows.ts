import { competitionRanks, type Ranks } from './competition-rank.js';
import type { Evaluated } from './composite/evaluate.js';
import { countsProvisionally } from './counted-figures.js';
import type { FigureState } from './figure.js';
import type { FigureColumn } from './figure-table.js';
import { monthMark } from './month-mark.js';
import { historyUpTo } from './on-time-history.js';
import { publishScore } from './publish-score.js';
import { rankChange, reasonNotToCompare } from './rank-change.js';
import type { Cell, RankingRow, Standing, UnrankedReason } from './ranking.js';
import type { RankingBasis, RankingInput } from './ranking-basis.js';
import { possibleWhenMissing, type Scored, type ScoredColumn } from './scoring.js';
import { isScored, MISSING, PRESENT } from './scoring-table.js';

export type Tally = {
  readonly input: RankingInput;
  readonly basis: RankingBasis;
  readonly table: readonly FigureColumn[];
  readonly scored: Scored;
  readonly coverage: Float64Array;
  readonly reasons: readonly (UnrankedReason | null)[];
};

/** One row for each commune, by path: the columns of the scoring turned into what is published. */
export function rankingRows({ input, basis, table, scored, coverage, reasons }: Tally): RankingRow[] {
  const ranked = Uint8Array.from(reasons, (reason) => (reason === null ? 1 : 0));
  const total = standings(scored.total, ranked);
  const groups = [...scored.groups].map(([code, pool]) => ({ code, at: standings(pool, ranked) }));
  const pillars = [...scored.pillars].map(([code, pool]) => ({ code, at: standings(pool, ranked) }));
  const columns = scored.columns.map((column) => ({ column, ranks: competitionRanks(column.shares, ranked) }));
  const units = new Set(basis.units.map((unit) => unit.id));
  const notComparable = reasonNotToCompare(input.previous, { method: input.method.id, units });

  return basis.units.map((unit, i) => {
    const { earned, possible, score, rank } = standingAt(total, i);
    const before = basis.previousRowOf(unit.id);
    return {
      unit: unit.id,
      path: unit.path,
      rank,
      tied: total.places.tied[i] === 1,
      unrankedReason: reasons[i] ?? null,
      index: score,
      earned,
      possible,
      coverage: publishScore(coverage[i] as number),
      ...rankChange(rank, before?.rank ?? null, notComparable),
      groups: Object.fromEntries(groups.map(({ code, at }) => [code, standingAt(at, i)])),
      pillars: Object.fromEntries(pillars.map(({ code, at }) => [code, standingAt(at, i)])),
      cells: columns.map(({ column, ranks }, k) => cellAt(column, ranks, table[k]?.figures[i] ?? null, i, input)),
      countsSubmitted: Object.values(basis.figurePeriods).some((period) =>
        countsProvisionally(basis.reportOf(period, unit.id), input.scope.countSubmitted),
      ),
      onTimeHistory: historyUpTo(before?.onTimeHistory, monthMark(input, basis, unit)),
    };
  });
}

type Standings = { readonly pool: Evaluated; readonly places: Ranks };

const standings = (pool: Evaluated, ranked: Uint8Array): Standings => ({
  pool,
  places: competitionRanks(pool.values, ranked),
});

function standingAt({ pool, places }: Standings, i: number): Standing {
  const score = pool.values[i] as number;
  return {
    earned: pool.earned[i] as number,
    possible: pool.possible[i] as number,
    score: Number.isNaN(score) ? null : publishScore(score),
    rank: places.ranks[i] || null,
  };
}

function cellAt(
  column: ScoredColumn,
  { ranks }: Ranks,
  figure: Cell['figure'],
  i: number,
  { method }: RankingInput,
): Cell {
  const { points } = column.indicator;
  const share = column.shares[i] as number;
  const scores = isScored(column.indicator);
  const state = stateNamed(column.states[i] as number);
  return {
    state,
    figure,
    share: Number.isNaN(share) ? null : share,
    earned: Number.isNaN(share) ? 0 : share * points,
    possible:
      !scores || state === 'notApplicable'
        ? 0
        : state === 'present'
          ? points
          : possibleWhenMissing(points, method.missingPolicy),
    carriedForward: column.carried[i] === 1,
    rank: ranks[i] || null,
  };
}

const stateNamed = (state: number): FigureState =>
  state === PRESENT ? 'present' : state === MISSING ? 'missing' : 'notApplicable';
