import type { Text } from '../../domain/text/text.js';
import type { FileRequest } from '../http.js';
import type { Grid } from '../table/spreadsheet.js';
import { FileRefusal } from './fault.js';
import type { FileToRead, ReadFile } from './file-reading.js';
import { IMPORT_TEXTS } from './texts.js';

/** The grid in the body of a request; the name of the file does not matter. @throws FileRefusal for a file that cannot be read */
export async function readSent(
  { headers, body }: Pick<FileRequest, 'headers' | 'body'>,
  readFile: ReadFile,
  most?: FileToRead['most'],
): Promise<Grid> {
  if (/^multipart\//i.test(headers['content-type'] ?? ''))
    throw new FileRefusal(415, {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      field: 'content-type',
      value: 'multipart/form-data',
      message: IMPORT_TEXTS.multipart,
    });
  const outcome = await readFile({ kind: formatOf(body), bytes: body, ...(most && { most }) });
  if (outcome.kind === 'READ') return outcome.grid;
  const { reason, row } = outcome;
  const message: Text =
    reason === 'TOO_MANY_ROWS' ? IMPORT_TEXTS.tooManyRows(most?.rows) : IMPORT_TEXTS.refused[reason];
  throw new FileRefusal(reason === 'FILE_TOO_LARGE' ? 413 : 422, [
    { code: reason, field: 'file', message, ...(row === undefined ? {} : { row }) },
  ]);
}

/** The format by the first bytes of the file, because browsers and mail programs often send a wrong type. */
export const formatOf = ([first, second]: Uint8Array): FileToRead['kind'] =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf) ? 'xlsx' : 'csv';
