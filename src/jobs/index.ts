import type { JobName } from '../domain/operation/job-run.js';

/** The time zone of every schedule, whatever zone the machine is in. */
export const SCHEDULE_ZONE = 'Asia/Ho_Chi_Minh';

export type Job = {
  /** AWS cron in `SCHEDULE_ZONE`: minute, hour, day of month, month, day of week, year. */
  readonly cron: string;
  readonly purpose: string;
};

/** Every scheduled job. The deployment, the local scheduler, the proofs and the command line read this list. */
export const jobs: Readonly<Record<JobName, Job>> = {
  'recompute-rankings': {
    cron: '0 3 * * ? *',
    purpose: 'Rank the communes again wherever reports, register, method or calendar changed',
  },
  'send-reminders': {
    cron: '0/30 6-17 * * ? *',
    purpose: 'Send the reminders that are due today and not yet sent',
  },
};

/**
 * The payload of a job: the scheduled moment and, for a run by hand, one period. A dry run decides and answers the same
 * as a real run, but writes nothing and sends nothing.
 */
export type JobPayload = { readonly occurrence: string; readonly period?: string; readonly dryRun?: true };
