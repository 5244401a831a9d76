import { type ChildProcess, fork } from 'node:child_process';
import { toolFolder } from '../support/start/tools.js';
import type { Bundles, Run } from './run.js';
import type { Short } from './shorten.js';
import type { Given } from './world/world.js';

/** The job of a process; `shortens`: it cuts down the story of a failing seed. */
export type Job = Pick<Given, 'until' | 'communes'> &
  Readonly<{ seed: number; bundles: Bundles; only?: readonly string[] | undefined; shortens: boolean }>;
type Jobs = Omit<Job, 'seed'>;
export type Result = Run & { readonly seconds: number; readonly short: Short | undefined };

/** Instances live too short for the slower compiler. Node 24, as on Lambda, has a quicker one beside it, which saves a quarter. */
const FLAGS =
  '--max-semi-space-size=64 --no-opt --always-sparkplug --no-flush-bytecode --no-allocation-site-pretenuring';

/** Several processes live through seeds in turn, one each at a time; what they say comes in the order of the seeds. */
export async function* runAll(seeds: Iterable<number>, job: Jobs, processes: number): AsyncGenerator<Result> {
  const execPath = toolFolder('node-24/bin/node') ?? process.execPath;
  const options = { serialization: 'advanced', execArgv: FLAGS.split(' '), execPath } as const;
  const workers: ChildProcess[] = [];
  const waiting: Promise<Result>[] = [];
  try {
    for (const seed of seeds) {
      // The process whose turn it is has the oldest seed, and is free when that has been answered.
      if (waiting.length >= processes) yield (await waiting.shift()) as Result;
      const free = workers.length === processes ? workers.shift() : undefined;
      const worker = free ?? fork(job.bundles.worker ?? '', options);
      workers.push(worker);
      waiting.push(ask(worker, { seed, ...job }));
    }
    for (const each of waiting) yield await each;
  } finally {
    // A seed that nobody waits for any more ends with its process.
    for (const worker of workers) worker.removeAllListeners('exit').kill();
  }
}

/** The answer of a process, or that it has ended. */
const ask = (worker: ChildProcess, job: Job): Promise<Result> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`seed ${job.seed} ended its process`));
    worker.removeAllListeners('exit').once('exit', ended).once('message', resolve).send(job);
  });
