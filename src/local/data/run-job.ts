import type { JobName } from '../../domain/operation/job-run.js';
import type { JobPayload } from '../../jobs/index.js';
import type { RankingsOutcome } from '../../jobs/ranking/recompute-rankings.js';
import type { RemindersOutcome } from '../../jobs/reminder/send-reminders.js';

/**
 * Runs a job as its Lambda function does, on the clock of its occurrence. By the machine's clock a replayed day would
 * already be over. Call `enterLocalEnvironment` before: a function reads the environment when it is imported.
 */
export async function runJob(job: 'recompute-rankings', payload: JobPayload): Promise<RankingsOutcome>;
export async function runJob(job: 'send-reminders', payload: JobPayload): Promise<RemindersOutcome>;
export async function runJob(job: JobName, payload: JobPayload): Promise<RankingsOutcome | RemindersOutcome>;
export async function runJob(job: JobName, payload: JobPayload): Promise<RankingsOutcome | RemindersOutcome> {
  if (job === 'recompute-rankings')
    return (await import('../../lambda/recompute-rankings.js')).rankAll(noLine)(payload);
  return (await import('../../lambda/send-reminders.js')).sweepAt(() => payload.occurrence, noLine)(payload);
}

/** Writes no log line, because a person who runs a job here reads its outcome in words. */
const noLine = () => {};
