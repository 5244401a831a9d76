import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that only its owner may read, completely or not at all, even if the process or the machine dies.
 * @param beside the file that is written first; each of several writers of one file needs its own
 */
export function writeWhole(path: string, content: string | Buffer, beside = besideOf(path)): void {
  writeFileSync(beside, content, { mode: 0o600, flush: true });
  renameSync(beside, path);
  // Windows cannot flush a folder and keeps new names without it.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** The file that is written before it takes the place of a whole one. A kill may leave it. */
export const besideOf = (path: string): string => `${path}.new`;

/** Appends a whole line or nothing: a part of a line on a full disk would damage the next one too. */
export function appendWhole(path: string, line: string): void {
  const before = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  try {
    appendFileSync(path, line, { mode: 0o600 });
  } catch (error) {
    if (existsSync(path)) truncateSync(path, before);
    throw error;
  }
}
