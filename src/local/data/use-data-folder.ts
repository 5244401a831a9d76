import { existsSync } from 'node:fs';
import type { Instant } from '../../domain/time/local-date.js';
import { connect } from '../../store/connect.js';
import { createStores } from '../../store/index.js';
import { recordInboxLetters } from '../aws/sent-log.js';
import { shiftedClock } from '../base/clock.js';
import { closingAfter } from '../base/closing.js';
import { wrongUse } from '../base/command-error.js';
import { enterLocalEnvironment, LOCAL_TABLE } from '../base/environment.js';
import { openDataFolder, shownPath } from './data-folder.js';
import { openForCommand } from './open-data-folder.js';
import { loadedState } from './service-data.js';
import { findRunningService } from './service-file.js';

export type DataAccess = {
  /**
   * The time of the running service, which may be shifted. Without a service it is the machine's time, but never before
   * the time of the data.
   */
  readonly now: Instant;
  /** Address of the running service; null if the command itself opened the data. */
  readonly beside: string | null;
  /** Writes anew what is stored, and nothing that was erased; only where the command itself opened the data. */
  readonly renew: (() => Promise<void>) | null;
};

/**
 * Gives a command access to the data of a folder. Only one process can open the embedded database. So the command uses
 * the endpoints of a running service, or opens database and inbox itself.
 */
export async function useDataFolder(data: string, work: (access: DataAccess) => Promise<void>): Promise<void> {
  const folder = existsSync(data) ? openDataFolder(data) : undefined;
  const running = folder && (await findRunningService(folder.service));
  if (!folder || folder.seededAt === null) {
    throw wrongUse(
      running
        ? `The service at ${running.url} is still loading the data in ${shownPath(data)}.\n  Run it again in a few seconds.`
        : `There is no data in ${shownPath(data)}.\n  npm start loads it; another folder is named by --data <folder>.`,
    );
  }
  if (running) {
    enterLocalEnvironment(running);
    await work({ now: running.now, beside: running.url, renew: null });
    return;
  }
  const opened = await openForCommand({ data, fresh: false, dynamodb: folder.dynamodb ?? undefined });
  await closingAfter(async () => {
    const stores = createStores(connect(process.env), LOCAL_TABLE);
    const state = await loadedState(stores, opened.folder);
    await recordInboxLetters(opened.inbox, stores);
    const machine = shiftedClock(undefined)();
    const reached = state.demonstrationUntil ?? machine;
    await work({ now: machine > reached ? machine : reached, beside: null, renew: opened.database.renew });
  }, opened.close);
}
