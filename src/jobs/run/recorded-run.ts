import { type JobName, type JobRun, UNREADABLE_KEPT } from '../../domain/operation/job-run.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { StoresWith } from '../../store/index.js';
import type { RemindersOutcome } from '../reminder/send-reminders.js';

/** The store of records of runs, and the facts that a run cannot know by itself. */
export type RunRecorder = StoresWith<{ jobRuns: 'put' }> & {
  readonly clock: () => Instant;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly release: string;
  /** The name of this try: the request identifier of the function, by which its log lines are found. */
  readonly run: string;
  /** Logs an ended run. A metric counts these lines. */
  readonly log: (ended: JobRun) => void;
  /** Reports that a record could not be written. */
  readonly report: (error: unknown) => void;
};

/** The part of a record that follows from the outcome of a run. */
export type RunFacts = Pick<JobRun, 'result' | 'reason' | 'months' | 'letters' | 'warnings'> & {
  readonly unreadable?: readonly string[] | undefined;
};

/**
 * Milliseconds to wait for the record of a failed run. The table may be unavailable after an error, and a write would
 * take nine seconds more, but the error must be told within ten. A write that takes longer goes on by itself.
 */
const RECORD_OF_FAILURE_MS = 1_000;

const NOTHING_YET = { months: [], letters: null, unreadable: [] } as const;

/**
 * Runs a job and keeps a record of it. The first record is written before the work, so that a run that dies without an
 * error is visible. A record that cannot be written is reported and stops no work: letters matter more than their
 * record.
 */
export async function recordedRun<T>(
  recorder: RunRecorder,
  { job, occurrence }: { readonly job: JobName; readonly occurrence: Instant },
  work: () => Promise<T>,
  factsOf: (outcome: T) => RunFacts,
): Promise<T> {
  const { jobRuns, clock, pause, release, run, log, report } = recorder;
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
  // The work does not wait for this record: an unresponsive table would delay the job by nine seconds.
  const first = keep(begun);
  const end = async (facts: Partial<JobRun>) => {
    const record = { ...begun, ...facts, endedAt: clock() };
    log(record);
    await first;
    await keep(record);
  };
  try {
    const outcome = await work();
    const { unreadable = [], ...facts } = factsOf(outcome);
    await end({ ...facts, unreadable: unreadable.slice(0, UNREADABLE_KEPT) });
    return outcome;
  } catch (error) {
    const recorded = end({ result: 'FAILED', reason: kindOf(error) });
    await Promise.race([recorded, pause(RECORD_OF_FAILURE_MS)]);
    throw error;
  }
}

/** The class of an error. The message is left out because it may contain an address. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

export function factsOfReminders(outcome: RemindersOutcome): RunFacts {
  const { unreadable = [] } = outcome;
  if (outcome.kind === 'NOTHING_TO_DO')
    return { result: 'NOTHING_TO_DO', reason: outcome.reason, months: [], letters: null, unreadable };
  const { sent, superseded, failed, pending, stopped, outOfTime, notKept = [] } = outcome;
  const reason = stopped ?? (outOfTime ? 'OUT_OF_TIME' : null);
  return {
    result: stopped === null ? 'DONE' : 'STOPPED',
    reason,
    months: [],
    letters: { sent, superseded, refused: failed.length, pending },
    // For these scopes nobody can read why an official got no letter, because the reasons could not be stored.
    unreadable: [...unreadable, ...notKept.map((path) => `SILENT / ${path}`)],
  };
}
