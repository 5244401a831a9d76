import type { JobName } from '../../domain/operation/job-run.js';
import {
  addDays,
  type Instant,
  instantAt,
  type LocalDate,
  localDateOf,
  localTimeOf,
} from '../../domain/time/local-date.js';
import { nextOccurrenceOf, type ScheduledRun } from '../aws/schedule.js';

/** Enough days for every step of the ladder from −3 to +5 on any date, Tết included. */
export const REPLAYED_DAYS = 35;

/** The data is loaded as of this moment: the start of the first replayed day. So each replayed day is complete. */
export const firstInstant = (now: Instant): Instant => instantAt(addDays(localDateOf(now), -REPLAYED_DAYS), '00:00');

/** One run of each job on that day: the ranking of the night, and the first sweep that may send letters. */
export function runsOf(day: LocalDate, sendTime: string): ScheduledRun[] {
  const first = (job: JobName, from: string): ScheduledRun[] => {
    // A schedule lists moments strictly after the given one. A millisecond earlier includes the moment itself.
    const before = new Date(Date.parse(instantAt(day, from)) - 1);
    const next = nextOccurrenceOf(job, before.toISOString());
    return next !== undefined && localDateOf(next) === day && localTimeOf(next) >= from
      ? [{ job, occurrence: next }]
      : [];
  };
  return [...first('recompute-rankings', '00:00'), ...first('send-reminders', sendTime)];
}

/**
 * Missed runs in [from, to], oldest first. `from` is included: the run at `from` may have been killed. Repeating a
 * complete run changes nothing.
 */
export function missedRuns(from: Instant, to: Instant, sendTime: string): ScheduledRun[] {
  const last = localDateOf(to);
  const runs: ScheduledRun[] = [];
  for (let day = localDateOf(from); day <= last; day = addDays(day, 1)) {
    runs.push(...runsOf(day, sendTime).filter(({ occurrence }) => occurrence >= from && occurrence <= to));
  }
  return runs;
}

export type CatchUpDeps = {
  /** Advances the demonstration and records in the table that it has data up to `to`. */
  extend(from: Instant, to: Instant): Promise<void>;
  run(due: ScheduledRun): Promise<void>;
  sendTime: string;
};

/**
 * Advances the demonstration and runs the jobs up to a moment, in the order of events. Returns the runs. Jobs do not
 * run for days before `replayFrom`: after a long pause nobody wants the letters of half a year.
 *
 * @param reached the moment up to which the demonstration has data
 */
export async function catchUp(
  { extend, run, sendTime }: CatchUpDeps,
  reached: Instant,
  to: Instant,
  replayFrom = firstInstant(to),
): Promise<ScheduledRun[]> {
  let at = reached;
  const runs = missedRuns(at > replayFrom ? at : replayFrom, to, sendTime);
  for (const due of runs) {
    if (due.occurrence > at) {
      await extend(at, due.occurrence);
      at = due.occurrence;
    }
    await run(due);
  }
  if (to > at) await extend(at, to);
  return runs;
}
