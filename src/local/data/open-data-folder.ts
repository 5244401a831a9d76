import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import type { WorldName } from '../../seed/worlds/world.js';
import { loadedOnce } from '../../store/table/cached.js';
import { AccountsDamageError } from '../aws/account-file.js';
import { type AccountServer, startAccountServer } from '../aws/account-server.js';
import { checkDatabase, startEmbeddedDatabase } from '../aws/embedded-database.js';
import { externalDatabase, mustAnswer } from '../aws/external-database.js';
import { type Inbox, InboxDamageError, openInbox } from '../aws/inbox.js';
import { startMailServer } from '../aws/mail-server.js';
import type { Clock } from '../base/clock.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { enterLocalEnvironment, type LocalEndpoints } from '../base/environment.js';
import { examineFolder, isSound, offeredCopy } from '../durable/examine-folder.js';
import { type KeptFolder, keepFolder } from '../durable/keep-folder.js';
import {
  brokenData,
  clearDataFolder,
  type DataFolder,
  markWorld,
  mustBeIn,
  mustHoldWorld,
  openDataFolder,
  shownPath,
  worldHeldBy,
} from './data-folder.js';
import { keepPrivate } from './private-files.js';
import { findRunningService, isAlive, readServiceFile, removeServiceFile, writeServiceFile } from './service-file.js';
import { storageRefusal } from './storage-failure.js';
import { beginsAnew } from './texts.js';

/** A data folder with the database and the inbox that this process opened. */
export type OpenedData = {
  readonly folder: DataFolder;
  readonly inbox: Inbox;
  readonly endpoints: LocalEndpoints;
  /** The folder that is kept; undefined for a database outside it. */
  readonly kept: KeptFolder | undefined;
  close(): Promise<void>;
};

export type OpenRequest = {
  readonly data: string;
  readonly fresh: boolean;
  /** Address of an external database. */
  readonly dynamodb: string | undefined;
  /** What a first load loads; undefined = what the folder held or holds. */
  readonly world?: WorldName | undefined;
  /** Address of the service; null for a command that serves nobody. */
  readonly url: string | null;
  /** The clock for letters about returned reports. */
  readonly now: Clock;
  /** Begins with the last copy of the database in place of the database. */
  readonly fromCopy?: boolean | undefined;
  /** Random; `/health` at `url` answers with it. */
  readonly instance: string;
};

type Examined = Pick<OpenRequest, 'data' | 'fresh' | 'dynamodb' | 'world' | 'fromCopy'>;

/** Refuses a folder that is in use, unusable or damaged. It changes nothing before all checks pass. */
export async function examineData(request: Examined): Promise<void> {
  await onDisk(request.data, () => examine(request));
}

async function examine({ data, fresh, dynamodb, world, fromCopy = false }: Examined): Promise<void> {
  if (dynamodb !== undefined) await mustAnswer(dynamodb);
  if (!existsSync(data)) return;
  const folder = fresh ? undefined : openDataFolder(data);
  const running = await findRunningService(servicePath(data));
  if (running) throw busy(data, running.pid, running.url);
  if (folder) {
    mustBeIn(folder, dynamodb);
    mustHoldWorld(folder, world);
  }
  if (dynamodb !== undefined) return;
  const database = folder?.database ?? `${data}/db`;
  if (folder?.seededAt) await examineLoaded(folder, fromCopy);
  if (!existsSync(database)) return;
  const check = await checkDatabase(database);
  if (check.kind === 'unusable') throw check.cause;
  if (check.kind === 'held') {
    const pid = readServiceFile(servicePath(data))?.pid;
    throw busy(data, pid !== undefined && isAlive(pid) ? pid : undefined, null);
  }
  if (check.kind === 'broken' && folder?.seededAt) {
    const offer = await offeredCopy(folder);
    throw brokenData(data, `its database cannot be opened (${check.reason}).\n${offer}`, check.cause);
  }
}

