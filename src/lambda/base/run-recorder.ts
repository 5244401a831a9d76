import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type { RunRecorder } from '../../jobs/run/recorded-run.js';
import type { Stores } from '../../store/index.js';
import { errorLog } from './unreadable.js';

/** Keeps records of runs in the table. A run is called like the request of its function, so that its log lines are found. */
export const runRecorder = (
  { jobRuns }: Pick<Stores, 'jobRuns'>,
  release: string,
  context: Partial<Context> | undefined,
): RunRecorder => ({
  jobRuns,
  clock: () => new Date().toISOString(),
  release,
  run: context?.awsRequestId ?? randomUUID(),
  report: errorLog(),
});
