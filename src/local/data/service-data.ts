import type { Instant } from '../../domain/time/local-date.js';
import { extendDemonstration, SCHEMA_VERSION, seed } from '../../seed/loader.js';
import type { DataState, Stores } from '../../store/index.js';
import type { ScheduledRun } from '../aws/schedule.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { catchUp, firstInstant } from './catch-up.js';
import { brokenData, type DataFolder, otherVersion, shownPath } from './data-folder.js';
import { runJob } from './run-job.js';

/** Loads everything as it was when the replayed days began, and publishes the rankings up to then. */
export async function loadData(stores: Stores, now: Instant, demonstration: boolean): Promise<void> {
  await seed(stores, { asOf: demonstration ? firstInstant(now) : now, demonstration });
}

/** The state of data that was loaded before. Refuses data that this program or this clock cannot continue. */
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

/** Publishes the ranking of every loaded month, oldest first, as one run at `asOf`: the loader has marked them. */
export async function publishRankings(asOf: Instant): Promise<number> {
  const { scopes } = await runJob('recompute-rankings', { occurrence: asOf });
  return scopes.reduce((sum, { months }) => sum + months.length, 0);
}

/** Brings demonstration and jobs to a moment; data without a demonstration has nothing to bring. */
export async function bringTo(stores: Stores, to: Instant, replayFrom?: Instant): Promise<ScheduledRun[]> {
  const state = await stores.dataState.get();
  if (!state || state.demonstrationUntil === null) return [];
  const from = state.demonstrationUntil;
  const { scopes } = await stores.settings.current();
  return catchUp(
    {
      reached: async () => from,
      extend: async (since, until) => {
        await extendDemonstration(stores, since, until);
      },
      run: replay,
      // The latest of all scopes: at that sweep everybody's letters may go.
      sendTime:
        scopes
          .map(({ sendTime }) => sendTime)
          .toSorted()
          .at(-1) ?? '08:00',
    },
    to,
    replayFrom,
  );
}

const NEXT_SWEEP_MS = 30 * 60_000;

/** A kill in the middle of a sweep leaves its claims; as in service, the next sweep of the day finds them expired. */
async function replay({ job, occurrence }: ScheduledRun): Promise<void> {
  const outcome = await runJob(job, { occurrence });
  if ('pending' in outcome && outcome.pending > 0) {
    await runJob(job, { occurrence: new Date(Date.parse(occurrence) + NEXT_SWEEP_MS).toISOString() });
  }
}
