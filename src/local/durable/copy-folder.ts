import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { olderLetters } from '../aws/inbox.js';
import { CommandError, EXIT, wrongUse } from '../base/command-error.js';
import { type DataFolder, openDataFolder, shownPath } from '../data/data-folder.js';
import { keepPrivate } from '../data/private-files.js';
import { useDataFolder } from '../data/use-data-folder.js';
import { takePlace, writeNext } from './kept-files.js';
import { readBeside } from './read-kept.js';
import { copySynced, syncFolder } from './synced-files.js';
import * as texts from './texts.js';

/** A copy of a folder as it is at this moment, also beside a running service. It is a folder of its own and opens. */
export async function copyFolder(data: string, to: string): Promise<string> {
  let items = 0;
  await useDataFolder(data, async () => {
    const folder = openDataFolder(data);
    if (folder.dynamodb !== null) throw wrongUse(texts.elsewhere(folder.dynamodb));
    mustBeNew(folder, to);
    items = await copyInto(folder, to);
  });
  return texts.copiedText(shownPath(data), shownPath(to), items);
}

async function copyInto(folder: DataFolder, to: string): Promise<number> {
  const read = await readBeside(folder.kept);
  if (!read || read.damage) throw new CommandError(texts.copyFailed(shownPath(folder.path)), EXIT.brokenData);
  const copied = openDataFolder(to);
  rmSync(join(to, 'xaso.json'));
  await writeNext(copied.kept, [[...read.items.values()]]);
  await takePlace(copied.kept, false);
  // Letters and files after the items: what they name is among them.
  for (const from of [folder.inbox, olderLetters(folder.inbox), folder.accounts, folder.issuer, folder.evidence])
    if (existsSync(from)) await copySynced(from, join(to, relative(folder.path, from)));
  keepPrivate(to);
  // The mark of a whole folder comes last.
  await copySynced(join(folder.path, 'xaso.json'), join(to, 'xaso.json'));
  await syncFolder(to);
  return read.items.size;
}

function mustBeNew(folder: DataFolder, to: string): void {
  if (`${resolve(to)}${sep}`.startsWith(`${resolve(folder.path)}${sep}`))
    throw wrongUse(texts.insideItself(shownPath(to)));
  if (existsSync(to) && readdirSync(to).length > 0) throw wrongUse(texts.notEmpty(shownPath(to)));
}
