import { relative } from 'node:path';
import { afterAll, expect } from 'vitest';
import { nowRuns } from './real.js';
import { fileRuns } from './run-folder.js';

declare module 'vitest' {
  interface TaskMeta {
    /** Seconds of a processor that the file took, its imports included; without the processes that it started. */
    cpuSeconds?: number;
  }
}

const before = process.cpuUsage();
const path = relative(process.cwd(), expect.getState().testPath ?? 'a file');
nowRuns(path);
fileRuns(path);

// biome-ignore lint/correctness/noEmptyPattern: vitest gives the file beside fixtures, of which there are none
afterAll(({}, { file }) => {
  const { user, system } = process.cpuUsage(before);
  file.meta.cpuSeconds = (user + system) / 1e6;
  fileRuns('');
});
