import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import type { WorldName } from '../../seed/worlds/world.js';
import { loadedOnce } from '../../store/table/cached.js';
import { AccountsDamageError } from '../aws/account-file.js';
import { startAccountServer } from '../aws/account-server.js';
import { externalDatabase, mustAnswer } from '../aws/external-database.js';
import { InboxDamageError, openInbox } from '../aws/inbox.js';
import { startMailServer } from '../aws/mail-server.js';
import { type Clock, shiftedClock } from '../base/clock.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { enterLocalEnvironment, type LocalEndpoints } from '../base/environment.js';
import { openKeptDatabase } from '../durable/keep-folder.js';
import { type Lock, takeLock } from '../durable/level.js';
import {
  brokenData,
  clearDataFolder,
  type DataFolder,
  lockIn,
  markWorld,
  mustBeIn,
  mustBeOurs,
  mustHoldWorld,
  openDataFolder,
  serviceIn,
  shownPath,
  worldHeldBy,
} from './data-folder.js';
import { endOnEngineFailure } from './engine-failure.js';
import { keepPrivate } from './private-files.js';
import { findRunningService, isAlive, readServiceFile, removeServiceFile, writeServiceFile } from './service-file.js';
import { storageFailureOf, storageRefusal } from './storage-failure.js';
import { beginsAnew } from './texts.js';

/** A data folder with the database and the inbox that this process opened. */
export type OpenedData = Awaited<ReturnType<typeof openParts>>;

export type OpenRequest = {
  readonly data: string;
  readonly fresh: boolean;
  /** Address of an external database. */
  readonly dynamodb: string | undefined;
  /** The world of a first load; undefined = the world in the folder. */
  readonly world?: WorldName | undefined;
  /** Address of the service; null for a command that serves nobody. */
  readonly url: string | null;
  /** The clock for letters about returned reports. */
  readonly now: Clock;
  /** Random; `/health` at `url` answers with it. */
  readonly instance: string;
};

type Examined = Pick<OpenRequest, 'data' | 'fresh' | 'dynamodb' | 'world'>;

/** Refuses a folder that a service has, or that another database or world belongs to. It changes nothing. */
export async function examineData({ data, fresh, dynamodb, world }: Examined): Promise<void> {
  if (dynamodb !== undefined) await mustAnswer(dynamodb);
  if (!existsSync(data)) return;
  const folder = fresh ? undefined : openDataFolder(data);
  const running = await findRunningService(serviceIn(data));
  if (running) throw busy(data, running.url);
  if (!folder) return;
  mustBeIn(folder, dynamodb);
  mustHoldWorld(folder, world);
}

/** Opens database and inbox and sets the environment for the Lambda handlers. Call `examineData` first. */
export async function openData(request: OpenRequest): Promise<OpenedData> {
  try {
    return await hold(request);
  } catch (error) {
    const { data } = request;
    if (error instanceof CommandError) throw error;
    if (error instanceof AccountsDamageError) throw brokenData(data, 'accounts.json cannot be read.', error);
    if (error instanceof InboxDamageError) throw brokenData(data, `inbox.jsonl, ${error.message}.`, error);
    if (storageFailureOf(error) === 'HELD') throw busy(data, null);
    throw storageRefusal(error, shownPath(data)) ?? error;
  }
}

/** Opens a folder for a command that serves nobody. */
export async function openForCommand(examined: Examined): Promise<OpenedData> {
  endOnEngineFailure(examined.data);
  await examineData(examined);
  return openData({ ...examined, url: null, now: shiftedClock(undefined), instance: randomUUID() });
}

/** Functions read the environment when they are loaded. Each is loaded with its first event: to find it again takes time. */
const writer = loadedOnce(() => import('../../lambda/send-returned.js'));
const feedback = loadedOnce(() => import('../../lambda/mail-feedback.js'));

async function hold(request: OpenRequest): Promise<OpenedData> {
  const { data } = request;
  // Only the owner may read what this process creates.
  process.umask(0o077);
  const worldBefore = worldHeldBy(data);
  mustBeOurs(data);
  const isNew = !existsSync(lockIn(data));
  const lock = await takeLock(lockIn(data));
  try {
    if (request.fresh) clearDataFolder(data);
    const opened = openDataFolder(data);
    const folder = opened.seededAt ? opened : markWorld(opened, request.world ?? worldBefore);
    if (!folder.seededAt && !isNew && !request.fresh) console.log(beginsAnew(shownPath(data)));
    return await openParts(request, folder, lock);
  } catch (error) {
    await lock.close();
    throw error;
  }
}

async function openParts({ data, dynamodb, url, now, instance }: OpenRequest, folder: DataFolder, lock: Lock) {
  if (!folder.seededAt) {
    // A first load that was cut off leaves only part of the data. Loading it again takes seconds.
    for (const path of [folder.inbox, folder.kept]) rmSync(path, { recursive: true, force: true });
  }
  keepPrivate(data);
  const inbox = openInbox(folder.inbox);
  const secret = randomBytes(32).toString('base64url');
  const database =
    dynamodb === undefined
      ? await openKeptDatabase(folder, secret, async (event) => (await writer()).writeAt(now)(event))
      : externalDatabase(dynamodb);
  const mail = await startMailServer(inbox, secret, async (event) => (await feedback()).handler(event));
  const accounts = await startAccountServer(folder.accounts, secret);
  const endpoints: LocalEndpoints = {
    dynamodb: database.endpoint,
    ses: mail.endpoint,
    accounts: accounts.endpoint,
    secret,
  };
  enterLocalEnvironment(endpoints);
  writeServiceFile(folder.service, { pid: process.pid, instance, url, ...endpoints });
  return {
    folder,
    inbox,
    endpoints,
    database,
    mail,
    async close(): Promise<void> {
      await database.settled();
      await accounts.close();
      await mail.close();
      await database.close();
      removeServiceFile(folder.service, instance);
      await lock.close();
    },
  };
}

/** @param url where it serves; null if it serves nobody or does not answer */
function busy(data: string, url: string | null): CommandError {
  const pid = readServiceFile(serviceIn(data))?.pid;
  const named = pid !== undefined && isAlive(pid);
  const where = url ? `, which serves ${url}` : '';
  return new CommandError(
    `The data in ${shownPath(data)} is in use by ${named ? `process ${pid}` : 'another process'}${where}.\n  Stop it${named ? ` (kill ${pid})` : ''}, or use another folder with --data <folder>.`,
    EXIT.dataBusy,
  );
}
