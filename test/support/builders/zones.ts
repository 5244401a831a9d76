import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Probe } from './time-zone-probe.js';

const run = promisify(execFile);

/** The results of the rules of time in a process that runs in that zone. */
export async function probeIn(TZ: string): Promise<Probe> {
  const script = resolve('test/support/builders/time-zone-probe.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Probe;
}

/** Minutes from UTC at the end of December. */
export const ZONES = { UTC: 0, 'Asia/Ho_Chi_Minh': 420, 'America/Los_Angeles': -480 };
