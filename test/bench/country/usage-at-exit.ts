import { writeFileSync } from 'node:fs';
import { peakMemory } from '../peak-memory.js';

/** Where a command leaves what it used, in milliseconds of CPU and MB. */
export const USAGE_FILE = 'XASO_BENCH_USAGE';

export type Usage = { readonly cpu: number; readonly peak: number };

/** Loaded before a command: the start of the process and all that runs in it count. */
const file = process.env[USAGE_FILE];
if (file !== undefined)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(file, JSON.stringify({ cpu: (user + system) / 1000, peak: peakMemory() } satisfies Usage));
  });
