import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import { brokenData, type DataFolder } from '../data/data-folder.js';
import { innermost, storageFailureOf } from '../data/storage-failure.js';
import { applyChanges, type ItemChange, readRecords, type StoredItem } from './change-record.js';
import { namesIn } from './item-names.js';
import { itemFileIn } from './kept-files.js';
import { type Level, levelAt } from './level.js';
import { earlierDamaged, earlierLogSpoilt } from './texts.js';

const databaseNote = z.object({ tables: z.optional(z.unknown()) });
const copyNote = z.object({ number: z.number(), files: z.record(z.string(), z.number()) });
/** Everything that dynalite keeps of tables but their indexes. */
const ITEMS = { gte: 'item-', lt: 'item.' };

const lastCopyIn = (kept: string): string => join(kept, 'copy');

/** Whether an earlier release left the folder, whose database was files of LevelDB with a log before them. */
export const isOfLevelDb = ({ kept, isEarlier }: DataFolder): boolean =>
  isEarlier && (existsSync(lastCopyIn(kept)) || !existsSync(itemFileIn(kept)));

/** The items that an earlier release stored: its last copy with the log since, if their checksums are right, else its database. */
export async function itemsOfLevelDb({ path, kept }: DataFolder): Promise<Map<string, StoredItem>> {
  const database = levelAt(join(path, 'db'));
  // Opened in any case, so that the earlier release cannot.
  const failure = await database.open({ createIfMissing: false }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (storageFailureOf(failure)) throw failure;
  try {
    const note = parsed(databaseNote, join(path, 'database.json'));
    // A release before that one wrote past the log.
    const isLogged = note === undefined || note.tables !== undefined;
    const copied = isLogged ? soundCopy(lastCopyIn(kept)) : undefined;
    const file = join(kept, 'changes.log');
    const bytes = isLogged && existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const { records, damaged, tail } = readRecords(bytes, (copied ?? 0) + 1);
    const spoilt = [...damaged, tail].filter(({ from, to }) => to > from);
    if (spoilt.length > 0)
      console.error(earlierLogSpoilt(spoilt.flatMap(({ from, to }) => namesIn(bytes.subarray(from, to)))));
    const isCopyWhole = copied !== undefined && damaged.length === 0;
    if (!isCopyWhole && failure !== undefined) throw brokenData(path, earlierDamaged(innermost(failure)), failure);
    const items = await itemsOf(isCopyWhole ? levelAt(lastCopyIn(kept)) : database);
    if (damaged.length === 0) applyChanges(items, records);
    return items;
  } finally {
    await database.close();
  }
}

function parsed<T extends z.ZodMiniType>(form: T, file: string): z.infer<T> | undefined {
  try {
    return z.parse(form, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The newest record in a copy that is as it was written. */
function soundCopy(copy: string): number | undefined {
  const note = parsed(copyNote, join(copy, 'copy.json'));
  const isSound = Object.entries(note?.files ?? {}).every(
    ([name, sum]) => existsSync(join(copy, name)) && crc32(readFileSync(join(copy, name))) === sum,
  );
  return isSound ? note?.number : undefined;
}

async function itemsOf(level: Level): Promise<Map<string, StoredItem>> {
  const changes: ItemChange[] = [];
  try {
    for await (const put of level.values(ITEMS)) changes.push({ put });
  } finally {
    await level.close();
  }
  const items = new Map<string, StoredItem>();
  applyChanges(items, [{ number: 0, at: 0, changes }]);
  return items;
}
