import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { LOCAL_TABLE } from '../base/environment.js';
import { type HeldItem, itemAddress, itemsOfCopy, sumOf } from './affected-items.js';
import { type ChangeLog, openChangeLog } from './change-log.js';
import { type ChangeRecord, type ItemChange, type ItemKey, keyOf } from './change-record.js';
import type { CallEngine } from './engine-call.js';
import { copyFaults, copyIn, lastCopy, renewCopy } from './engine-copy.js';
import { noteEngine, readNote } from './engine-note.js';
import { examineEngine } from './examine-engine.js';
import { DAMAGED, type KeptPlaces } from './examine-folder.js';
import { itemName } from './item-names.js';
import { logIn, readKeptLog } from './kept-log.js';
import { CHANGED_MEANWHILE, copyReplaced, notRenewed, putBackText } from './texts.js';
import { RENEW_COPY, type WriteDoor } from './write-door.js';

const NOTE_EVERY_MS = 10_000;
/** A start reads the log and asks the engine for each item in it: half a second for so many bytes. */
const LONGEST_LOG = 16_000_000;

/** A folder whose acknowledged changes are on disk. */
export type KeptFolder = {
  /** Call it once the first load is complete: makes the first copy, and from now on every change is logged. */
  begin(): Promise<void>;
  /** Makes a new copy when the database is closed. */
  renewAtClose(): void;
  close(closeEngine: () => Promise<void>): Promise<void>;
};

/**
 * Opens the log and plays it. Until the first load is complete nothing is logged: a load that is cut off is repeated.
 */
export async function keepFolder(places: KeptPlaces, isLoaded: boolean, door: WriteDoor): Promise<KeptFolder> {
  const { database, kept, logNote } = places;
  let log: ChangeLog | undefined;
  let atClose: 'NO' | 'FAILED_BEFORE' | 'ASKED' = 'NO';
  let renewing: Promise<void> | undefined;
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  await waitUntilOpen(door.call);

  const renew = async (): Promise<void> => {
    if (!log) return;
    const { faults } = await examineEngine(database, logNote);
    // A spoilt database must not take the place of a whole copy.
    if (faults[0]) throw new Error(CHANGED_MEANWHILE(faults[0].file));
    await renewCopy(database, kept, new Date().toISOString(), log.number);
    await noteEngine(database, logNote, log.number);
    await log.cutOff();
  };
  /** One at a time; whoever asks meanwhile gets the one that runs. */
  const renewWhileRunning = (): Promise<void> => {
    renewing ??= door.whileNothingIsWritten(renew).finally(() => {
      renewing = undefined;
    });
    return renewing;
  };
  /** Windows lets nobody read the log of a running engine. Then the copy is made when the folder closes. */
  const renewIfPossible = async (): Promise<void> => {
    try {
      await renewWhileRunning();
    } catch (error) {
      atClose = 'FAILED_BEFORE';
      console.error(notRenewed(error instanceof Error ? error.message : String(error)));
    }
  };
  /** The next start then has nothing to play. Where that fails, it has. */
  const settle = async ({ number }: ChangeLog): Promise<void> => {
    try {
      await (atClose === 'NO' ? noteEngine(database, logNote, number) : renew());
    } catch {
      // A full disk: the older note and the older copy stay, and the log goes on from there.
    }
  };
  const noting = setInterval(() => {
    const isLong = log !== undefined && log.bytes > LONGEST_LOG;
    if (isLong && atClose === 'NO') void renewIfPossible();
    // A full disk, or a database that was closed meanwhile: the older note stays.
    else if (log && !renewing) noteEngine(database, logNote).catch(() => {});
  }, NOTE_EVERY_MS).unref();

  const start = async (): Promise<void> => {
    const { whole, last } = readKeptLog(kept);
    log = await openChangeLog(logIn(kept), { whole, last });
    door.log(log);
    door.answer(RENEW_COPY, renewWhileRunning);
    const [spoilt] = lastCopy(kept) ? await copyFaults(copyIn(kept)) : [];
    if (spoilt !== undefined) console.error(copyReplaced(spoilt));
    if (spoilt !== undefined || !lastCopy(kept) || log.bytes > LONGEST_LOG) await renewIfPossible();
    else await noteEngine(database, logNote).catch(() => {});
  };
  if (isLoaded) {
    const names = await putBack(door.call, LOCAL_TABLE, unsettled(places), newerThanLog(kept));
    if (names.length > 0 && !readNote(logNote)?.isRebuilt) console.error(putBackText(names));
    await start();
  }

  return {
    async begin() {
      if (!log) await start();
    },
    renewAtClose() {
      atClose = 'ASKED';
    },
    async close(closeEngine) {
      clearInterval(noting);
      await door.shut();
      await closeEngine();
      try {
        if (atClose === 'ASKED') await renew();
        else if (log) await settle(log);
      } finally {
        await log?.close();
      }
    },
  };
}

