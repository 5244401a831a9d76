import type { JobName } from '../../domain/operation/job-run.js';
import type { Instant } from '../../domain/time/local-date.js';
import { jobs } from '../../jobs/index.js';
import type { Clock } from '../base/clock.js';
import { nextOccurrences } from './cron-adapter.js';

export type ScheduledRun = { readonly job: JobName; readonly occurrence: Instant };

const names = Object.keys(jobs) as JobName[];

/** The next run of each job strictly after `from`, earliest first. */
export function nextRuns(from: Instant): ScheduledRun[] {
  return names
    .flatMap((job) =>
      nextOccurrences(jobs[job].cron, 1, new Date(from)).map((date) => ({ job, occurrence: date.toISOString() })),
    )
    .sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
}

/**
 * The latest run of each job in (from, to]. After a sleep of the machine one run is enough: it catches up on missed
 * days.
 */
export function dueRuns(from: Instant, to: Instant): ScheduledRun[] {
  return names
    .flatMap((job) => {
      let latest: Instant | undefined;
      let next = nextOccurrences(jobs[job].cron, 1, new Date(from))[0]?.toISOString();
      while (next !== undefined && next <= to) {
        latest = next;
        next = nextOccurrences(jobs[job].cron, 1, new Date(next))[0]?.toISOString();
      }
      return latest === undefined ? [] : [{ job, occurrence: latest }];
    })
    .sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
}

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
