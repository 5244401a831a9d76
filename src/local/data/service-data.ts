import { addDays, type Instant, localDateOf } from '../../domain/time/local-date.js';
import { extendDemonstration, SCHEMA_VERSION, seed } from '../../seed/loader.js';
import type { DemonstrationWorld } from '../../seed/worlds/world.js';
import type { Stores } from '../../store/index.js';
import type { DataState } from '../../store/reference/data-state-store.js';
import type { ScheduledRun } from '../aws/schedule.js';
import { CommandError, EXIT, wrongUse } from '../base/command-error.js';
import { catchUp, firstInstant, REPLAYED_DAYS } from './catch-up.js';
import { brokenData, type DataFolder, otherVersion, shownPath } from './data-folder.js';
import { runJob } from './run-job.js';
import { tooEarlyText } from './texts.js';

/** Loads the data as of the first replayed day and publishes the rankings up to that day. */
export async function loadData(
  stores: Stores,
  now: Instant,
  demonstration: boolean,
  world?: DemonstrationWorld,
): Promise<void> {
  const asOf = demonstration ? firstInstant(now) : now;
  if (world?.startsFrom && localDateOf(asOf) < world.startsFrom)
    throw wrongUse(tooEarlyText(world.name, addDays(world.startsFrom, REPLAYED_DAYS)));
  await seed(stores, { ...(world && { world }), asOf, demonstration });
}

/** The state of the loaded data. Refuses data that this program or this clock cannot continue. */
export async function loadedState(stores: Stores, folder: DataFolder, now?: Instant): Promise<DataState> {
  const state = await stores.dataState.get();
  if (!state) {
    throw brokenData(folder.path, `it was loaded, but its database holds nothing.`);
  }
  if (state.schemaVersion !== SCHEMA_VERSION) throw otherVersion(folder.path, state.schemaVersion, SCHEMA_VERSION);
  if (now !== undefined && state.demonstrationUntil !== null && now < state.demonstrationUntil) {
    throw new CommandError(
      `The data in ${shownPath(folder.path)} has reached ${state.demonstrationUntil}, and the clock would show ${now}: time does not run backwards.\n` +
        '  Give a later --at, or load the data again with --fresh, or use another folder with --data <folder>.',
      EXIT.clockBeforeData,
    );
  }
  return state;
}

/**
 * Publishes the ranking of every loaded month, oldest first, in one run at `asOf`. The loader has marked the months.
 */
export async function publishRankings(asOf: Instant): Promise<number> {
  const { scopes } = await runJob('recompute-rankings', { occurrence: asOf });
  return scopes.reduce((sum, { months }) => sum + months.length, 0);
}

/** Advances the demonstration and runs the jobs up to a moment. Without a demonstration it does nothing. */
export async function bringTo(
  stores: Stores,
  world: DemonstrationWorld,
  to: Instant,
  replayFrom?: Instant,
): Promise<ScheduledRun[]> {
  const state = await stores.dataState.get();
  if (!state || state.demonstrationUntil === null) return [];
  const { scopes } = await stores.settings.current();
  return catchUp(
    {
      extend: (since, until) => extendDemonstration(stores, since, until, world),
      run: replay,
      // The latest sending time of all scopes. From that sweep on, letters of every scope may go.
      sendTime:
        scopes
          .map(({ sendTime }) => sendTime)
          .toSorted()
          .at(-1) ?? '08:00',
    },
    state.demonstrationUntil,
    to,
    replayFrom,
  );
}

const NEXT_SWEEP_MS = 30 * 60_000;

/** A kill in the middle of a sweep leaves claimed letters. The next sweep of the day finds the claims expired. */
async function replay({ job, occurrence }: ScheduledRun): Promise<void> {
  const outcome = await runJob(job, { occurrence });
  if ('pending' in outcome && outcome.pending > 0) {
    await runJob(job, { occurrence: new Date(Date.parse(occurrence) + NEXT_SWEEP_MS).toISOString() });
  }
}