/** Changes that a start plays. */
function unsettled({ kept, logNote }: KeptPlaces): readonly ChangeRecord[] {
  const note = readNote(logNote);
  if (note && note.tables === undefined) {
    // An earlier release has had the folder open since. What it saved is newer than log and copy.
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept, { mode: 0o700 });
  }
  return readKeptLog(kept).records.filter(({ number }) => number > (note?.settled ?? 0));
}

/** Forgets copy and log, in which everything still stands that was erased. Nobody has the folder open. */
export function forgetKept({ path, kept, logNote }: KeptPlaces): void {
  for (const folder of [kept, join(path, DAMAGED)]) rmSync(folder, { recursive: true, force: true });
  rmSync(logNote, { force: true });
}

/**
 * Where the end of the log is not whole, a change that was acknowledged may have stood there. Then what the engine holds is
 * newer, unless the copy or an earlier change tells of it. In a log that is whole the last change is the newest.
 */
function newerThanLog(kept: string): IsNewer {
  const { records, torn } = readKeptLog(kept);
  if (!torn) return async () => false;
  let copy: ReturnType<typeof itemsOfCopy> | undefined;
  return async (key, held) => {
    copy ??= itemsOfCopy(kept);
    const before = (await copy).get(itemAddress(key))?.sum;
    const told = records
      .flatMap(({ changes }) => changes)
      .filter((change) => itemAddress(keyOf(change)) === itemAddress(key))
      .map((change) => ('put' in change ? sumOf(change.put) : undefined));
    return ![before, ...told].includes(held === undefined ? undefined : sumOf(held as HeldItem));
  };
}

const answered = z.object({ Item: z.optional(z.unknown()) });

/** The engine wants to see a signature and checks none. */
const SIGNED = {
  'content-type': 'application/x-amz-json-1.0',
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
  'x-amz-date': '20260101T000000Z',
};

async function ask(call: CallEngine, operation: string, content: unknown): Promise<unknown> {
  const headers = { ...SIGNED, 'x-amz-target': `DynamoDB_20120810.${operation}` };
  const envelope = { method: 'POST', url: '/', headers, httpVersionMajor: 1, httpVersionMinor: 1 };
  const { status, body } = await call(envelope, Buffer.from(JSON.stringify(content)));
  if (status !== 200) throw new Error(`The engine refuses ${operation}: ${body}`);
  return JSON.parse(body);
}

/** Whether what the engine holds was saved after everything that the log tells of that item. */
type IsNewer = (key: ItemKey, held: unknown) => Promise<boolean>;

/**
 * Plays the log again: an item that the engine has otherwise than last saved gets each value that was saved, in their
 * order. So it may be played any number of times. Gives the names of what it changed.
 */
async function putBack(
  call: CallEngine,
  TableName: string,
  records: readonly ChangeRecord[],
  isNewer: IsNewer,
): Promise<readonly string[]> {
  const byItem = new Map<string, [ItemChange, ...ItemChange[]]>();
  for (const change of records.flatMap(({ changes }) => changes)) {
    const address = JSON.stringify(keyOf(change));
    const before = byItem.get(address);
    if (before) before.push(change);
    else byItem.set(address, [change]);
  }
  const changed: string[] = [];
  for (const changes of byItem.values()) {
    const last = changes.at(-1) ?? changes[0];
    const Key = keyOf(last);
    const now = async (): Promise<unknown> =>
      z.parse(answered, await ask(call, 'GetItem', { TableName, Key, ConsistentRead: true })).Item;
    const before = await now();
    if ('put' in last ? isDeepStrictEqual(before, last.put) : before === undefined) continue;
    if (await isNewer(Key, before)) continue;
    // The engine writes to its index before it writes the item. Entries of all values go only if all are played.
    for (const change of changes)
      if ('put' in change) await ask(call, 'PutItem', { TableName, Item: change.put });
      else await ask(call, 'DeleteItem', { TableName, Key });
    // The engine writes a number like 1e21 in another way.
    if (!isDeepStrictEqual(before, await now())) changed.push(itemName(Key));
  }
  return changed;
}

/** Waits until the engine is open. */
const waitUntilOpen = (call: CallEngine): Promise<unknown> => ask(call, 'ListTables', {});
