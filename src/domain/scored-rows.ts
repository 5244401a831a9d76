import { competitionRanks, type Ranks } from './competition-rank.js';
import type { Evaluated } from './composite/evaluate.js';
import { coverageOf, coversEnough, scorable } from './coverage.js';
import type { FigureState } from './figure.js';
import type { FigureColumn } from './figure-table.js';
import type { MethodVersion } from './method.js';
import { publishScore } from './publish-score.js';
import type { Cell, RankingRow, Standing, UnrankedReason } from './ranking.js';
import { possibleWhenMissing, type Scored, type ScoredColumn, scoreTable } from './scoring.js';
import { isScored, MISSING, PRESENT } from './scoring-table.js';
import type { Unit } from './unit.js';

export type RankedUnit = Pick<Unit, 'id' | 'path'>;

/** Figures of all communes, scored: everything about a ranking that follows from the method and the figures alone. */
export type ScoredTable = {
  readonly method: MethodVersion;
  /** By path, like the positions of everything below. */
  readonly units: readonly RankedUnit[];
  readonly table: readonly FigureColumn[];
  readonly scored: Scored;
  readonly coverage: Float64Array;
  /** Why a commune is listed after the ranked; null = it is ranked. */
  readonly reasons: readonly (UnrankedReason | null)[];
  /** 1 where the commune is ranked. */
  readonly ranked: Uint8Array;
};

/** @param notCounted why a commune is not ranked whatever its figures are; null or undefined = its coverage decides */
export function scoreFigures<U extends RankedUnit>(
  method: MethodVersion,
  units: readonly U[],
  table: readonly FigureColumn[],
  notCounted: (unit: U) => UnrankedReason | null | undefined,
): ScoredTable {
  // Coverage first: it decides who is ranked, and only the ranked set the range of a minMax indicator.
  const coverage = coverageOf(table, units.length);
  const hasScore = scorable(table, units.length, method.missingPolicy);
  const reasons = units.map((unit, i): UnrankedReason | null => {
    const reason = notCounted(unit);
    if (reason) return reason;
    const covers = hasScore[i] === 1 && coversEnough(coverage[i] as number, method.minimumCoverage);
    return covers ? null : 'LOW_COVERAGE';
  });
  const ranked = Uint8Array.from(reasons, (reason) => (reason === null ? 1 : 0));
  return { method, units, table, scored: scoreTable(method, table, ranked), coverage, reasons, ranked };
}

/** What of a row follows from figures and method alone, without the months before and the reports. */
export type ScoredRow = Omit<
  RankingRow,
  'previousRank' | 'change' | 'noChangeReason' | 'countsSubmitted' | 'onTimeHistory'
>;

/** One row for each commune, by path: the columns of the scoring turned into what is published. */
export function scoredRows({ method, units, table, scored, coverage, reasons, ranked }: ScoredTable): ScoredRow[] {
  const total = standings(scored.total, ranked);
  const groups = [...scored.groups].map(([code, pool]) => ({ code, at: standings(pool, ranked) }));
  const pillars = [...scored.pillars].map(([code, pool]) => ({ code, at: standings(pool, ranked) }));
  const columns = scored.columns.map((column) => ({ column, ranks: competitionRanks(column.shares, ranked) }));
  return units.map((unit, i) => {
    const { earned, possible, score, rank } = standingAt(total, i);
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
      groups: Object.fromEntries(groups.map(({ code, at }) => [code, standingAt(at, i)])),
      pillars: Object.fromEntries(pillars.map(({ code, at }) => [code, standingAt(at, i)])),
      cells: columns.map(({ column, ranks }, k) => cellAt(column, ranks, table[k]?.figures[i] ?? null, i, method)),
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
  { missingPolicy }: MethodVersion,
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
          : possibleWhenMissing(points, missingPolicy),
    carriedForward: column.carried[i] === 1,
    rank: ranks[i] || null,
  };
}

const stateNamed = (state: number): FigureState =>
  state === PRESENT ? 'present' : state === MISSING ? 'missing' : 'notApplicable';
