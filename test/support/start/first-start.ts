import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataFolder, runBuilt } from './local-process.js';
import { madeOnce } from './run-folder.js';

/** A Friday, three working days after November's due day. A start without a time of day is at 09:00. */
export const FRIDAY = '2026-11-20';
/** The moment at which a test continues with its copy, before the next sweep of the day. */
export const GOES_ON = '2026-11-20T09:01';

export type FirstStart = {
  /** A copy of the folder after the first start, for this test alone. */
  readonly data: string;
  /** The output of the first start. */
  readonly said: string;
};

/** The first start on that Friday. It takes long, so the first test file that needs it makes it for the whole run. */
export async function firstStart(): Promise<FirstStart> {
  const made = await madeOnce('first-start', async (folder) => {
    const process = await runBuilt('start', ['--port', '0', '--data', join(folder, 'data'), '--at', FRIDAY]);
    await process.says('Stop         Ctrl-C');
    process.child.kill('SIGTERM');
    const { code, out } = await process.ends();
    if (code !== 0) throw new Error(`the first start ended with ${code}:\n${out}`);
    writeFileSync(join(folder, 'said.txt'), out);
  });
  const data = newDataFolder();
  cpSync(join(made, 'data'), data, { recursive: true });
  return { data, said: readFileSync(join(made, 'said.txt'), 'utf8') };
}
