import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { madeOnce } from '../start/run-folder.js';

/** The longest life of a writer, enough for a few requests, so that kills hit every moment between them. */
const LONGEST_LIFE_MS = 120;

type Life = { readonly said: readonly string[]; readonly killed: boolean };

/** Builds a writer into one file, because it lives for milliseconds and its modules take a second to load. */
async function builtWriter(script: string): Promise<string> {
  const name = basename(script, '.ts');
  const folder = await madeOnce(name, (made) =>
    build({
      entryPoints: [script],
      outfile: join(made, 'writer.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import * as forPackages from 'node:module'; const require = forPackages.createRequire(import.meta.url);",
      },
      logLevel: 'error',
    }),
  );
  return join(folder, 'writer.mjs');
}

/** The last writer waits for so many answers: on a busy machine the others may be killed before their first. */
const LAST_ANSWERS = 8;

/** Lets a writer live some milliseconds from its first request on, or until it has so many answers, and kills it without warning. */
function oneLife(writer: string, args: readonly string[], life: { ms: number } | { answers: number }): Promise<Life> {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  return new Promise((done, failed) => {
    child.once('error', failed);
    if ('ms' in life) child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), life.ms));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if ('answers' in life && said.split('\nok ').length > life.answers) child.kill('SIGKILL');
    });
    child.once('close', (_code, signal) =>
      done({ said: said.split('\n').filter(Boolean), killed: signal === 'SIGKILL' }),
    );
  });
}

export const keyOfRequest = (n: string): string => `killed-${n.padStart(6, '0')}`;

export type KilledWriters = {
  readonly script: string;
  readonly table: readonly [endpoint: string, name: string];
  readonly kills: number;
  /** 0 up to 1. */
  readonly random: () => number;
  readonly progress: (line: string) => void;
};

/** The answers to writers that are killed one after another. Each begins with the request that its predecessor left unanswered. */
export async function killedWriter({ script, table, kills, random, progress }: KilledWriters) {
  const writer = await builtWriter(script);
  const accepted = new Set<string>();
  let pending: readonly [string, string] = ['0', ''];
  let unanswered = 0;
  for (let kill = 1; kill <= kills; kill++) {
    progress(`kill ${kill} of ${kills}`);
    const { said, killed } = await oneLife(writer, [...table, ...pending], { ms: random() * LONGEST_LIFE_MS });
    if (!killed) throw new Error('the writer ended by itself');
    for (const line of said) {
      const [word, n = '', seen = ''] = line.split(' ');
      if (word === 'ok') accepted.add(keyOfRequest(n));
      if (word === 'try') pending = [n, seen];
    }
    if (said.at(-1)?.startsWith('try')) unanswered += 1;
    else pending = [String(Number(pending[0]) + 1), keyOfRequest(pending[0])];
  }
  // The last writer repeats the request that has no answer.
  const { said } = await oneLife(writer, [...table, ...pending], { answers: LAST_ANSWERS });
  for (const line of said) if (line.startsWith('ok ')) accepted.add(keyOfRequest(line.slice(3)));
  // The last writer was killed too: its one request in flight has no answer to compare with.
  const last = said.at(-1) ?? '';
  const inFlight = last.startsWith('try ') ? keyOfRequest(last.split(' ')[1] ?? '') : '';
  return { accepted, unanswered, inFlight };
}
