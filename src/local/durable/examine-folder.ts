import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brokenData, type DataFolder, shownPath } from '../data/data-folder.js';
import { affectedItems } from './affected-items.js';
import { type CopyNote, copyFaults, copyIn, copyOut, finishRenewal, lastCopy } from './engine-copy.js';
import type { EngineNote } from './engine-note.js';
import { type EngineFault, examineEngine } from './examine-engine.js';
import { namesIn } from './item-names.js';
import { readKeptLog } from './kept-log.js';
import { syncFolder, writeSynced } from './synced-files.js';
import * as texts from './texts.js';

export type KeptPlaces = Pick<DataFolder, 'path' | 'database' | 'kept' | 'logNote'>;

/**
 * Looks whether database and log are as they were written, before the database opens and drops damage without a word.
 * A loss of power is mended. Where bits rotted, the start ends with the names of what is affected and the last copy.
 * @param fromCopy begin with the last copy, whatever the database holds
 */
export async function examineFolder(places: KeptPlaces, fromCopy: boolean): Promise<void> {
  const { path, database, kept, logNote } = places;
  const shown = shownPath(path);
  await finishRenewal(kept);
  // A kill came between the two steps that put the copy in place.
  if (!existsSync(database) && existsSync(nextOf(database))) renameSync(nextOf(database), database);
  const log = readKeptLog(kept);
  if (log.damaged) throw brokenData(path, texts.logDamaged(shown, log.damaged));
  const { faults, torn } = await examineEngine(database, logNote);
  const [fault] = faults;
  if (fromCopy || fault) await mendOrRefuse(places, faults, fromCopy);
  if (log.torn) console.error(texts.logTornWarning(shown, log.torn));
  if (torn && !fault && !fromCopy) console.error(texts.engineTornWarning(shown, torn));
}

/** Whether nothing in the folder is damaged. It changes nothing. */
export async function isSound({ database, kept, logNote }: KeptPlaces): Promise<boolean> {
  return readKeptLog(kept).damaged === undefined && (await examineEngine(database, logNote)).faults.length === 0;
}

async function mendOrRefuse(places: KeptPlaces, faults: readonly EngineFault[], fromCopy: boolean): Promise<void> {
  const { path, database, kept } = places;
  const { records } = readKeptLog(kept);
  const copy = await soundCopy(kept);
  const said = faults.map(texts.faultText).join('\n  ');
  if ('why' in copy) {
    const names = faults.flatMap(({ spoilt }) => namesIn(spoilt));
    const wayOn = faults.length > 0 ? `\n${texts.WITH_WHAT_IS_LEFT}` : '';
    throw brokenData(
      path,
      [said || texts.COPY_WANTED, texts.namesText(names), texts.noCopyText(copy.why)].join('\n') + wayOn,
    );
  }
  const names = await affectedItems(database, kept, records);
  if (!fromCopy && !faults.every(({ isLogged }) => isLogged))
    throw brokenData(path, [said, texts.affectedText(names), copyOffer(path, copy.note, records.length)].join('\n'));
  await rebuild(places);
  console.error(texts.rebuiltText(shownPath(path), said, copy.note.at, records.length, names));
}

/** What is affected, and the way out by the last copy, for a database that does not open. */
export async function offeredCopy({ path, database, kept }: KeptPlaces): Promise<string> {
  const copy = await soundCopy(kept);
  if ('why' in copy) return texts.noCopyText(copy.why);
  const { records } = readKeptLog(kept);
  const names = await affectedItems(database, kept, records);
  return [texts.affectedText(names), copyOffer(path, copy.note, records.length)].join('\n');
}

const copyOffer = (path: string, { at }: CopyNote, later: number): string =>
  texts.copyOffered(shownPath(path), at, later);

async function soundCopy(kept: string): Promise<{ readonly note: CopyNote } | { readonly why: string }> {
  const note = lastCopy(kept);
  if (!note) return { why: texts.NO_COPY };
  const [spoilt] = await copyFaults(copyIn(kept));
  return spoilt === undefined ? { note } : { why: texts.spoiltCopy(spoilt) };
}

/** Where a damaged database is set aside. */
export const DAMAGED = 'db.damaged';

const nextOf = (database: string): string => `${database}.new`;

/** The copy takes the place of the database. The log is played when it is open. */
async function rebuild({ path, database, kept, logNote }: KeptPlaces): Promise<void> {
  const [next, damaged] = [nextOf(database), join(path, DAMAGED)];
  rmSync(next, { recursive: true, force: true });
  await copyOut(kept, next);
  rmSync(damaged, { recursive: true, force: true });
  if (existsSync(database)) renameSync(database, damaged);
  renameSync(next, database);
  // The old one tells of the files of the damaged database.
  await writeSynced(logNote, JSON.stringify({ tables: {}, settled: 0, isRebuilt: true } satisfies EngineNote));
  await syncFolder(path);
}
