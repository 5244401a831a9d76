import { relative } from 'node:path';
import { afterAll, expect } from 'vitest';
import { nowRuns } from './real.js';

declare module 'vitest' {
  interface TaskMeta {
    /** Seconds of a processor that the file took, its imports included; without the processes that it started. */
    cpuSeconds?: number;
  }
}

const before = process.cpuUsage();
nowRuns(relative(process.cwd(), expect.getState().testPath ?? 'a file'));

// biome-ignore lint/correctness/noEmptyPattern: vitest gives the file beside fixtures, of which there are none
afterAll(({}, { file }) => {
  const { user, system } = process.cpuUsage(before);
  file.meta.cpuSeconds = (user + system) / 1e6;
});
