import { addDays, type Instant, instantAt, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import type { DemonstrationWorld } from '../../seed/worlds/world.js';
import type { Stores } from '../../store/index.js';
import type { DataState } from '../../store/reference/data-state-store.js';
import { recordInboxLetters } from '../aws/sent-log.js';
import { type CommandError, wrongUse } from '../base/command-error.js';
import { counted, type StepProgress } from '../base/progress.js';
import { firstInstant } from './catch-up.js';
import { brokenData, markSeeded, shownPath } from './data-folder.js';
import type { OpenedData } from './open-data-folder.js';
import { bringTo, loadData, loadedState, publishRankings } from './service-data.js';

export type BootstrapParts = {
  readonly stores: Stores;
  readonly opened: OpenedData;
  /** The one of the folder. */
  readonly world: DemonstrationWorld;
  readonly progress: StepProgress;
  /** Address of an external database. */
  readonly dynamodb: string | undefined;
};

/** The first start loads the data and replays its last days. A later start continues where the last one stopped. */
export async function bootstrap(parts: BootstrapParts, now: Instant): Promise<DataState> {
  const { folder } = parts.opened;
  try {
    return await (folder.seededAt === null ? firstLoad(parts, now) : goOn(parts, now));
  } catch (error) {
    const { name, message } = error as Error;
    throw DAMAGE.has(name) ? brokenData(folder.path, message, error) : error;
  }
}

/** Errors of the stores for an item that is not as they wrote it, and for an item that is missing. */
const DAMAGE = new Set(['StoredItemError', 'NotStoredError']);

async function firstLoad(parts: BootstrapParts, now: Instant): Promise<DataState> {
  const { stores, opened, world, progress, dynamodb } = parts;
  if (await stores.dataState.get()) throw loadedElsewhere(opened, dynamodb);
  await progress('register, catalogue and 24 months of demonstration reports', () =>
    loadData(stores, now, true, world),
  );
  const state = await loadedState(stores, opened.folder);
  await progress(
    'rankings of the past',
    () => publishRankings(state.demonstrationUntil ?? now),
    (n) => counted(n, 'month'),
  );
  await replay(parts, now);
  await progress('what was loaded written to the disk', () => opened.database.begin());
  markSeeded(opened.folder, now, dynamodb);
  return state;
}

async function goOn(parts: BootstrapParts, now: Instant): Promise<DataState> {
  const state = await loadedState(parts.stores, parts.opened.folder, now);
  await recordInboxLetters(parts.opened.inbox, parts.stores);
  await replay(parts, now);
  return state;
}

/** A new folder with a database that already holds data: its letters are in another folder. */
const loadedElsewhere = (opened: OpenedData, dynamodb: string | undefined): CommandError =>
  wrongUse(
    `The database at ${dynamodb} was loaded before, with another folder than ${shownPath(opened.folder.path)}.\n` +
      '  Name that folder with --data <folder>, or load everything again with --fresh.',
  );

/** Replays at most a week at a time and prints a line for each, so that a longer wait shows progress. */
async function replay({ stores, opened, world, progress }: BootstrapParts, now: Instant): Promise<void> {
  const reached = (await stores.dataState.get())?.demonstrationUntil;
  if (!reached) return;
  const letters = () => opened.inbox.taken();
  const earliest = firstInstant(now);
  for (let from = reached > earliest ? reached : earliest; from < now; from = endOfWeek(from)) {
    const to = endOfWeek(from) < now ? endOfWeek(from) : now;
    const before = letters();
    await progress(
      `demonstration brought to ${localDateOf(to)} ${localTimeOf(to)}`,
      () => bringTo(stores, world, to, from),
      (runs) => `${counted(runs.length, 'job run')}, ${counted(letters() - before, 'letter')}`,
    );
  }
}

/** Midnight seven days later, so that a part never ends between the two runs of a day. */
const endOfWeek = (from: Instant): Instant => instantAt(addDays(localDateOf(from), 7), '00:00');
