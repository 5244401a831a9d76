import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Instant } from '../../domain/time/local-date.js';
import { READING_THREAD_FILE } from '../../lambda/base/env.js';
import { ASSETS_FILE, RENDERING_MODULE } from '../../portal/contract.js';
import { WORLD_NAMES, type WorldName } from '../../seed/worlds/world.js';
import { CommandError, EXIT, wrongUse } from '../base/command-error.js';
import { besideOf, writeWhole } from '../base/whole-file.js';
import { keptFolders } from '../durable/kept-files.js';
import { storageRefusal } from './storage-failure.js';
import { otherFolder, otherVersionText, otherWorldText } from './texts.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A relative path starts in the folder where the person typed the command. npm changes into the project folder. */
export const resolveDataFolder = (given: string | undefined): string =>
  given === undefined ? join(root, '.xaso') : isAbsolute(given) ? given : resolve(process.env.INIT_CWD ?? '.', given);

/** The version of the folder's layout. The items in the database have their own version (`dataState`). */
const FOLDER_VERSION = 2;
/** The database was files of LevelDB. */
const EARLIER_VERSION = 1;

const marker = z.object({
  folderVersion: z.number(),
  /** The moment at which the first load was complete; null before that. */
  seededAt: z.nullable(z.string()),
  /** Address of an external database; null = the embedded database in the folder. */
  dynamodb: z.nullable(z.string()),
  /** The world of the folder; absent in a folder of an earlier release, which knew the district alone. */
  world: z.optional(z.enum(WORLD_NAMES)),
});

const FIRST_WORLD: WorldName = 'cho-don';

export type DataFolder = Readonly<ReturnType<typeof paths>> & {
  /** An earlier release wrote it (src/local/durable/leveldb-folder.ts). */
  readonly isEarlier: boolean;
  readonly seededAt: Instant | null;
  readonly dynamodb: string | null;
  readonly world: WorldName;
};

const LOCK = 'lock';

/** Kept open by the process that has the folder. */
export const lockIn = (path: string): string => join(path, LOCK);

/** Says who has the folder (service-file.ts). */
export const serviceIn = (path: string): string => join(path, 'service.json');

const paths = (path: string) => ({
  path,
  inbox: join(path, 'inbox.jsonl'),
  service: serviceIn(path),
  /** Key of the development issuer. */
  issuer: join(path, 'issuer.json'),
  /** Accounts of invited officials. */
  accounts: join(path, 'accounts.json'),
  /** Files that were too large for an answer, kept for a day. */
  downloads: join(path, 'downloads'),
  evidence: join(path, 'evidence'),
  /** All items and every change since (src/local/durable). */
  kept: join(path, 'kept'),
});

const markerOf = (path: string): string => join(path, 'xaso.json');

/** The path for messages: relative if it is below the working directory. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short && !short.startsWith('..') ? short : path;
}

/**
 * Opens or makes the folder. Refuses a folder that this program did not make, so that it never overwrites other files.
 */
export function openDataFolder(path: string): DataFolder {
  const names = namesIn(path);
  if (names === undefined || names.length === 0) {
    create(path);
    return { ...paths(path), seededAt: null, dynamodb: null, world: FIRST_WORLD, isEarlier: false };
  }
  mustBeOurs(path);
  const { seededAt, dynamodb, world = FIRST_WORLD, folderVersion } = readMarker(path);
  return { ...paths(path), seededAt, dynamodb, world, isEarlier: folderVersion === EARLIER_VERSION };
}

/** Refuses a folder that this program did not make. */
export function mustBeOurs(path: string): void {
  const names = namesIn(path);
  if (names !== undefined && names.length > 0 && !names.includes('xaso.json')) throw notOurs(path);
}

/** Empties the folder for `--fresh`. Refuses a folder that this program did not make. */
export function clearDataFolder(path: string): void {
  mustBeOurs(path);
  forgetEarlier(path);
  const { kept, downloads, evidence, inbox, service, issuer, accounts } = paths(path);
  const ofRelease = [READING_THREAD_FILE, RENDERING_MODULE, ASSETS_FILE].map((name) => join(path, name));
  // The marker is deleted last, so that a folder can be cleared again after a crash.
  const whole = [inbox, service, issuer, accounts, markerOf(path)];
  const others = [...keptFolders(kept), downloads, evidence, join(path, 'inbox-older.jsonl'), ...ofRelease];
  for (const made of [...others, ...whole.map(besideOf), ...whole]) rmSync(made, { recursive: true, force: true });
}

