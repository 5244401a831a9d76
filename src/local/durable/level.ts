import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { storageFailureOf } from '../data/storage-failure.js';
import type { StoredItem } from './change-record.js';

export type Level = {
  open(options?: { createIfMissing: boolean }): Promise<void>;
  close(): Promise<void>;
  values(range: { gte: string; lt: string }): AsyncIterable<StoredItem>;
};

export type Lock = Pick<Level, 'close'>;

/** LevelDB on a folder, of the version that dynalite brings. */
export function levelAt(path: string): Level {
  const require = createRequire(import.meta.url);
  const { Level } = createRequire(require.resolve('dynalite'))('level') as {
    Level: new (path: string, options: { valueEncoding: 'json' }) => Level;
  };
  return new Level(path, { valueEncoding: 'json' });
}

/**
 * Keeps every other process out until it is closed or this process ends, however that is. Node has no call for the locks of
 * the operating system; LevelDB takes one on each folder that it opens, and nothing is stored there.
 */
export async function takeLock(path: string): Promise<Lock> {
  try {
    return await opened(path);
  } catch (error) {
    if (storageFailureOf(error) !== undefined) throw error;
    // The files are damaged. A running holder would have been found before they were read.
    rmSync(path, { recursive: true, force: true });
    return await opened(path);
  }
}

async function opened(path: string): Promise<Level> {
  const level = levelAt(path);
  await level.open();
  return level;
}
