import { MISSING, PRESENT } from '../composite/column.js';
import type { FigureState } from '../figure/figure.js';
import { type FigureNumbers, figureAt } from '../figure/numbers.js';
import type { FigureOrigin } from '../figure/origin.js';
import type { RankChange } from './rank-change.js';
import type { Cell, Ranking, RankingRow, Standing } from './ranking.js';

/** The facts of a row besides the numbers of scoring. */
export type RowFacts = ScoredFacts & RankChange & Pick<RankingRow, 'countsSubmitted' | 'onTimeHistory'>;

/** The facts of a row that follow from figures and method alone, without earlier months and reports. */
export type ScoredFacts = Pick<RankingRow, 'unit' | 'path' | 'rank' | 'tied' | 'unrankedReason'>;

/** The standings of the rows at one node. NaN = no score, 0 = no rank. */
export type StandingColumn = {
  readonly earned: Float64Array;
  readonly possible: Float64Array;
  /** Published scores, with four decimals. */
  readonly scores: Float64Array;
  readonly ranks: Uint32Array;
};

/** One indicator in the rows. NaN = no share, 0 = no rank. */
export type CellColumn = FigureNumbers &
  Omit<StandingColumn, 'scores'> & {
    readonly states: Uint8Array;
    readonly carried: Uint8Array;
    readonly shares: Float64Array;
    /** Undefined for a typed figure; an empty list if all were typed. */
    readonly origins: readonly (FigureOrigin | undefined)[];
  };

/** A page of rows by path. Numbers are columns with a position for each row. */
export type RankingPage = {
  readonly facts: readonly RowFacts[];
  readonly index: Float64Array;
  readonly earned: Float64Array;
  readonly possible: Float64Array;
  readonly coverage: Float64Array;
  readonly groups: ReadonlyMap<string, StandingColumn>;
  readonly pillars: ReadonlyMap<string, StandingColumn>;
  /** Columns in the order of `Ranking.indicators`. */
  readonly cells: readonly CellColumn[];
};

/**
 * A ranking whose rows are made a page at a time. All rows of a country as objects would fill the memory of a small
 * function.
 */
export type RankingInPages = Omit<Ranking, 'rows'> & {
  readonly communes: number;
  /** Pages of `rows` rows, first to last. A page is valid until the next one is requested. */
  pages(rows: number): Iterable<RankingPage>;
};

/** Ranked rows first, by rank. Ties and unranked rows keep the order of the input, which is by path. */
export const inRankOrder = (rows: readonly RankingRow[]): RankingRow[] =>
  rows.toSorted((a, b) => (a.rank ?? UNRANKED) - (b.rank ?? UNRANKED));
const UNRANKED = Number.MAX_SAFE_INTEGER;

export function rowsOf(page: RankingPage): RankingRow[] {
  const groups = [...page.groups];
  const pillars = [...page.pillars];
  return page.facts.map((facts, i) => ({
    ...facts,
    index: nullIfNaN(page.index[i] as number),
    earned: page.earned[i] as number,
    possible: page.possible[i] as number,
    coverage: page.coverage[i] as number,
    groups: standingsAt(groups, i),
    pillars: standingsAt(pillars, i),
    cells: page.cells.map((column) => cellAt(column, i)),
  }));
}

function standingsAt(columns: readonly (readonly [string, StandingColumn])[], i: number): Record<string, Standing> {
  const standings: Record<string, Standing> = {};
  for (const [code, { earned, possible, scores, ranks }] of columns)
    standings[code] = {
      earned: earned[i] as number,
      possible: possible[i] as number,
      score: nullIfNaN(scores[i] as number),
      rank: ranks[i] || null,
    };
  return standings;
}

const cellAt = (column: CellColumn, i: number): Cell => ({
  state: stateAt(column, i),
  figure: figureAt(column, i),
  share: nullIfNaN(column.shares[i] as number),
  earned: column.earned[i] as number,
  possible: column.possible[i] as number,
  carriedForward: column.carried[i] === 1,
  rank: column.ranks[i] || null,
  ...(column.origins[i] && { origin: column.origins[i] }),
});

const nullIfNaN = (n: number): number | null => (Number.isNaN(n) ? null : n);

/** A cell that is left out without a figure of 0/0 was not expected. */
function stateAt({ states, kinds }: CellColumn, i: number): FigureState {
  if (states[i] === PRESENT) return 'present';
  if (states[i] === MISSING) return 'missing';
  return kinds[i] === 0 ? 'notExpected' : 'notApplicable';
}
