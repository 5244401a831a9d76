import { Cron, type CronOptions } from 'croner';
import { JOBS, type JobName } from '../../domain/operation/job-run.js';
import type { Instant } from '../../domain/time/local-date.js';
import { jobs, SCHEDULE_ZONE } from '../../jobs/index.js';
import type { Clock } from '../base/clock.js';

/** Makes croner read an expression as EventBridge Scheduler does: Sunday is 1, and 0/30 means "from 0 on, every 30". */
const AS_IN_AWS: CronOptions = {
  timezone: SCHEDULE_ZONE,
  mode: '7-part',
  alternativeWeekdays: true,
  sloppyRanges: true,
  paused: true,
};

/** The next `count` occurrences strictly after `from`. AWS has no field of seconds. */
export const nextOccurrences = (awsCron: string, count: number, from: Date): Date[] =>
  new Cron(`0 ${awsCron}`, AS_IN_AWS).nextRuns(count, from);

export type ScheduledRun = { readonly job: JobName; readonly occurrence: Instant };

/** The next occurrence of a job strictly after `from`. */
export const nextOccurrenceOf = (job: JobName, from: Instant): Instant | undefined =>
  nextOccurrences(jobs[job].cron, 1, new Date(from))[0]?.toISOString();

const earliestFirst = (occurrenceOf: (job: JobName) => Instant | undefined): ScheduledRun[] =>
  JOBS.flatMap((job) => {
    const occurrence = occurrenceOf(job);
    return occurrence === undefined ? [] : [{ job, occurrence }];
  }).sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1));

/** The next run of each job strictly after `from`, earliest first. */
export const nextRuns = (from: Instant): ScheduledRun[] => earliestFirst((job) => nextOccurrenceOf(job, from));

/**
 * The latest run of each job in (from, to]. After a sleep of the machine one run is enough: it catches up on missed
 * days.
 */
export const dueRuns = (from: Instant, to: Instant): ScheduledRun[] =>
  earliestFirst((job) => {
    let latest: Instant | undefined;
    for (let next = nextOccurrenceOf(job, from); next && next <= to; next = nextOccurrenceOf(job, next)) latest = next;
    return latest;
  });

/** Timers stand still while the machine sleeps, so the clock is checked at least this often. */
const LOOK_AGAIN_MS = 20_000;

export type Schedule = { stop(): Promise<void> };

/**
 * Runs the jobs at their scheduled moments on the given clock, one at a time. `run` reports its own failures and never
 * rejects. Stopping waits for the current run. What was due after `since` is run at once.
 */
export function startSchedule(now: Clock, run: (due: ScheduledRun) => Promise<void>, since: Instant = now()): Schedule {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  async function look(): Promise<void> {
    const upTo = now();
    for (const due of dueRuns(since, upTo)) if (!stopped) await run(due);
    since = upTo;
    if (!stopped) wait();
  }
  function wait(): void {
    const next = nextRuns(since)[0];
    const untilNext = next === undefined ? LOOK_AGAIN_MS : Date.parse(next.occurrence) - Date.parse(now());
    const wake = (): void => {
      running = look();
    };
    timer = setTimeout(wake, Math.min(Math.max(untilNext, 0), LOOK_AGAIN_MS));
  }
  wait();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
