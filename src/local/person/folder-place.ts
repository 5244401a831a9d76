import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from '../../store/connect.js';
import { type KnownPerson, textsWithout } from '../../store/person/without-person.js';
import { olderLetters } from '../aws/inbox.js';
import { openObjectFolder } from '../aws/object-folder.js';
import { LOCAL_TABLE } from '../base/environment.js';
import { openDataFolder } from '../data/data-folder.js';
import type { PersonPlace } from './person-place.js';

/** The data of a folder that no service has open. */
export function folderPlace(data: string): PersonPlace {
  const folder = openDataFolder(data);
  const objects = openObjectFolder(folder.evidence);
  return {
    table: { db: connect(process.env), name: LOCAL_TABLE },
    files: {
      get: async (path) => objects.get(path)?.bytes,
      remove: async (path) => objects.remove(path),
    },
    deleteAccount: async (id) => forgetAccount(folder.accounts, id),
    async forgetLetters(person) {
      return [folder.inbox, olderLetters(folder.inbox)].reduce((sum, file) => sum + forgetLettersIn(file, person), 0);
    },
    lastCopies: () => [],
  };
}

function forgetAccount(file: string, id: string): void {
  if (!existsSync(file)) return;
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as { sub: string }[];
  replace(
    file,
    `${JSON.stringify(
      accounts.filter(({ sub }) => sub !== id),
      null,
      2,
    )}\n`,
  );
}

type Letter = { readonly destination: { readonly to: readonly string[] } };

/** Letters to the person go; others that name them say who it was no more. */
function forgetLettersIn(file: string, person: KnownPerson): number {
  if (!existsSync(file)) return 0;
  const without = textsWithout(person);
  const isTheirs = ({ destination }: Letter): boolean =>
    destination.to.some((address) =>
      person.emails.some((email) => address.toLowerCase().includes(email.toLowerCase())),
    );
  const letters = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Letter);
  const kept = letters.filter((letter) => !isTheirs(letter));
  const text = kept.map(
    (letter) => `${JSON.stringify(letter, (_, value) => (typeof value === 'string' ? without(value) : value))}\n`,
  );
  replace(file, text.join(''));
  return letters.length - kept.length;
}

/** The new file first, so that a kill leaves the old one or the new one. */
function replace(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

type Level = new (
  path: string,
) => { open(): Promise<void>; compactRange(from: string, to: string): Promise<void>; close(): Promise<void> };

/**
 * The database keeps what was written over until it packs its files anew. This packs all of them, so that nothing of an
 * erased person is left on the disk. Nobody has the folder open.
 */
export async function packDatabase(data: string): Promise<void> {
  const { database, downloads } = openDataFolder(data);
  rmSync(downloads, { recursive: true, force: true });
  if (!existsSync(database)) return;
  const require = createRequire(import.meta.url);
  const { Level } = createRequire(require.resolve('dynalite'))('level') as { Level: Level };
  const level = new Level(database);
  await level.open();
  await level.compactRange('\u0000', '\uffff');
  await level.close();
  for (const log of ['LOG', 'LOG.old']) rmSync(`${database}/${log}`, { force: true });
}
