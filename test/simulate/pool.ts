import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Bundles, Given, Run } from './run.js';
import type { Short } from './shorten.js';

/** The job of a process; `shortens`: it cuts down the story of a failing seed. */
export type Job = Pick<Given, 'until' | 'communes'> &
  Readonly<{ seed: number; bundles: Bundles; only?: readonly string[] | undefined; shortens: boolean }>;
type Jobs = Omit<Job, 'seed'>;
export type Result = Run & { readonly seconds: number; readonly short: Short | undefined };

/** An instance lives too short for code to be optimised: it would cost more than it saves. */
const FLAGS =
  '--max-semi-space-size=64 --no-opt --always-sparkplug --no-flush-bytecode --no-allocation-site-pretenuring'.split(
    ' ',
  );

/** Several processes live through seeds, one each at a time; what they say comes in the order of the seeds. */
export async function* runAll(seeds: Iterable<number>, job: Jobs, processes: number): AsyncGenerator<Result> {
  const workers = Array.from({ length: processes }, () =>
    fork(job.bundles.worker ?? '', { serialization: 'advanced', execArgv: FLAGS }),
  );
  const free: Promise<ChildProcess>[] = workers.map((worker) => Promise.resolve(worker));
  const waiting: Promise<Result>[] = [];
  try {
    for (const seed of seeds) {
      if (waiting.length >= processes) yield (await waiting.shift()) as Result;
      const answered = (free.shift() as Promise<ChildProcess>).then((worker) => ask(worker, { seed, ...job }));
      waiting.push(answered.then(([, result]) => result));
      free.push(answered.then(([worker]) => worker));
    }
    for (const each of waiting) yield await each;
  } finally {
    // A seed that nobody waits for any more ends with its process.
    for (const worker of workers) worker.removeAllListeners('exit').kill();
  }
}

/** The answer of a process, or that it has ended. */
async function ask(worker: ChildProcess, job: Job): Promise<readonly [ChildProcess, Result]> {
  worker.send(job);
  const waits = new AbortController();
  const { signal } = waits;
  const ended = once(worker, 'exit', { signal }).then(() =>
    Promise.reject(new Error(`seed ${job.seed} ended its process`)),
  );
  ended.catch(() => {});
  const [result] = (await Promise.race([once(worker, 'message', { signal }), ended])) as [Result];
  waits.abort();
  return [worker, result];
}
