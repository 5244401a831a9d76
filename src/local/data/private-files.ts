import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sets folders to 0700 and files to 0600, also those that an earlier version left open to others. Files of other owners
 * stay unchanged.
 */
export function keepPrivate(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    setMode(path, found.mode, 0o700);
    for (const name of readdirSync(path)) keepPrivate(join(path, name));
  } else if (found?.isFile()) setMode(path, found.mode, 0o600);
}

function setMode(path: string, found: number, wanted: number): void {
  if ((found & 0o077) === 0) return;
  try {
    chmodSync(path, wanted);
  } catch {
    // Another owner, or a file system without modes. Later reads and writes show whether the folder can be used.
  }
}
