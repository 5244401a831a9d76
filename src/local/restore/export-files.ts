import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { RawItem } from '../../store/table/raw-items.js';
import { CommandError, EXIT } from '../base/command-error.js';

/** The names of files in an export of DynamoDB to S3. Exports of this command use them too, so one reader suffices. */
const DATA = 'data';
const SUMMARY = 'manifest-summary.json';
/** The items of one file: some megabytes. */
const ITEMS_A_FILE = 5_000;

/** Writes items into the files of one export. `end` writes their number, so that nobody takes a part for the whole. */
export function exportWriter(folder: string) {
  mkdirSync(join(folder, DATA), { recursive: true });
  let lines: string[] = [];
  let files = 0;
  let itemCount = 0;
  let bytes = 0;
  const flush = (): void => {
    if (lines.length === 0) return;
    const packed = gzipSync(`${lines.join('\n')}\n`);
    writeFileSync(join(folder, DATA, `${String(++files).padStart(4, '0')}.json.gz`), packed, { mode: 0o600 });
    bytes += packed.length;
    lines = [];
  };
  return {
    add(items: readonly RawItem[]): void {
      for (const Item of items) {
        itemCount++;
        if (lines.push(JSON.stringify({ Item }, bytesAsBase64)) === ITEMS_A_FILE) flush();
      }
    },
    end(): { readonly itemCount: number; readonly files: number; readonly bytes: number } {
      flush();
      writeFileSync(join(folder, SUMMARY), JSON.stringify({ outputFormat: 'DYNAMODB_JSON', itemCount }));
      return { itemCount, files, bytes };
    },
  };
}

/** The items of every file below the folder, file by file. @throws at the end if their number is not that of the export */
export function* readExport(folder: string): Generator<RawItem[], void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => name.endsWith('.gz'));
  if (files.length === 0)
    throw new CommandError(`There is no export in ${folder}: no file ends in .gz.`, EXIT.brokenData);
  let found = 0;
  for (const file of files) {
    const items = itemFileIn(join(folder, file));
    found += items.length;
    yield items;
  }
  const summary = names.find((name) => name.endsWith(SUMMARY));
  const { itemCount = found } = summary ? JSON.parse(readFileSync(join(folder, summary), 'utf8')) : {};
  if (itemCount !== found)
    throw new CommandError(
      `The export in ${folder} is not whole: it says ${itemCount} items and holds ${found}.\n  Export again, or fetch the files that are missing.`,
      EXIT.brokenData,
    );
}

function itemFileIn(file: string): RawItem[] {
  try {
    return gunzipSync(readFileSync(file))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line, base64AsBytes).Item as RawItem);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new CommandError(`${file} cannot be read: ${reason}`, EXIT.brokenData, { cause: error });
  }
}

/** The item as a text that does not depend on the order of attributes, which differs between engines. */
export const textOfItem = (item: RawItem): string => JSON.stringify(sorted(item), bytesAsBase64);

function sorted(value: unknown): unknown {
  if (value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]));
}

/** JSON.stringify converts a buffer before it calls this function, so the function reads the member itself. */
function bytesAsBase64(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const bytes = this[key];
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64') : value;
}

/** Restores the bytes of an attribute `{"B": "…"}`. */
const base64AsBytes = (key: string, value: unknown): unknown =>
  key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
