import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { FigureFile, FigureFileDecision, FigureFileState } from '../../domain/load/figure-file.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { Sheet } from '../../domain/sheet/table.js';
import { figureFileKey, figureFilePageKey, figureFilePages, figureFiles } from '../keys/figure.js';
import { chunks, writeAll } from '../table/batch.js';
import { type EveryField, everyValue, instant, parseBody, parseItem, StoredItemError, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readAll, readAt } from '../table/readable.js';
import { NotStoredError } from '../table/stored-errors.js';
import { type Item, putIf, putIfAbsent, type Table } from '../table/table.js';

const fileItem = z.object({
  id: z.string(),
  state: everyValue<FigureFileState>({ WAITING: true, APPROVED: true, REFUSED: true }),
  at: instant,
  actor: z.string(),
  actorName: z.string(),
  source: z.string(),
  fingerprint: z.string(),
  path: z.string(),
  within: z.string(),
  scope: z.nullable(z.string()),
  area: z.string(),
  reports: z.number(),
  figures: z.number(),
  first: z.string(),
  last: z.string(),
  decision: z.nullable(
    z.object({
      at: instant,
      actor: z.string(),
      actorName: z.string(),
      reason: z.string(),
    } satisfies EveryField<FigureFileDecision>),
  ),
  trail: z.array(z.string()),
} satisfies EveryField<FigureFile>);

const pageItem = z.object({ pages: z.number(), rows: z.instanceof(Uint8Array) });
const sheetBody = z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])));

/** Bytes of a page, below the 400 KB limit of an item. */
const BYTES_PER_PAGE = 300_000;
/** Largest size of the unpacked rows in bytes, so that a damaged page cannot fill the memory. */
export const MOST_UNPACKED_ROWS = 64 * 1024 * 1024;

export const figureFileStore = (table: Table) => ({
  one: (id: string) => readAt(table, figureFileKey(id), fileFrom),

  /** Readable files of figures, by id. */
  all: () => readAll(table, figureFiles, fileFrom),

  /**
   * The rows of a file.
   * @throws StoredItemError if a page is missing, NotStoredError if there is none
   */
  async sheet(id: string): Promise<Sheet> {
    const pages = (await itemsIn(table, figureFilePages(id))).map((stored) => parseItem(pageItem, stored));
    if (!pages[0]) throw new NotStoredError(`The rows of the file ${id} are not stored`);
    if (pages.length < pages[0].pages) throw new StoredItemError(`FIGUREFILE ${id}`, `${pages.length} pages`);
    const packed = Buffer.concat(pages.slice(0, pages[0].pages).map(({ rows }) => rows));
    return parseBody(sheetBody, unpacked(packed, id), `FIGUREFILE ${id}`);
  },

  /** Written before the file itself. The id is derived from the content, so a repeat writes the same items. */
  async saveSheet(id: string, sheet: Sheet): Promise<void> {
    const parts = chunks(gzipSync(JSON.stringify(sheet)), BYTES_PER_PAGE);
    await writeAll(
      table,
      parts.map((rows, i) => ({ ...figureFilePageKey(id, i), v: V, pages: parts.length, rows })),
    );
  },

  /** Stores a file that awaits review. A refused file awaits review again; any other stays unchanged. */
  async wait(before: FigureFile | undefined, file: FigureFile): Promise<void> {
    if (!before) await putIfAbsent(table, fileToItem(file));
    else if (before.state === 'REFUSED') await putAfter(table, before, file);
  },

  /**
   * Writes the next state of a file with the new entry of its trail. Undefined if the file changed since it was read.
   */
  async administer(before: FigureFile, after: FigureFile, entry: TrailEntry): Promise<FigureFile | undefined> {
    const moved = { ...after, trail: [...before.trail, entry] };
    return (await putAfter(table, before, moved)) ? moved : undefined;
  },
});

/** Each decision lengthens the trail. Between two decisions only the state changes. */
const putAfter = (table: Table, before: FigureFile, after: FigureFile): Promise<boolean> =>
  putIf(table, fileToItem(after), 'size(#trail) = :count AND #state = :state', {
    ':count': before.trail.length,
    ':state': before.state,
  });

const fileToItem = (file: FigureFile): Item => ({ ...figureFileKey(file.id), v: V, ...file });

const fileFrom = (stored: Item): FigureFile => parseItem(fileItem, stored);

function unpacked(packed: Uint8Array, id: string): string {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_UNPACKED_ROWS }).toString('utf8');
  } catch (error) {
    throw new StoredItemError(`FIGUREFILE ${id}`, 'its rows cannot be unpacked', { cause: error });
  }
}
