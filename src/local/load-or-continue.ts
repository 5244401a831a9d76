import { addDays, type Instant, instantAt, localDateOf, localTimeOf } from '../domain/local-date.js';
import type { Stores } from '../store/index.js';
import { firstInstant } from './catch-up.js';
import { brokenData, markSeeded } from './data-folder.js';
import type { HeldData } from './hold-data.js';
import { count, type Progress } from './progress.js';
import { bringTo, loadData, loadedState, publishRankings } from './service-data.js';

export type LoadParts = {
  readonly stores: Stores;
  readonly held: HeldData;
  readonly progress: Progress;
  /** The database when it is not the embedded one. */
  readonly dynamodb: string | undefined;
};

/** The first start loads the data and replays its last days; a later one goes on from where the last one stopped. */
export async function loadOrContinue(parts: LoadParts, now: Instant): Promise<void> {
  if (parts.held.folder.seededAt === null) await firstLoad(parts, now);
  else await goOn(parts, now);
}

async function firstLoad(parts: LoadParts, now: Instant): Promise<void> {
  const { stores, held, progress, dynamodb } = parts;
  await progress('register, catalogue and 24 months of demonstration reports', () => loadData(stores, now, true));
  const state = await stores.dataState.get();
  const asOf = state?.demonstrationUntil ?? now;
  await progress(
    'rankings of the past',
    () => publishRankings(asOf),
    (n) => count(n, 'month'),
  );
  await replay(parts, now);
  markSeeded(held.folder, now, dynamodb);
}

async function goOn(parts: LoadParts, now: Instant): Promise<void> {
  const { stores, held } = parts;
  const state = await loadedState(stores, held.folder, now).catch((error: unknown) => {
    throw error instanceof Error && error.name === 'ZodError'
      ? brokenData(held.folder.path, 'the state of its data cannot be read.', error)
      : error;
  });
  if (state.demonstrationUntil === null) return;
  await replay(parts, now);
}

/** In parts of at most a week, one line each, so that a longer wait is seen to move. */
async function replay({ stores, held, progress }: LoadParts, now: Instant): Promise<void> {
  const reached = (await stores.dataState.get())?.demonstrationUntil;
  if (!reached) return;
  const letters = () => held.inbox.all().length;
  const earliest = firstInstant(now);
  for (let from = reached > earliest ? reached : earliest; from < now; from = endOfWeek(from)) {
    const to = endOfWeek(from) < now ? endOfWeek(from) : now;
    const before = letters();
    await progress(
      `demonstration brought to ${localDateOf(to)} ${localTimeOf(to)}`,
      () => bringTo(stores, to, from),
      (runs) => `${count(runs.length, 'job run')}, ${count(letters() - before, 'letter')}`,
    );
  }
}

/** Midnight seven days on, so that a part never ends between the two runs of a day. */
const endOfWeek = (from: Instant): Instant => instantAt(addDays(localDateOf(from), 7), '00:00');
