import { atCell } from '../../domain/text/cell-text.js';
import type { Text } from '../../domain/text/text.js';
import type { FileRequest } from '../http.js';
import type { FirstSheet } from '../table/spreadsheet.js';
import { FileRefusal } from './fault.js';
import type { FileToRead, FileUnread, ReadFile } from './file-reading.js';
import { IMPORT_TEXTS } from './texts.js';

/** The sheet in the body of a request; the name of the file does not matter. @throws FileRefusal for a file that cannot be read */
export async function readSent(
  { headers, body }: Pick<FileRequest, 'headers' | 'body'>,
  readFile: ReadFile,
  most?: FileToRead['most'],
): Promise<FirstSheet> {
  if (/^multipart\//i.test(headers['content-type'] ?? ''))
    throw new FileRefusal(415, {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      field: 'content-type',
      value: 'multipart/form-data',
      message: IMPORT_TEXTS.multipart,
    });
  const outcome = await readFile({ kind: formatOf(body), bytes: body, ...(most && { most }) });
  if (outcome.kind === 'READ') return outcome;
  const { reason, row = null, column = null } = outcome;
  const message = unreadText(outcome, most?.rows);
  throw new FileRefusal(reason === 'FILE_TOO_LARGE' ? 413 : 422, { code: reason, field: 'file', row, column, message });
}

/** Why a file was not read, with the cell at fault. @param most the most rows that were allowed */
export function unreadText({ reason, row, column }: FileUnread, most: number | undefined): Text {
  if (reason === 'TOO_MANY_ROWS') return IMPORT_TEXTS.tooManyRows(most);
  const text = IMPORT_TEXTS.refused[reason];
  return row === undefined || column === undefined ? text : atCell(text, row, column);
}

/** The format by the first bytes of the file, because browsers and mail programs often send a wrong type. */
export const formatOf = ([first, second]: Uint8Array): FileToRead['kind'] =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf) ? 'xlsx' : 'csv';
