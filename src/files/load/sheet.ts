import { createHash } from 'node:crypto';
import type { SheetCell } from '../../domain/sheet/cell.js';
import type { Sheet } from '../../domain/sheet/table.js';
import type { FileRequest } from '../http.js';
import type { ReadFile } from '../import/file-reading.js';
import { readSent } from '../import/read-sent.js';
import type { Grid } from '../table/spreadsheet.js';
import { textBehind } from '../table/table.js';

/** The country's officials are fewer. */
export const MOST_LOADED_ROWS = 20_000;

/** The cells of a file as an office wrote them, without the apostrophe that an export puts before what looks like a formula. */
export async function sheetSent(request: Pick<FileRequest, 'headers' | 'body'>, readFile: ReadFile): Promise<Sheet> {
  return asWritten(await readSent(request, readFile, { rows: MOST_LOADED_ROWS }));
}

export const asWritten = (grid: Grid): Sheet =>
  grid.map((row) => row.map((cell): SheetCell => (typeof cell === 'string' ? textBehind(cell) : cell)));

/** The name of a file in records. */
export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
