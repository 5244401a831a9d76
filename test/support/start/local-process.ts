import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand, type Command } from './built-commands.js';

export const newDataFolder = (): string => join(mkdtempSync(join(tmpdir(), 'xaso-')), 'data');

export type Finished = { readonly code: number | null; readonly out: string; readonly milliseconds: number };

export type LocalProcess = {
  readonly child: ChildProcess;
  out(): string;
  /** Resolves when the output contains the text; rejects with the output when the process ends before. */
  says(text: string): Promise<void>;
  ends(): Promise<Finished>;
};

type Environment = Readonly<Record<string, string>>;

/** A command of src/local as a process of its own, as `npm run` starts it. */
export const runLocal = (
  file: string,
  args: readonly string[],
  env: Environment = {},
  /** A program that starts it, with its options. */
  through: readonly string[] = [],
): LocalProcess => run(['--import', 'tsx', `src/local/${file}`, ...args], env, through);

/** Runs a command built as one file. It starts in half of the processor time, for tests that are not about the start. */
export const runBuilt = async (
  command: Command,
  args: readonly string[],
  env: Environment = {},
): Promise<LocalProcess> => run(['--enable-source-maps', await builtCommand(command), ...args], env);

function run(args: readonly string[], env: Environment, through: readonly string[] = []): LocalProcess {
  const began = performance.now();
  const [program = '', ...all] = [...through, process.execPath, ...args];
  const child = spawn(program, all, {
    env: { ...process.env, NODE_ENV: '', VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  const keep = (chunk: Buffer): void => {
    out += chunk.toString();
  };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', keep);
  const ended = once(child, 'close').then(([code]): Finished => {
    return { code: code as number | null, out, milliseconds: performance.now() - began };
  });
  return {
    child,
    out: () => out,
    ends: () => ended,
    async says(text) {
      const heard = new Promise<void>((resolve) => {
        const look = () => out.includes(text) && resolve();
        for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
        look();
      });
      const early = ended.then(() => {
        if (!out.includes(text)) throw new Error(`ended without saying "${text}":\n${out}`);
      });
      await Promise.race([heard, early]);
    },
  };
}
