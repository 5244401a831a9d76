import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import { areLettersOut, durationOf, type JobRun } from '../../domain/operation/job-run.js';
import type { DeliveryOutcome } from '../../jobs/reminder/deliver-entries.js';
import type { RunRecorder } from '../../jobs/run/recorded-run.js';
import { errorLog } from '../log/error-log.js';
import { log as lines } from '../log/log.js';

/** Records runs in the table. A run has the name of its function request, so that its log lines are found. */
export const runRecorder = (
  { jobRuns }: Pick<RunRecorder, 'jobRuns'>,
  release: string,
  context: Partial<Context> | undefined,
  log: RunRecorder['log'],
): RunRecorder => ({
  jobRuns,
  clock: () => new Date().toISOString(),
  // A process with nothing else to do does not wait for the timer.
  pause: (milliseconds) => after(milliseconds, undefined, { ref: false }),
  release,
  run: context?.awsRequestId ?? randomUUID(),
  log,
  report: errorLog(),
});

/** The class of a refusal. Text after the colon may repeat a letter, so only the record of the run keeps it. */
const kindOfStop = (stopped: string): string => stopped.split(':')[0] ?? '';

/** Logs how many letters were left or refused. The words of the mail service may contain an address; the ledger keeps them. */
export function logUnsent({ stopped, failed }: Pick<DeliveryOutcome, 'stopped' | 'failed'>, pending: number): void {
  if (stopped !== null) lines.error({ message: 'sending stopped', sendingStopped: kindOfStop(stopped), pending });
  if (failed.length > 0) lines.error({ message: 'letters refused', lettersRefused: `${failed.length}` });
}

/** The milliseconds that are left to an invocation. Outside of Lambda nothing ends a run. */
export const timeLeftIn = (context: Partial<Context> | undefined) => (): number =>
  context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY;

/** Logs one line for each ended run. Metrics count these lines. No line names a person. */
export function logRun(run: JobRun): void {
  const { result, reason, months, letters, unreadable } = run;
  lines.info({
    message: 'run ended',
    jobRun: result,
    reason: result === 'STOPPED' && reason !== null ? kindOfStop(reason) : reason,
    milliseconds: durationOf(run),
    months: months.length,
    ...letters,
    unreadable: unreadable.length,
    ...(areLettersOut(run) && { lettersOut: 'yes' }),
  });
}
