import { competitionRanks, tiedRanks } from './competition-rank.js';
import type { Evaluated } from './composite/evaluate.js';
import { coverageOf, coversEnough, scorable } from './coverage.js';
import { type FigureColumn, withValues } from './figure-table.js';
import type { MethodVersion, MissingPolicy } from './method.js';
import { PageColumns } from './page-columns.js';
import { publishScore } from './publish-score.js';
import type { RankingRow, UnrankedReason } from './ranking.js';
import type { CellColumn, RankingPage, RowFacts, StandingColumn } from './ranking-page.js';
import { possibleWhenMissing, type Scored, scoreTable } from './scoring.js';
import { isScored, NOT_APPLICABLE, PRESENT } from './scoring-table.js';
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
export function scoreFigures(
  method: MethodVersion,
  units: readonly RankedUnit[],
  table: readonly FigureColumn[],
  notCounted: (position: number) => UnrankedReason | null | undefined,
): ScoredTable {
  // Coverage first: it decides who is ranked, and only the ranked set the range of a minMax indicator.
  const coverage = coverageOf(table, units.length);
  const hasScore = scorable(table, units.length, method.missingPolicy);
  const reasons = units.map((_unit, i): UnrankedReason | null => {
    const reason = notCounted(i);
    if (reason) return reason;
    const covers = hasScore[i] === 1 && coversEnough(coverage[i] as number, method.minimumCoverage);
    return covers ? null : 'LOW_COVERAGE';
  });
  const ranked = Uint8Array.from(reasons, (reason) => (reason === null ? 1 : 0));
  const scored = scoreTable(method, withValues(table), ranked);
  return { method, units, table, scored, coverage, reasons, ranked };
}

/** What of a row's facts follows from figures and method alone, without the months before and the reports. */
export type ScoredFacts = Pick<RankingRow, 'unit' | 'path' | 'rank' | 'tied' | 'unrankedReason'>;

/** Every commune in the order of the ranking, with the numbers of any part of it. */
export type ScoredRows = {
  /** Positions by path, in the order of the rows. */
  readonly order: Uint32Array;
  factsAt(position: number): ScoredFacts;
  /** Good until the next page is made. @param facts of the rows from `from` on, as many as the page has */
  page(facts: readonly RowFacts[], from: number): RankingPage;
};

/** Ranks everything once; rows and pages are then only looked up. The shares are put into the order of the rows. */
export function scoredRows({ method, units, table, scored, coverage, reasons, ranked }: ScoredTable): ScoredRows {
  const total = competitionRanks(scored.total.values, ranked);
  const standings = (nodes: ReadonlyMap<string, Evaluated>) =>
    [...nodes].map(([code, pool]) => ({ code, pool, ranks: competitionRanks(pool.values, ranked) }));
  const [groups, pillars] = [standings(scored.groups), standings(scored.pillars)];
  const order = rankedFirst(total);
  const shareSpare = new Float64Array(order.length);
  const rankSpare = new Uint32Array(order.length);
  const columns = scored.shares.map((shares, k) => ({
    ...(table[k] as FigureColumn),
    ranks: inOrder(competitionRanks(shares, ranked), order, rankSpare),
    shares: inOrder(shares, order, shareSpare),
  }));
  const tied = tiedRanks(total);
  const columnsOfPage = new PageColumns();
  return {
    order,
    factsAt: (i) => ({
      unit: (units[i] as RankedUnit).id,
      path: (units[i] as RankedUnit).path,
      rank: total[i] || null,
      tied: tied[i] === 1,
      unrankedReason: reasons[i] ?? null,
    }),
    page(facts, from) {
      const at = order.subarray(from, from + facts.length);
      const picked = columnsOfPage.turn(at);
      const { values, earned, possible } = scored.total;
      const columnsOf = (nodes: typeof groups) =>
        new Map(nodes.map(({ code, pool, ranks }) => [code, standingColumn(pool, ranks, picked)]));
      // Columns without a second number, and those of which nothing was carried, are one array.
      const second = eachOnce((numbers: Float64Array) => picked.doubles(numbers));
      const carried = eachOnce((marks: Uint8Array) => picked.bytes(marks));
      return {
        facts,
        index: published(picked.doubles(values)),
        earned: picked.doubles(earned),
        possible: picked.doubles(possible),
        coverage: published(picked.doubles(coverage)),
        groups: columnsOf(groups),
        pillars: columnsOf(pillars),
        cells: columns.map((column) => ({
          ...cellNumbers(column, picked, method.missingPolicy, from),
          second: second(column.second),
          carried: carried(column.carried),
          origins: column.origins.length === 0 ? [] : Array.from(at, (i) => column.origins[i]),
        })),
      };
    },
  };
}

/**
 * A whole column as the rows go, in its own place: page by page, what stands beside in a page is far apart in a column,
 * and of 48 columns no cache holds all.
 */
function inOrder<T extends Float64Array | Uint32Array>(column: T, order: Uint32Array, spare: T): T {
  spare.set(column);
  for (let row = 0; row < order.length; row++) column[row] = spare[order[row] as number] as number;
  return column;
}

function eachOnce<T extends object>(make: (from: T) => T): (from: T) => T {
  const made = new Map<T, T>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}

/** Ranked first by rank; inside a tie and among the unranked the path decides, by which the positions go. */
function rankedFirst(ranks: Uint32Array): Uint32Array {
  const rows = ranks.length;
  const places = Float64Array.from(ranks, (rank, i) => (rank || rows + 1) * rows + i);
  return Uint32Array.from(places.sort(), (place) => place % rows);
}

const standingColumn = (pool: Evaluated, ranks: Uint32Array, picked: PageColumns): StandingColumn => ({
  earned: picked.doubles(pool.earned),
  possible: picked.doubles(pool.possible),
  scores: published(picked.doubles(pool.values)),
  ranks: picked.counts(ranks),
});

function cellNumbers(
  column: FigureColumn & { readonly shares: Float64Array; readonly ranks: Uint32Array },
  picked: PageColumns,
  missingPolicy: MissingPolicy,
  from: number,
): Omit<CellColumn, 'origins' | 'second' | 'carried'> {
  const { indicator } = column;
  const { points } = indicator;
  const states = picked.bytes(column.states);
  const shares = column.shares.subarray(from, from + states.length);
  const [earned, possible] = [picked.noDoubles(), picked.noDoubles()];
  const scores = isScored(indicator);
  const ifMissing = possibleWhenMissing(points, missingPolicy);
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] as number;
    earned[i] = Number.isNaN(share) ? 0 : share * points;
    if (scores && states[i] !== NOT_APPLICABLE) possible[i] = states[i] === PRESENT ? points : ifMissing;
  }
  return {
    kinds: picked.bytes(column.kinds),
    first: picked.doubles(column.first),
    ranks: column.ranks.subarray(from, from + states.length),
    states,
    shares,
    earned,
    possible,
  };
}

/** The scores themselves, made into published ones. */
function published(scores: Float64Array): Float64Array {
  for (let i = 0; i < scores.length; i++) scores[i] = publishScore(scores[i] as number);
  return scores;
}
