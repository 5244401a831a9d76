import { Worker } from 'node:worker_threads';
import { MOST_FILE_BYTES, type ReadFile, type ReadOutcome, unread } from './file-reading.js';
import { guardedEntries } from './zip-guard.js';

/** The time for a file from the start of its thread, so that a hostile file is refused within two seconds. */
export const MOST_MILLISECONDS = 1_500;

/** The time until the thread runs. Only an overloaded machine needs long. */
const START_MILLISECONDS = 10_000;

/** The memory of a thread. It does not count unpacked parts, which have their own limit. */
const MEMORY = {
  maxOldGenerationSizeMb: 96,
  maxYoungGenerationSizeMb: 32,
  codeRangeSizeMb: 16,
  stackSizeMb: 4,
} as const;

/**
 * Reads every file in a new thread that knows nothing of the process: no environment, no credentials, limited memory and
 * time. A file that breaks its thread is refused, and the next one gets a new thread.
 *
 * @param thread path of the built thread, a CommonJS file
 */
export const guardedReading =
  (thread: string, milliseconds = MOST_MILLISECONDS): ReadFile =>
  async ({ kind, bytes, most }) => {
    if (bytes.length === 0) return unread('FILE_EMPTY');
    if (bytes.length > MOST_FILE_BYTES) return unread('FILE_TOO_LARGE');
    const guarded = kind === 'xlsx' ? guardedEntries(bytes) : [];
    if (typeof guarded === 'string') return unread(guarded);
    const worker = new Worker(thread, {
      workerData: { kind, bytes, most },
      resourceLimits: MEMORY,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    try {
      return await outcomeOf(worker, milliseconds);
    } finally {
      await worker.terminate();
    }
  };

function outcomeOf(worker: Worker, milliseconds: number): Promise<ReadOutcome> {
  return new Promise((resolve) => {
    const stopAfter = (ms: number) => setTimeout(() => resolve(unread('FILE_TOO_SLOW')), ms);
    let late = stopAfter(START_MILLISECONDS);
    worker.once('online', () => {
      clearTimeout(late);
      late = stopAfter(milliseconds);
    });
    const settle = (outcome: ReadOutcome) => {
      clearTimeout(late);
      resolve(outcome);
    };
    worker.once('message', settle);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      settle(unread(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'FILE_TOO_COMPLEX' : 'FILE_NOT_READABLE')),
    );
    worker.once('exit', () => settle(unread('FILE_NOT_READABLE')));
  });
}
