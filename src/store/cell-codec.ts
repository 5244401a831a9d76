import { type Figure, type FigureState, figureValue } from '../domain/figure.js';
import type { Cell, RankingRow } from '../domain/ranking.js';
import { numberIn, numberText, PackedFigureError, packFigure, unpackFigure } from './figure-codec.js';

/** What the cells of a column have in common, so that most of them need not say it. */
export type CellColumn = {
  /** The points as most rows have them. */
  readonly possible: number;
  /** Most shares are the value over this, at most 1; null where no such number is known. */
  readonly divisor: number | null;
};

/**
 * The cells of a row as one text: `22/24:.9166666666666666:3` is figure, share and rank. What follows from these and the
 * column (the share, earned = share × possible, the state, the usual points) is written only where it differs:
 * `22/24:.75:3:<earned>:<possible>:<flags>`, and `-` for no share where one would follow.
 */
export const packCells = (cells: readonly Cell[], columns: readonly CellColumn[]): string =>
  cells.map((cell, i) => packCell(cell, columns[i] ?? PLAIN)).join(' ');

export function unpackCells(packed: string, columns: readonly CellColumn[]): Cell[] {
  const entries = packed.split(' ');
  if (entries.length === 1 && columns.length === 0) return [];
  if (entries.length !== columns.length)
    throw new PackedFigureError(`a row has ${entries.length} cells, its ranking ${columns.length} indicators`);
  return entries.map((entry, i) => unpackCell(entry, columns[i] ?? PLAIN));
}

const PLAIN: CellColumn = { possible: 0, divisor: null };
const NO_SHARE = '-';
const ROWS_TRIED = 20;

/** Points and divisors of the columns as the rows show them; whichever row differs says so itself. */
export const columnsOf = (rows: readonly RankingRow[]): CellColumn[] =>
  (rows[0]?.cells ?? []).map((_, i) => ({
    possible: rows.find((row) => row.cells[i]?.possible)?.cells[i]?.possible ?? 0,
    divisor: divisorOf(rows.slice(0, ROWS_TRIED).flatMap((row) => row.cells[i] ?? [])),
  }));

/** The target behind the shares, to twelve digits: what it does not reproduce to the last bit is written in full. */
function divisorOf(cells: readonly Cell[]): number | null {
  for (const { figure, share } of cells) {
    if (figure === null || share === null || share <= 0 || share >= 1) continue;
    const divisor = Number((figureValue(figure) / share).toPrecision(12));
    if (Object.is(shareFrom(figure, divisor), share)) return divisor;
  }
  return null;
}

/** The share that a column's divisor gives; null where nothing follows. */
function shareFrom(figure: Figure | null, divisor: number | null): number | null {
  if (figure === null || divisor === null) return null;
  const share = figureValue(figure) / divisor;
  return Number.isNaN(share) ? null : Math.min(share, 1);
}

const STATE_FLAGS = { p: 'present', m: 'missing', n: 'notApplicable' } as const;

function packCell(cell: Cell, column: CellColumn): string {
  const state = stateFrom(cell.figure);
  const possible = state === 'notApplicable' ? 0 : column.possible;
  const parts = [
    cell.figure === null ? '' : packFigure(cell.figure),
    shareText(cell.share, shareFrom(cell.figure, column.divisor)),
    cell.rank === null ? '' : numberText(cell.rank),
    Object.is(cell.earned, earnedFrom(cell.share, cell.possible)) ? '' : numberText(cell.earned),
    Object.is(cell.possible, possible) ? '' : numberText(cell.possible),
    (cell.carriedForward ? 'c' : '') + (cell.state === state ? '' : cell.state.charAt(0)),
  ];
  return parts.join(':').replace(/:+$/, '');
}

const shareText = (share: number | null, derived: number | null): string => {
  if (Object.is(share, derived)) return '';
  return share === null ? NO_SHARE : numberText(share);
};

function unpackCell(packed: string, column: CellColumn): Cell {
  const [figureText = '', written = '', rank = '', earned = '', possibleText = '', flags = ''] = packed.split(':');
  const figure = figureText === '' ? null : unpackFigure(figureText);
  const share = written === '' ? shareFrom(figure, column.divisor) : written === NO_SHARE ? null : numberIn(written);
  const derived = stateFrom(figure);
  const usual = derived === 'notApplicable' ? 0 : column.possible;
  const possible = possibleText === '' ? usual : numberIn(possibleText);
  return {
    state: flags === '' || flags === 'c' ? derived : stateOfFlag(flags.slice(-1)),
    figure,
    share,
    earned: earned === '' ? earnedFrom(share, possible) : numberIn(earned),
    possible,
    carriedForward: flags.startsWith('c'),
    rank: rank === '' ? null : numberIn(rank),
  };
}

const earnedFrom = (share: number | null, possible: number): number => (share === null ? 0 : share * possible);

function stateFrom(figure: Figure | null): FigureState {
  if (figure === null) return 'missing';
  return figure.kind === 'ratio' && figure.numerator === 0 && figure.denominator === 0 ? 'notApplicable' : 'present';
}

function stateOfFlag(flag: string): FigureState {
  if (flag in STATE_FLAGS) return STATE_FLAGS[flag as keyof typeof STATE_FLAGS];
  throw new PackedFigureError(`"${flag}" is not the state of a figure`);
}
