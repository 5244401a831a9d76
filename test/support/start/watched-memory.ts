import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { LocalProcess } from './local-process.js';
import { WAIT_MS } from './patience.js';

/** The environment of a process whose memory is measured. */
export const WATCHED = {
  NODE_OPTIONS: `--import tsx --import ${join(import.meta.dirname, 'memory-probe.ts')}`,
};

export type Memory = { readonly inUse: number; readonly resident: number };

const SAID = /in use (\d+) MB, resident (\d+) MB/g;

/** The memory of a process in megabytes after a garbage collection; before one the number means nothing. */
export async function memoryOf({ child, out }: LocalProcess): Promise<Memory> {
  const before = [...out().matchAll(SAID)].length;
  child.kill('SIGUSR2');
  const until = performance.now() + WAIT_MS;
  while (performance.now() < until) {
    const said = [...out().matchAll(SAID)][before];
    if (said) return { inUse: Number(said[1]), resident: Number(said[2]) };
    await passed(50);
  }
  throw new Error('the process did not say how much memory it uses');
}
