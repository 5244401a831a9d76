import { MISSING, NOT_APPLICABLE, PRESENT } from '../../../src/domain/composite/column.js';
import { noNumbers, putFigure } from '../../../src/domain/figure/numbers.js';
import type { CellColumn, RankingInPages, RankingPage, StandingColumn } from '../../../src/domain/ranking/page.js';
import type { Cell, Ranking, RankingRow, Standing } from '../../../src/domain/ranking/ranking.js';
import { byPath } from '../../../src/domain/register/unit.js';

/** Turns a ranking with rows into the job's form for the store: pages with rows by path. */
export const inPages = ({ rows: asListed, ...head }: Ranking): RankingInPages => ({
  ...head,
  communes: asListed.length,
  *pages(most) {
    const rows = asListed.toSorted(byPath);
    for (let from = 0; from < rows.length; from += most) yield pageOf(rows.slice(from, from + most));
  },
});

function pageOf(rows: readonly RankingRow[]): RankingPage {
  const doubles = (of: (row: RankingRow) => number | null) => Float64Array.from(rows, (row) => of(row) ?? Number.NaN);
  const standings = (of: 'groups' | 'pillars') =>
    new Map(Object.keys(rows[0]?.[of] ?? {}).map((code) => [code, standingColumn(rows.map((row) => row[of][code]))]));
  return {
    facts: rows.map(({ index, earned, possible, coverage, groups, pillars, cells, ...facts }) => facts),
    index: doubles(({ index }) => index),
    earned: doubles(({ earned }) => earned),
    possible: doubles(({ possible }) => possible),
    coverage: doubles(({ coverage }) => coverage),
    groups: standings('groups'),
    pillars: standings('pillars'),
    cells: (rows[0]?.cells ?? []).map((_cell, at) => cellColumn(rows.flatMap(({ cells }) => cells[at] ?? []))),
  };
}

const standingColumn = (all: readonly (Standing | undefined)[]): StandingColumn => ({
  earned: Float64Array.from(all, (cell) => cell?.earned ?? 0),
  possible: Float64Array.from(all, (cell) => cell?.possible ?? 0),
  scores: Float64Array.from(all, (cell) => cell?.score ?? Number.NaN),
  ranks: Uint32Array.from(all, (cell) => cell?.rank ?? 0),
});

const STATES = {
  present: PRESENT,
  missing: MISSING,
  notApplicable: NOT_APPLICABLE,
  notExpected: NOT_APPLICABLE,
} as const;

function cellColumn(cells: readonly Cell[]): CellColumn {
  const figures = noNumbers(cells.length);
  for (const [i, { figure }] of cells.entries()) if (figure) putFigure(figures, i, figure);
  return {
    ...figures,
    states: Uint8Array.from(cells, ({ state }) => STATES[state]),
    carried: Uint8Array.from(cells, ({ carriedForward }) => (carriedForward ? 1 : 0)),
    shares: Float64Array.from(cells, ({ share }) => share ?? Number.NaN),
    earned: Float64Array.from(cells, ({ earned }) => earned),
    possible: Float64Array.from(cells, ({ possible }) => possible),
    ranks: Uint32Array.from(cells, ({ rank }) => rank ?? 0),
    origins: cells.map(({ origin }) => origin),
  };
}
