import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { BUNDLE } from '../../../infra/bundle/bundle.js';
import { nodesToTry } from '../../support/api/nodes.js';

/** How much of the output of a failed process is shown: its last words hold the cause. */
const LAST_WORDS = 2_000;

/** Builds a script of the benches and runs it in a process of its own. A failure names the script and its cause. */
export async function measured<Run>(
  script: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Promise<Run> {
  const outfile = join(folder, `${basename(script)}.cjs`);
  await build({ ...BUNDLE, plugins: [...BUNDLE.plugins], entryPoints: [`test/bench/${script}.ts`], outfile });
  const node = nodesToTry().at(-1)?.path ?? process.execPath;
  const job = spawn(node, [outfile, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  job.stderr.on('data', (words: Buffer) => process.stderr.write(words));
  const [said, complained, code] = await Promise.all([
    text(job.stdout),
    text(job.stderr),
    new Promise<number | string | null>((ended) => job.once('close', (code, signal) => ended(code ?? signal))),
  ]);
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${complained.slice(-LAST_WORDS)}`);
  return JSON.parse(said) as Run;
}
