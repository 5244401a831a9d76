import { createHash } from 'node:crypto';
import { answerInLanguage, type Done, type LoadAnswer } from '../../domain/load/answer.js';
import type { SheetCell } from '../../domain/sheet/cell.js';
import type { Sheet } from '../../domain/sheet/table.js';
import { textBehind } from '../../domain/text/cell-text.js';
import type { Text } from '../../domain/text/text.js';
import type { FilesContext } from '../context.js';
import { type FileAnswer, type FileRequest, jsonAnswer } from '../http.js';
import type { ReadFile } from '../import/file-reading.js';
import { readSent } from '../import/read-sent.js';
import { parameterOf } from '../table/parameters.js';
import type { FirstSheet } from '../table/spreadsheet.js';

/** The most rows of a loaded file, more than the country has officials. */
export const MOST_LOADED_ROWS = 20_000;

/** The cells of a file without the apostrophe that an export puts before texts that look like formulas. */
export async function sheetSent(request: Pick<FileRequest, 'headers' | 'body'>, readFile: ReadFile): Promise<Sheet> {
  return asWritten(await readSent(request, readFile, { rows: MOST_LOADED_ROWS }));
}

export function asWritten({ grid, otherSheets }: FirstSheet): Sheet {
  const rows = grid.map((row) => row.map((cell): SheetCell => (typeof cell === 'string' ? textBehind(cell) : cell)));
  return otherSheets ? Object.assign(rows, { otherSheets }) : rows;
}

/** The hash by which records identify a file. */
export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const MOST_SOURCE = 200;

/** The name of the file in the record: the parameter `source`, otherwise the given sentence. */
export const sourceOf = (context: FilesContext, otherwise: Text): string =>
  (parameterOf(context, 'source') ?? otherwise[context.language]).slice(0, MOST_SOURCE);

/** The answer to a load or its dry run: status 422 with faults, otherwise 200. `more` adds fields of one kind of file. */
export const loadAnswer = (answer: LoadAnswer, { language }: FilesContext, done: Done, more: object = {}): FileAnswer =>
  jsonAnswer(answer.faults.length === 0 ? 200 : 422, { ...answerInLanguage(answer, language, done), ...more });
