import type { JobName } from '../../domain/operation/job-run.js';
import type { Instant } from '../../domain/time/local-date.js';
import { FIRST, fromTo, type Key, type KeyForm, type KeyRange, LAST } from './key.js';

const RUN = 'JOBRUN#';

export const JOB_RUN_KINDS = { jobRun: [RUN] } as const satisfies Readonly<Record<string, KeyForm>>;

/** JOBRUN#send-reminders / 2026-11-17T01:00:00.000Z#6a0e…: one try of one occurrence. */
export const jobRunKey = (job: JobName, occurrence: Instant, run: string): Key => ({
  pk: RUN + job,
  sk: `${occurrence}#${run}`,
});
/** JOBRUN#send-reminders / occurrences of a span of time, both ends included; without a span all of them. */
export const jobRunsOf = (job: JobName, from: Instant = FIRST, to: Instant = ''): KeyRange =>
  fromTo(RUN + job, from, to + LAST);
