import { NOT_APPLICABLE } from '../composite/column.js';
import { putFigure } from '../figure/numbers.js';
import type { MethodVersion } from '../method/method.js';
import { type FigureColumn, type FiguresTaken, figureColumn, noFiguresOf } from '../ranking/figure-table.js';
import type { Ranking, UnrankedReason } from '../ranking/ranking.js';
import type { ScoredTable } from '../ranking/scored-rows.js';
import { byPath } from '../register/unit.js';

/** The figures of a publication, ready to be scored again. */
export type PublishedFigures = Pick<ScoredTable, 'method' | 'units' | 'table'> &
  Pick<Ranking, 'figurePeriods' | 'notExpected'> & {
    notCounted(position: number): UnrankedReason | null;
  };

/** A publication contains every figure it was made from, so its cells are enough to rank again. */
export function publishedFigures(ranking: Ranking, method: MethodVersion): PublishedFigures {
  const rows = ranking.rows.toSorted(byPath);
  const table = method.indicators.map((indicator): FigureColumn => {
    const taken = noFiguresOf(indicator, rows.length);
    const notExpected = new Uint8Array(rows.length);
    const at = ranking.indicators.indexOf(indicator.code);
    for (const [position, { cells }] of rows.entries()) {
      const cell = cells[at];
      if (cell?.state === 'notExpected') notExpected[position] = 1;
      if (!cell?.figure) continue;
      putFigure(taken, position, cell.figure);
      if (cell.carriedForward) taken.carried[position] = 1;
      if (cell.origin) taken.origins[position] = cell.origin;
    }
    return columnOf(ranking, taken, notExpected);
  });
  return {
    method,
    units: rows.map(({ unit, path }) => ({ id: unit, path })),
    table,
    figurePeriods: ranking.figurePeriods,
    notExpected: ranking.notExpected,
    // Coverage is counted again. A missing or unapproved report stays so.
    notCounted(position) {
      const reason = rows[position]?.unrankedReason ?? null;
      return reason === 'LOW_COVERAGE' ? null : reason;
    },
  };
}

/** A column to score. It leaves out what the publication left out. */
export const columnOf = (
  { figurePeriods }: Pick<Ranking, 'figurePeriods'>,
  taken: FiguresTaken,
  notExpected: Uint8Array,
): FigureColumn => figureColumn(taken, figurePeriods[taken.indicator.frequency], notExpected);

/** 1 for communes that a column leaves out without a figure. */
export const leftOutIn = ({ states, kinds }: FigureColumn): Uint8Array =>
  states.map((state, i) => (state === NOT_APPLICABLE && kinds[i] === 0 ? 1 : 0));
