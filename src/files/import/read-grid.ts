import { type Grid, gridOfCsv, gridOfXlsx } from '../table/spreadsheet.js';
import { type FileToRead, MOST_COLUMNS, MOST_ROWS, type ReadingRefusal, type ReadOutcome } from './file-reading.js';
import { repacked } from './repack.js';

const refused = (reason: ReadingRefusal): ReadOutcome => ({ kind: 'REFUSED', reason });

/** Runs in its own thread. Any error of the library means that the file cannot be read. */
export async function readGrid({ kind, bytes, most }: FileToRead): Promise<ReadOutcome> {
  const rows = most?.rows ?? MOST_ROWS;
  try {
    const grid = kind === 'xlsx' ? await xlsxGrid(bytes, rows) : csvGrid(bytes, rows);
    if (typeof grid === 'string') return refused(grid);
    if (grid.length > rows) return { ...refused('TOO_MANY_ROWS'), row: rows + 1 } as ReadOutcome;
    return { kind: 'READ', grid };
  } catch {
    return refused('FILE_NOT_READABLE');
  }
}

async function xlsxGrid(bytes: Uint8Array, rows: number): Promise<Grid | ReadingRefusal> {
  const workbook = repacked(bytes);
  return typeof workbook === 'string' ? workbook : trimmed(await gridOfXlsx(workbook, rows + 1, MOST_COLUMNS));
}

function csvGrid(bytes: Uint8Array, rows: number): Grid | ReadingRefusal {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'NOT_UTF8';
  }
  if (text.includes('\0')) return 'FILE_NOT_READABLE';
  // Excel's own line for programs that do not know the separator; it counts as a row, so an empty one takes its place.
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const body = announced ? text.slice(announced[0].length - 1) : text;
  const separator = announced?.[1] ?? separatorOf(text);
  return trimmed(gridOfCsv(body, separator, rows + 1, MOST_COLUMNS));
}

/** The separator that occurs most in one of the first lines: lines above the header may hold a single cell. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/).slice(0, 20);
  const most = (separator: string) => Math.max(...lines.map((line) => line.split(separator).length));
  return [';', ',', '\t'].toSorted((a, b) => most(b) - most(a))[0] ?? ';';
}

/** Drops empty rows at the end, which programs keep if they were once used. */
function trimmed(grid: Grid): Grid {
  const last = grid.findLastIndex((row) => row.some((cell) => cell !== null && String(cell).trim() !== ''));
  return grid.slice(0, last + 1);
}