/** Removes what an earlier release kept, beside what this one writes in its place. */
export function forgetEarlier(path: string): void {
  for (const name of ['db', 'db.new', 'db.damaged', 'database.json', 'database.json.new'])
    rmSync(join(path, name), { recursive: true, force: true });
}

export function markSeeded(folder: DataFolder, at: Instant, dynamodb: string | null = null): void {
  writeMarker(folder.path, { seededAt: at, dynamodb, world: folder.world });
}

/** Notes which world is about to be loaded, so that a load that was cut off is repeated with the same one. */
export function markWorld(folder: DataFolder, world: WorldName): DataFolder {
  writeMarker(folder.path, { seededAt: null, dynamodb: null, world });
  return { ...folder, world };
}

/** The world of a folder that may be damaged, before `--fresh` loads the same world again. */
export function worldHeldBy(path: string): WorldName {
  try {
    return openDataFolder(path).world;
  } catch (error) {
    if (error instanceof CommandError) return FIRST_WORLD;
    throw error;
  }
}

/** Refuses to load a world over another one. */
export function mustHoldWorld(folder: DataFolder, world: WorldName | undefined): void {
  if (folder.seededAt === null || world === undefined || folder.world === world) return;
  throw wrongUse(otherWorldText(shownPath(folder.path), folder.world, world));
}

export const brokenData = (path: string, what: string, cause?: unknown): CommandError =>
  new CommandError(
    [
      `The data in ${shownPath(path)} is damaged: ${what}`,
      `  1. Copy the folder as it is: cp -a ${shownPath(path)} ${shownPath(path)}.copy`,
      '  2. If there is an earlier copy, put it in its place; another folder is named with --data <folder>.',
      '  3. Only then, and only if nothing in it is needed: --fresh deletes all of it and loads the data anew.',
    ].join('\n'),
    EXIT.brokenData,
    { cause },
  );

function namesIn(path: string): string[] | undefined {
  try {
    if (!statSync(path).isDirectory()) throw wrongUse(`Option --data: ${shownPath(path)} is a file, not a folder.`);
    return readdirSync(path).filter((name) => name !== 'xaso.json.new' && name !== LOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unusable(path, error);
  }
}

function create(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    writeMarker(path, { seededAt: null, dynamodb: null });
  } catch (error) {
    throw unusable(path, error);
  }
}

function writeMarker(path: string, state: Omit<z.infer<typeof marker>, 'folderVersion'>): void {
  const content: z.infer<typeof marker> = { folderVersion: FOLDER_VERSION, ...state };
  writeWhole(markerOf(path), `${JSON.stringify(content)}\n`);
}

function readMarker(path: string): z.infer<typeof marker> {
  const unreadable = (error: unknown): CommandError =>
    storageRefusal(error, shownPath(path)) ?? brokenData(path, 'xaso.json cannot be read.', error);
  const content = attempt(() => JSON.parse(readFileSync(markerOf(path), 'utf8')) as unknown, unreadable);
  // Checks the version first: another version may have other fields.
  const { folderVersion } = attempt(() => z.parse(z.object({ folderVersion: z.number() }), content), unreadable);
  if (folderVersion !== FOLDER_VERSION && folderVersion !== EARLIER_VERSION)
    throw otherVersion(path, folderVersion, FOLDER_VERSION);
  return attempt(() => z.parse(marker, content), unreadable);
}

function attempt<T>(act: () => T, refusal: (error: unknown) => CommandError): T {
  try {
    return act();
  } catch (error) {
    throw refusal(error);
  }
}

export const otherVersion = (path: string, found: number, expected: number): CommandError =>
  new CommandError(otherVersionText(shownPath(path), found, expected), EXIT.otherVersion);

/** Refuses to open another database than the one with the data. It would be empty, as if the data were lost. */
export function mustBeIn(folder: DataFolder, dynamodb: string | undefined): void {
  if (folder.seededAt === null || folder.dynamodb === (dynamodb ?? null)) return;
  const where = folder.dynamodb === null ? 'in the folder itself' : `in the database at ${folder.dynamodb}`;
  const option = folder.dynamodb === null ? 'Leave --dynamodb out' : `Add --dynamodb ${folder.dynamodb}`;
  throw wrongUse(
    `The data of ${shownPath(folder.path)} is ${where}.\n  ${option}, or load it again with --fresh, or use another folder with --data <folder>.`,
  );
}

function unusable(path: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const refusal = storageRefusal(error, shownPath(path));
  if (refusal) return refusal;
  const reason = error instanceof Error ? error.message : String(error);
  return wrongUse(`Option --data: the folder ${shownPath(path)} cannot be used (${reason}).`, { cause: error });
}

const notOurs = (path: string): CommandError => wrongUse(otherFolder(shownPath(path)));
