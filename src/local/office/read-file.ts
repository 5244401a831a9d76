import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { LoadFile } from '../../domain/load/register-load.js';
import type { Sheet } from '../../domain/sheet/table.js';
import { readGrid } from '../../files/import/read-grid.js';
import { formatOf } from '../../files/import/read-sent.js';
import { IMPORT_TEXTS } from '../../files/import/texts.js';
import { asWritten } from '../../files/load/sheet.js';
import { CommandError, EXIT } from '../base/command-error.js';

/** A person chose the file at the command line, so it may be large, such as the figures of many years. */
const MOST_ROWS = 200_000;

export type OfficeFile = { readonly sheet: Sheet; readonly source: string; readonly fingerprint: string };

export async function readOfficeFile(option: string, path: string): Promise<OfficeFile> {
  const bytes = bytesOf(option, path);
  const outcome = await readGrid({ kind: formatOf(bytes), bytes, most: { rows: MOST_ROWS } });
  if (outcome.kind === 'REFUSED') {
    const { en } =
      outcome.reason === 'TOO_MANY_ROWS' ? IMPORT_TEXTS.tooManyRows(MOST_ROWS) : IMPORT_TEXTS.refused[outcome.reason];
    throw new CommandError(`Option --${option}: ${path} cannot be loaded. ${en}`, EXIT.usage);
  }
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  return { sheet: asWritten(outcome.grid), source: basename(path), fingerprint };
}

function bytesOf(option: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new CommandError(`Option --${option}: ${path} cannot be read (${reason}).`, EXIT.usage, { cause: error });
  }
}

export const readRegisterFiles = (files: readonly { kind: LoadFile['kind']; path: string }[]): Promise<LoadFile[]> =>
  Promise.all(files.map(async ({ kind, path }) => ({ kind, ...(await readOfficeFile(kind, path)) })));
