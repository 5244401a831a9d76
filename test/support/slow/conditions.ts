import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A condition that makes a machine slow for a process. */
export type Condition = {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** Applies the condition to a process. Returns a function that ends it. */
  hamper(process: ChildProcess): () => void;
};

const untroubled = () => () => {};

export const quiet: Condition = { name: 'a quiet machine', env: {}, hamper: untroubled };

/** A condition in which the engine's disk is slow in every step and hangs once. */
export const slowDisk = (stepMs: number, hangMs: number): Condition => ({
  name: `a slow disk that hangs for ${hangMs / 1_000} s`,
  env: {
    NODE_OPTIONS: `--import ${pathToFileURL(resolve('test/support/slow/slow-disk.js')).href}`,
    SLOW_STEP_MS: `${stepMs}`,
    SLOW_HANG_MS: `${hangMs}`,
  },
  hamper: untroubled,
});

export const busyProcesses = (count: number): Condition => ({
  name: `${count} busy processes`,
  env: {},
  hamper() {
    const spin = ['-e', 'for (;;);'];
    const busy = Array.from({ length: count }, () => spawn(process.execPath, spin, { stdio: 'ignore' }));
    return () => {
      for (const one of busy) one.kill('SIGKILL');
    };
  },
});

const TURN_MS = 20;

/** Stopped for nine turns of ten; it needs no rights, as a control group would. */
export const tenthOfCore: Condition = {
  name: 'a tenth of a core',
  env: {},
  hamper(child) {
    let turn = 0;
    const cycle = setInterval(() => {
      turn = (turn + 1) % 10;
      if (turn === 0) child.kill('SIGCONT');
      if (turn === 1) child.kill('SIGSTOP');
    }, TURN_MS);
    return () => {
      clearInterval(cycle);
      child.kill('SIGCONT');
    };
  },
};
