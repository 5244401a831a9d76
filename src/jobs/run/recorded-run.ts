import { type JobName, type JobRun, UNREADABLE_KEPT } from '../../domain/operation/job-run.js';
import type { Instant } from '../../domain/time/local-date.js';

/** Where records go, and what a run cannot know by itself. */
export type RunRecorder = {
  readonly jobRuns: { put(run: JobRun): Promise<void> };
  readonly clock: () => Instant;
  /** What is deployed. */
  readonly release: string;
  /** Name of this try: the request of the function, so that its log lines are found. */
  readonly run: string;
  /** For the log, where a metric counts runs. */
  readonly log: (ended: JobRun) => void;
  /** For a record that could not be written. */
  readonly report: (error: unknown) => void;
};

/** The part of a record that the outcome of a run decides. */
export type RunFacts = Pick<JobRun, 'result' | 'reason' | 'months' | 'letters'> & {
  readonly unreadable?: readonly string[] | undefined;
};

const NOTHING_YET = { months: [], letters: null, unreadable: [] } as const;

/**
 * Runs a job and keeps a record of it. The first record is written before the work, so that a run which ends without a
 * word is seen. A record that cannot be written is reported and stops no work: letters matter more than their record.
 */
export async function recordedRun<T>(
  recorder: RunRecorder,
  { job, occurrence }: { readonly job: JobName; readonly occurrence: Instant },
  work: () => Promise<T>,
  factsOf: (outcome: T) => RunFacts,
): Promise<T> {
  const { jobRuns, clock, release, run, log, report } = recorder;
  const begun: JobRun = {
    job,
    occurrence,
    run,
    startedAt: clock(),
    endedAt: null,
    release,
    result: 'RUNNING',
    reason: null,
    ...NOTHING_YET,
  };
  const keep = (record: JobRun) => jobRuns.put(record).catch(report);
  const end = (record: JobRun) => {
    log(record);
    return keep(record);
  };
  // The work does not wait for it: a table that hangs would cost the job nine seconds more.
  const first = keep(begun);
  try {
    const outcome = await work();
    await first;
    const { unreadable = [], ...facts } = factsOf(outcome);
    await end({ ...begun, ...facts, unreadable: unreadable.slice(0, UNREADABLE_KEPT), endedAt: clock() });
    return outcome;
  } catch (error) {
    await first;
    await end({ ...begun, result: 'FAILED', reason: kindOf(error), endedAt: clock() });
    throw error;
  }
}

/** The class of an error. Its words may hold an address. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
