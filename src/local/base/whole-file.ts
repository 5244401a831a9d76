import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file for its owner alone, whole or not at all, however the process or the machine ends.
 * @param beside where it is written first; of several writers of one file each needs its own
 */
export function writeWhole(path: string, content: string | Buffer, beside = `${path}.new`): void {
  writeFileSync(beside, content, { mode: 0o600, flush: true });
  renameSync(beside, path);
  // Windows has no such call and keeps names by itself.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
