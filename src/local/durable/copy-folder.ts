import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { SECRET_HEADER } from '../aws/door.js';
import { checkDatabase } from '../aws/embedded-database.js';
import { olderLetters } from '../aws/inbox.js';
import { shiftedClock } from '../base/clock.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { type DataFolder, openDataFolder, shownPath } from '../data/data-folder.js';
import { examineData, openData } from '../data/open-data-folder.js';
import { keepPrivate } from '../data/private-files.js';
import { findRunningService, type RunningService } from '../data/service-file.js';
import { copyOut } from './engine-copy.js';
import { engineFiles, noteEngine } from './engine-note.js';
import { copySynced, syncFolder } from './synced-files.js';
import * as texts from './texts.js';
import { RENEW_COPY } from './write-door.js';

/** A copy of a folder as it is at this moment, also beside a running service. It is a folder of its own and opens. */
export async function copyFolder(data: string, to: string): Promise<string> {
  const running = existsSync(data) ? await findRunningService(openDataFolder(data).service) : undefined;
  if (running && !running.ready)
    throw new CommandError(texts.stillLoading(running.url, shownPath(data)), EXIT.dataBusy);
  const folder = loadedFolder(data);
  mustBeNew(folder, to);
  if (running) await renewBeside(running);
  else await renewHere(data);
  await mkdir(to, { recursive: true, mode: 0o700 });
  const copied = openDataFolder(to);
  rmSync(join(to, 'xaso.json'));
  const faults = await copyOut(folder.kept, copied.database);
  // Letters and files after the database: what it names is among them.
  for (const from of [folder.inbox, olderLetters(folder.inbox), folder.accounts, folder.issuer, folder.evidence])
    if (existsSync(from)) await copySynced(from, join(to, relative(folder.path, from)));
  const check = await checkDatabase(copied.database);
  if (check.kind !== 'sound' || faults.length > 0)
    throw new CommandError(texts.copyFailed(shownPath(to)), EXIT.brokenData, { cause: check });
  await noteEngine(copied.database, copied.logNote, 0);
  keepPrivate(to);
  // The mark of a whole folder comes last.
  await copySynced(join(folder.path, 'xaso.json'), join(to, 'xaso.json'));
  await syncFolder(to);
  return texts.copiedText(shownPath(data), shownPath(to), engineFiles(copied.database).length);
}

function loadedFolder(data: string): DataFolder {
  if (!existsSync(data) || openDataFolder(data).seededAt === null)
    throw new CommandError(texts.nothingToCopy(shownPath(data)), EXIT.usage);
  const folder = openDataFolder(data);
  if (folder.dynamodb !== null) throw new CommandError(texts.elsewhere(folder.dynamodb), EXIT.usage);
  return folder;
}

function mustBeNew(folder: DataFolder, to: string): void {
  if (`${resolve(to)}${sep}`.startsWith(`${resolve(folder.path)}${sep}`))
    throw new CommandError(texts.insideItself(shownPath(to)), EXIT.usage);
  if (existsSync(to) && readdirSync(to).length > 0) throw new CommandError(texts.notEmpty(shownPath(to)), EXIT.usage);
}

async function renewBeside({ dynamodb, secret, url }: RunningService): Promise<void> {
  const headers = { [SECRET_HEADER]: secret, 'x-amz-target': `XaSo.${RENEW_COPY}` };
  const answer = await fetch(dynamodb, { method: 'POST', headers, body: '' });
  if (!answer.ok) throw new CommandError(texts.refusedBeside(url, await answer.text()), EXIT.storage);
}

async function renewHere(data: string): Promise<void> {
  const request = { data, fresh: false, dynamodb: undefined };
  await examineData(request);
  const opened = await openData({ ...request, url: null, now: shiftedClock(undefined), instance: randomUUID() });
  opened.kept?.renewAtClose();
  await opened.close();
}
