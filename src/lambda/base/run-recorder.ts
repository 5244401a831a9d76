import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { areLettersOut, durationOf, type JobRun } from '../../domain/operation/job-run.js';
import type { RunRecorder } from '../../jobs/run/recorded-run.js';
import type { Stores } from '../../store/index.js';
import { LOGGED } from './env.js';
import { errorLog } from './unreadable.js';

/** Keeps records of runs in the table. A run is called like the request of its function, so that its log lines are found. */
export const runRecorder = (
  { jobRuns }: Pick<Stores, 'jobRuns'>,
  release: string,
  context: Partial<Context> | undefined,
  log: RunRecorder['log'],
): RunRecorder => ({
  jobRuns,
  clock: () => new Date().toISOString(),
  release,
  run: context?.awsRequestId ?? randomUUID(),
  log,
  report: errorLog(),
});

/** One line for each run that ended. Metrics count these lines; none names a person. */
export function logRun(run: JobRun): void {
  const { job, occurrence, run: name, release, result, reason, months, letters, unreadable } = run;
  console.info({
    [LOGGED.jobRun]: result,
    job,
    occurrence,
    run: name,
    release,
    reason,
    milliseconds: durationOf(run),
    months: months.length,
    ...letters,
    unreadable: unreadable.length,
    ...(areLettersOut(run) && { [LOGGED.lettersOut]: 'yes' }),
  });
}