/** Where another process may be writing, what looks like damage is a file that is not finished. */
async function examineLoaded(folder: DataFolder, fromCopy: boolean): Promise<void> {
  const pid = readServiceFile(folder.service)?.pid;
  if (pid !== undefined && pid !== process.pid && isAlive(pid)) {
    if (fromCopy || !(await isSound(folder))) throw busy(folder.path, pid, null);
    return;
  }
  await examineFolder(folder, fromCopy);
}

/** Opens database and inbox and sets the environment for the Lambda handlers. Call `examineData` first. */
export async function openData(request: OpenRequest): Promise<OpenedData> {
  return onDisk(request.data, () => hold(request));
}

/** Functions read the environment when they are loaded. Each is loaded with its first event: to find it again takes time. */
const writer = loadedOnce(() => import('../../lambda/send-returned.js'));
const feedback = loadedOnce(() => import('../../lambda/mail-feedback.js'));

async function hold({ data, fresh, dynamodb, world, url, now, instance }: OpenRequest): Promise<OpenedData> {
  // The database creates its files with the umask of the process. Only the owner may read them.
  process.umask(0o077);
  const worldBefore = worldHeldBy(data);
  if (fresh) clearDataFolder(data);
  const opened = openDataFolder(data);
  const folder = opened.seededAt ? opened : markWorld(opened, world ?? worldBefore);
  if (!folder.seededAt) {
    // A first load that was cut off leaves only part of the data. Loading it again takes seconds.
    if (existsSync(folder.database)) console.log(beginsAnew(shownPath(data)));
    rmSync(folder.database, { recursive: true, force: true });
    rmSync(folder.inbox, { force: true });
    rmSync(folder.kept, { recursive: true, force: true });
    rmSync(folder.logNote, { force: true });
  }
  keepPrivate(data);
  const inbox = readInbox(folder);
  const secret = randomBytes(32).toString('base64url');
  const database =
    dynamodb === undefined
      ? await startEmbeddedDatabase(folder.database, secret, async (event) => (await writer()).writeAt(now)(event))
      : externalDatabase(dynamodb);
  const kept = database.door && (await keepFolder(folder, folder.seededAt !== null, database.door));
  const mail = await startMailServer(inbox, secret, async (event) => (await feedback()).handler(event));
  const accounts = await accountsIn(folder, secret);
  const endpoints = { dynamodb: database.endpoint, ses: mail.endpoint, accounts: accounts.endpoint, secret };
  enterLocalEnvironment(endpoints);
  writeServiceFile(folder.service, {
    pid: process.pid,
    instance,
    url,
    dynamodb: endpoints.dynamodb,
    ses: endpoints.ses,
    accounts: endpoints.accounts,
    secret,
  });
  return {
    folder,
    inbox,
    endpoints,
    kept,
    async close() {
      await database.settled();
      await accounts.close();
      await mail.close();
      await (kept ? kept.close(database.close) : database.close());
      removeServiceFile(folder.service, instance);
    },
  };
}

/** Turns errors of the disk or of access rights into a message that names the folder. */
async function onDisk<T>(data: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CommandError ? error : (storageRefusal(error, shownPath(data)) ?? error);
  }
}

async function accountsIn(folder: DataFolder, secret: string): Promise<AccountServer> {
  try {
    return await startAccountServer(folder.accounts, secret);
  } catch (error) {
    if (error instanceof AccountsDamageError) throw brokenData(folder.path, 'accounts.json cannot be read.', error);
    throw error;
  }
}

function readInbox(folder: DataFolder): Inbox {
  try {
    return openInbox(folder.inbox);
  } catch (error) {
    if (error instanceof InboxDamageError) throw brokenData(folder.path, `inbox.jsonl, ${error.message}.`, error);
    throw error;
  }
}

const servicePath = (data: string): string => `${data}/service.json`;

function busy(data: string, pid: number | undefined, url: string | null): CommandError {
  const holder = pid === undefined ? 'another process' : `process ${pid}`;
  const where = url ? `, which serves ${url}` : '';
  return new CommandError(
    `The data in ${shownPath(data)} is in use by ${holder}${where}.\n  Stop it${pid === undefined ? '' : ` (kill ${pid})`}, or use another folder with --data <folder>.`,
    EXIT.dataBusy,
  );
}
