import { truncate } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import * as z from 'zod/mini';
import { inParallel } from '../../concurrency.js';
import { chunks, MOST_WRITES } from '../../store/table/batch.js';
import { createTableInput } from '../../store/table/table-definition.js';
import { type EmbeddedDatabase, startEmbeddedDatabase, type TellChange } from '../aws/embedded-database.js';
import { LOCAL_TABLE } from '../base/environment.js';
import { brokenData, type DataFolder, forgetEarlier, markSeeded, shownPath } from '../data/data-folder.js';
import { innermost } from '../data/storage-failure.js';
import { type ChangeLog, openChangeLog } from './change-log.js';
import type { StoredItem } from './change-record.js';
import { ask, type CallEngine } from './engine-call.js';
import { copyIn, finishTaking, itemFileIn, takePlace, writeNext } from './kept-files.js';
import { isOfLevelDb, itemsOfLevelDb } from './leveldb-folder.js';
import { type KeptItems, readKept } from './read-kept.js';
import { copySynced } from './synced-files.js';
import * as texts from './texts.js';
import { item } from './written-changes.js';

const LOOKS_EVERY_MS = 10_000;
/** A start reads so many bytes of changes in a third of a second. */
const LONGEST_LOG = 16_000_000;
const BATCHES_AT_ONCE = 8;

/** A database whose acknowledged changes are on disk. */
export type KeptDatabase = EmbeddedDatabase & {
  /** Call it once the first load is complete: writes what was loaded, and from now on every change is logged. */
  begin(): Promise<void>;
  /** Writes anew what is stored now, and nothing that was written over or deleted. */
  renew(): Promise<void>;
};

/**
 * Fills the engine with what the folder keeps, and says what of it is damaged. Until the first load is complete nothing is
 * logged: a load that is cut off is repeated.
 */
export async function openKeptDatabase(folder: DataFolder, secret: string, tell?: TellChange): Promise<KeptDatabase> {
  const { path, kept, seededAt } = folder;
  const isLoaded = seededAt !== null;
  if (isLoaded) await finishTaking(kept);
  const isEarlier = isLoaded && isOfLevelDb(folder);
  const read = isLoaded && !isEarlier ? readWhole(folder) : undefined;
  const items = isEarlier ? await itemsOfLevelDb(folder) : read?.items;
  const { door, ...database } = await startEmbeddedDatabase(secret, tell);
  let log: ChangeLog | undefined;

  const renew = async (isDamaged = false): Promise<void> => {
    const end = await writeNext(kept, heldItems(door.call));
    await log?.close();
    await takePlace(kept, isDamaged);
    log = await openChangeLog(kept, end);
    door.log(log);
  };
  const renewAlone = (): Promise<void> => door.whileNothingIsWritten(() => renew());
  const looking = setInterval(() => {
    if (log && log.bytes > LONGEST_LOG) renewAlone().catch(notRenewed);
  }, LOOKS_EVERY_MS).unref();
  const notRenewed = (error: unknown): void => {
    clearInterval(looking);
    console.error(texts.notRenewed(innermost(error)));
  };

  if (items) {
    await putItems(door.call, [...items.values()]);
    if (!read || read.damage) await renew(read !== undefined);
    else {
      await makeEqual(kept, read);
      log = await openChangeLog(kept, read);
      door.log(log);
    }
  }
  if (seededAt !== null && folder.isEarlier) markSeeded(folder, seededAt);
  forgetEarlier(path);
  return {
    ...database,
    async begin() {
      await database.settled();
      await renew();
    },
    renew: renewAlone,
    async close() {
      clearInterval(looking);
      await door.shut();
      await database.close();
      await log?.close();
    },
  };
}

/** Reads the items of the folder. Damage is reported at once. */
function readWhole({ path, kept }: DataFolder): KeptItems {
  const read = readKept(kept);
  if (!read) throw brokenData(path, texts.NOTHING_WHOLE);
  const shown = shownPath(path);
  if (read.damage) console.error(texts.damageText(shown, read.damage));
  else if (read.torn) console.error(texts.tornText(shown, read.torn));
  else if (read.copy === 'SPOILT') console.error(texts.copyReplaced(shown));
  return read;
}

/** Cuts off what a kill left behind the last whole record, and brings the copy up to it. */
async function makeEqual(kept: string, { whole, torn, copy }: KeptItems): Promise<void> {
  if (torn) await truncate(itemFileIn(kept), whole);
  if (copy !== 'EQUAL') await copySynced(itemFileIn(kept), copyIn(kept));
}

const described = z.object({ Table: z.object({ TableStatus: z.string() }) });

async function putItems(call: CallEngine, items: readonly StoredItem[]): Promise<void> {
  await ask(call, 'CreateTable', createTableInput(LOCAL_TABLE));
  const isMade = async (): Promise<boolean> =>
    z.parse(described, await ask(call, 'DescribeTable', { TableName: LOCAL_TABLE })).Table.TableStatus === 'ACTIVE';
  while (!(await isMade())) await turn();
  const requests = items.map((Item) => ({ PutRequest: { Item } }));
  await inParallel(chunks(requests, MOST_WRITES), BATCHES_AT_ONCE, (batch) =>
    ask(call, 'BatchWriteItem', { RequestItems: { [LOCAL_TABLE]: batch } }),
  );
}

const page = z.object({ Items: z.array(item), LastEvaluatedKey: z.optional(z.unknown()) });

/** Everything that the engine holds, page by page. */
async function* heldItems(call: CallEngine): AsyncGenerator<StoredItem[], void> {
  let next: unknown;
  do {
    const answer = await ask(call, 'Scan', { TableName: LOCAL_TABLE, ExclusiveStartKey: next });
    const { Items, LastEvaluatedKey } = z.parse(page, answer);
    next = LastEvaluatedKey;
    yield Items;
  } while (next !== undefined);
}
