import type { Figure, FigureState } from '../domain/figure.js';
import type { Cell, RankingRow } from '../domain/ranking.js';
import { numberIn, numberText, PackedFigureError, packFigure, unpackFigure } from './figure-codec.js';

/**
 * The cells of a row as one text: `22/24:.9166666666666666:3` is figure, share and rank. What follows from these
 * (earned = share × possible, the state, the usual points of the column) is written only where it differs:
 * `22/24:.75:3:<earned>:<possible>:<flags>`.
 */
export const packCells = (cells: readonly Cell[], columnPossible: readonly number[]): string =>
  cells.map((cell, i) => packCell(cell, columnPossible[i] ?? 0)).join(' ');

export function unpackCells(packed: string, columnPossible: readonly number[]): Cell[] {
  const entries = packed.split(' ');
  if (entries.length === 1 && columnPossible.length === 0) return [];
  if (entries.length !== columnPossible.length)
    throw new PackedFigureError(`a row has ${entries.length} cells, its ranking ${columnPossible.length} indicators`);
  return entries.map((entry, i) => unpackCell(entry, columnPossible[i] ?? 0));
}

/** The points of each column as most rows have them: those of the first row to which it applies. */
export const possibleOfColumns = (rows: readonly RankingRow[]): number[] =>
  (rows[0]?.cells ?? []).map((_, i) => rows.find((row) => row.cells[i]?.possible)?.cells[i]?.possible ?? 0);

const STATE_FLAGS = { p: 'present', m: 'missing', n: 'notApplicable' } as const;

function packCell(cell: Cell, columnPossible: number): string {
  const state = stateFrom(cell.figure);
  const possible = state === 'notApplicable' ? 0 : columnPossible;
  const parts = [
    cell.figure === null ? '' : packFigure(cell.figure),
    cell.share === null ? '' : numberText(cell.share),
    cell.rank === null ? '' : numberText(cell.rank),
    Object.is(cell.earned, earnedFrom(cell.share, cell.possible)) ? '' : numberText(cell.earned),
    Object.is(cell.possible, possible) ? '' : numberText(cell.possible),
    (cell.carriedForward ? 'c' : '') + (cell.state === state ? '' : cell.state.charAt(0)),
  ];
  return parts.join(':').replace(/:+$/, '');
}

function unpackCell(packed: string, columnPossible: number): Cell {
  const [figureText = '', shareText = '', rank = '', earned = '', possibleText = '', flags = ''] = packed.split(':');
  const figure = figureText === '' ? null : unpackFigure(figureText);
  const share = shareText === '' ? null : numberIn(shareText);
  const derived = stateFrom(figure);
  const usual = derived === 'notApplicable' ? 0 : columnPossible;
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
