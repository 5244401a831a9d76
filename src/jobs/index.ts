import type { JobName } from '../domain/operation/job-run.js';

/** The zone every schedule is read in; schedules never follow the machine's zone. */
export const SCHEDULE_ZONE = 'Asia/Ho_Chi_Minh';

export type Job = {
  /** AWS cron: minute, hour, day of month, month, day of week, year; in `SCHEDULE_ZONE`. */
  readonly cron: string;
  readonly purpose: string;
};

/** Every scheduled job: the deployment, the local scheduler, the proofs and the command line read this list. */
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
 * The payload of a job: the scheduled moment, and for a run by hand one period. A dry run decides all that a run would,
 * answers it, writes nothing and sends nothing.
 */
export type JobPayload = { readonly occurrence: string; readonly period?: string; readonly dryRun?: true };
