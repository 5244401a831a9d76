import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, on } from 'node:events';
import { join } from 'node:path';
import { toolFolder } from '../support/start/tools.js';
import type { Run, Short } from './run.js';
import type { Given } from './world/world.js';

/** Folders with the bundles and the worker, one for each machine. */
export type Folders = readonly [string, ...string[]];
/** The job of a process. `shortens`: it cuts down the story of a failing seed. */
export type Job = Omit<Given, 'bundleOf'> & Readonly<{ seed: number; shortens: boolean }>;
type Jobs = Omit<Job, 'seed'> & { readonly teams: number };
export type Lived = Run & { readonly seconds: number; readonly short: Short | undefined };
/** `otherHash`: the hash of the other machine, if it differs. */
export type Result = Lived & { readonly otherHash: string | undefined };

/** Instances live too briefly for the optimising compiler. Node 24 has a quicker one too, which saves a quarter of the time. */
const FLAGS =
  '--max-semi-space-size=64 --no-opt --always-sparkplug --no-flush-bytecode --no-allocation-site-pretenuring';

/** No event may depend on the machine. The first is as on Lambda; the second has another Node, time zone and language. */
const MACHINES = [
  { execPath: toolFolder('node-24/bin/node') ?? process.execPath, TZ: 'UTC', LC_ALL: 'en_US.UTF-8' },
  { execPath: process.execPath, TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' },
];

/** Runs seeds in several teams. A team has one process for each folder and takes the next seed when it is done. */
export async function* runAll(seeds: Generator<number>, folders: Folders, { teams, ...job }: Jobs) {
  const [workers, ended] = [[] as ChildProcess[], new EventEmitter()];
  async function lives(): Promise<void> {
    const team = folders.map((cwd, nth) => {
      const { execPath, ...own } = MACHINES[nth] ?? {};
      const env = { ...process.env, ...own };
      const options = { serialization: 'advanced', execArgv: FLAGS.split(' '), execPath, cwd, env } as const;
      return fork(join(cwd, 'worker.mjs'), options);
    });
    workers.push(...team);
    for (const seed of seeds) ended.emit('seed', await together(team, { ...job, seed }));
  }
  const all = Promise.all(Array.from({ length: teams }, lives));
  all.then(() => ended.emit('all')).catch((error) => ended.emit('error', error));
  try {
    for await (const [run] of on(ended, 'seed', { close: ['all'] })) yield run as Result;
  } finally {
    // Ends seeds whose result nobody waits for any more.
    for (const worker of workers) worker.removeAllListeners('exit').kill();
  }
}

async function together(team: readonly ChildProcess[], job: Job): Promise<Result> {
  const [first, ...others] = (await Promise.all(team.map((worker) => ask(worker, job)))) as [Lived, ...Lived[]];
  return { ...first, otherHash: others.find(({ hash }) => hash !== first.hash)?.hash };
}

/** Gives a job to a process. Rejects if the process ends. */
const ask = (worker: ChildProcess, job: Job): Promise<Lived> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`seed ${job.seed} ended its process`));
    worker.removeAllListeners('exit').once('exit', ended).once('message', resolve).send(job);
  });
