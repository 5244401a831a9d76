import { existsSync, readFileSync, rmSync } from 'node:fs';
import { connect } from '../../store/connect.js';
import { type KnownPerson, textsWithout } from '../../store/person/person-words.js';
import { forgetAccount } from '../aws/account-file.js';
import { olderLetters } from '../aws/inbox.js';
import { openObjectFolder } from '../aws/object-folder.js';
import { LOCAL_TABLE } from '../base/environment.js';
import { writeWhole } from '../base/whole-file.js';
import { openDataFolder } from '../data/data-folder.js';
import { damagedOf } from '../durable/kept-files.js';
import type { PersonPlace } from './person-place.js';

/** The data of a folder that no service has open. */
export function folderPlace(data: string): PersonPlace {
  const folder = openDataFolder(data);
  return {
    table: { db: connect(process.env), name: LOCAL_TABLE },
    files: filesIn(folder.evidence),
    deleteAccount: async (id) => forgetAccount(folder.accounts, id),
    async forgetLetters(person) {
      const files = [folder.inbox, olderLetters(folder.inbox)].map((file) => forgetLettersIn(file, person));
      return {
        removed: files.reduce((sum, { removed }) => sum + removed, 0),
        changed: files.reduce((sum, { changed }) => sum + changed, 0),
      };
    },
    lastCopies: () => [],
  };
}

export function filesIn(folder: string): PersonPlace['files'] {
  const objects = openObjectFolder(folder);
  return {
    paths: async () => objects.paths(),
    get: async (path) => objects.get(path)?.bytes,
    remove: async (path) => objects.remove(path),
  };
}

type Letter = { readonly destination: { readonly to: readonly string[] } };
type Forgotten = { readonly removed: number; readonly changed: number };

/** Removes letters to the person from a file, and the person's name from other letters. */
function forgetLettersIn(file: string, person: KnownPerson): Forgotten {
  if (!existsSync(file)) return { removed: 0, changed: 0 };
  const without = textsWithout(person);
  const isTheirs = ({ destination }: Letter): boolean =>
    destination.to.some((address) =>
      person.emails.some((email) => address.toLowerCase().includes(email.toLowerCase())),
    );
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const kept = lines.filter((line) => !isTheirs(JSON.parse(line) as Letter));
  const changed = kept.map((line) =>
    JSON.stringify(JSON.parse(line), (name, value) => {
      if (typeof value !== 'string') return value;
      return name === 'content' ? withoutInAttachment(value, without) : without(value);
    }),
  );
  writeWhole(file, changed.map((line) => `${line}\n`).join(''));
  return {
    removed: lines.length - kept.length,
    changed: changed.filter((line, i) => line !== JSON.stringify(JSON.parse(kept[i] ?? ''))).length,
  };
}

/** Removes the person from an attachment, which the local mail service stores in base64. */
function withoutInAttachment(content: string, without: (text: string) => string): string {
  const bytes = Buffer.from(content, 'base64');
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) return content;
  const left = without(text);
  return left === text ? content : Buffer.from(left).toString('base64');
}

/** Removes prepared files, and damaged files that were set aside: something of an erased person may be in them. */
export function forgetCopies(data: string): void {
  const { downloads, kept } = openDataFolder(data);
  for (const folder of [downloads, damagedOf(kept)]) rmSync(folder, { recursive: true, force: true });
}
