import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as passed } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Unit } from './unit-file.js';

const run = promisify(execFile);

/** The user, folder, environment and journal with which a unit's commands run. */
export type Ground = {
  /** `setpriv …`, or nothing where the drill itself is an ordinary user. */
  readonly as: readonly string[];
  readonly folder: string;
  readonly env: () => NodeJS.ProcessEnv;
  /** The path of the file that takes the place of the journal. */
  readonly journal: string;
};

export type Supervised = {
  readonly name: string;
  pid(): number;
  /** SIGKILL for the main process. Resolves with the milliseconds until the unit counts as started again. */
  kill(): Promise<number>;
  stop(): Promise<void>;
};

/**
 * Keeps a unit running in the place of systemd: the commands before and after, the restart of what ended, and the end of what a dead main
 * process leaves behind.
 */
export async function supervise(name: string, unit: Unit, ground: Ground): Promise<Supervised> {
  let isWanted = true;
  let main = 0;
  let child: ChildProcess | undefined;
  let gone: Promise<unknown> = Promise.resolve();
  const env = () => ({ ...ground.env(), ...unit.variables });
  const given = (line: string) => [...ground.as, '/bin/sh', '-c', line.startsWith('exec ') ? line : `exec ${line}`];

  async function finished(line: string): Promise<void> {
    const [program = '', ...args] = given(line);
    await run(program, args, { cwd: ground.folder, env: env(), maxBuffer: 1 << 24 });
  }

  async function start(): Promise<void> {
    for (const line of unit.before) await finished(line);
    if (unit.type === 'forking') {
      await finished(unit.start);
      main = Number(readFileSync(unit.pidFile ?? '', 'utf8').split('\n')[0]);
      gone = untilGone(main);
    } else {
      const [program = '', ...args] = given(unit.start);
      child = spawn(program, args, {
        cwd: ground.folder,
        env: env(),
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (text: Buffer) => appendFileSync(ground.journal, text));
      main = child.pid ?? 0;
      gone = once(child, 'exit');
    }
    for (const line of unit.after) await finished(line);
  }

  async function watch(): Promise<void> {
    for (;;) {
      await gone;
      await endRest(main);
      if (!isWanted || !unit.restarts) return;
      await passed(unit.restartSeconds * 1_000);
      if (!isWanted) return;
      started = start();
      // A unit that does not start is started again, as systemd does.
      await started.catch(() => child?.kill('SIGKILL'));
    }
  }

  let started = start();
  await started;
  const watching = watch();
  return {
    name,
    pid: () => main,
    async kill() {
      const since = performance.now();
      const [before, of] = [started, main];
      process.kill(of, 'SIGKILL');
      while (started === before) await passed(20);
      await started;
      return performance.now() - since;
    },
    async stop() {
      isWanted = false;
      await started.catch(() => {});
      try {
        process.kill(main, 'SIGTERM');
      } catch {
        // The process has ended by itself.
      }
      await watching;
    },
  };
}

const isAlive = (pid: number): boolean => {
  try {
    // A process counts until it is reaped: PostgreSQL takes a lock file with a present process for another server.
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await passed(50);
}

/** The processes of a unit end with its main process: systemd knows them by their group of control, the drill by group and session. */
async function endRest(main: number): Promise<void> {
  const { stdout } = await run('ps', ['-eo', 'pid=,pgid=,sid=,ppid=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const ours = rows.filter(([, group, session]) => group === main || session === main).map(([pid = 0]) => pid);
  for (const pid of ours) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      continue;
    }
    await untilGone(pid);
  }
}
