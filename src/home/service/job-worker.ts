import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { isEnded, JOBS, type JobName, type JobRun } from '../../domain/operation/job-run.js';
import type { Instant } from '../../domain/time/local-date.js';
import { type Schedule, type ScheduledRun, startSchedule } from '../../local/aws/schedule.js';
import type { Clock } from '../../local/base/clock.js';
import type { Stores } from '../../store/index.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How far back a start looks for missed occurrences. The work of an older one is done by the next occurrence. */
const LOOKED_BACK_MS = 8 * DAY_MS;
/** The pauses before each repeat of a failed run, the same as Lambda's. */
const TRIED_AGAIN_AFTER_MS = [MINUTE_MS, 2 * MINUTE_MS];
const STOPPING_IS_SEEN_MS = 100;

export type JobHandlers = Readonly<
  Record<JobName, (event: { readonly occurrence: Instant }, context: Partial<Context>) => Promise<unknown>>
>;

type JobDeps = {
  readonly jobRuns: Pick<Stores['jobRuns'], 'between'>;
  readonly handlers: JobHandlers;
  readonly now: Clock;
  readonly report: (error: unknown) => void;
  readonly triedAgainAfterMs?: readonly number[];
};

/** Whether the run did all work of its occurrence. */
const isDone = (run: JobRun): boolean => isEnded(run) && (run.letters?.pending ?? 0) === 0;

/**
 * Runs the jobs at their moments. Several workers may: each looks first whether another one has done the occurrence, and
 * where two begin together, ledger and publications keep them apart. What was missed while nothing ran is caught up. A
 * worker that stops leaves the letters that it has not begun to the others.
 */
export async function startJobs(deps: JobDeps): Promise<Schedule> {
  const { jobRuns, handlers, now, report, triedAgainAfterMs = TRIED_AGAIN_AFTER_MS } = deps;
  let isStopping = false;
  const context = (): Partial<Context> => ({
    awsRequestId: randomUUID(),
    getRemainingTimeInMillis: () => (isStopping ? 0 : Number.POSITIVE_INFINITY),
  });

  async function pause(milliseconds: number): Promise<void> {
    for (let waited = 0; waited < milliseconds && !isStopping; waited += STOPPING_IS_SEEN_MS)
      await new Promise((resolve) => setTimeout(resolve, STOPPING_IS_SEEN_MS));
  }

  /** Runs an occurrence unless another worker has done it. False after a failure. */
  async function attempt({ job, occurrence }: ScheduledRun): Promise<boolean> {
    try {
      if ((await jobRuns.between(job, occurrence, occurrence)).some(isDone)) return true;
    } catch (error) {
      report(error);
      return false;
    }
    // The handler has already reported its failure.
    return handlers[job]({ occurrence }, context()).then(
      () => true,
      () => false,
    );
  }

  async function run(due: ScheduledRun): Promise<void> {
    for (const wait of [0, ...triedAgainAfterMs]) {
      await pause(wait);
      if (isStopping || (await attempt(due))) return;
    }
  }

  const since = await lastDone(jobRuns, Date.parse(now()));
  const schedule = startSchedule(now, run, since);
  return {
    async stop() {
      isStopping = true;
      await schedule.stop();
    },
  };
}

/** The moment up to which every job is done. A service that has never run a job begins with the latest occurrence of each. */
async function lastDone(jobRuns: JobDeps['jobRuns'], now: number): Promise<Instant> {
  const at = (moment: number): Instant => new Date(moment).toISOString();
  const last = await Promise.all(
    JOBS.map(async (job) => {
      const runs = await jobRuns.between(job, at(now - LOOKED_BACK_MS), at(now));
      return runs.find(isDone)?.occurrence ?? at(now - DAY_MS);
    }),
  );
  return last.toSorted()[0] ?? at(now);
}
