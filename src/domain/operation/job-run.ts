import type { UnitId } from '../register/unit.js';
import type { Instant } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { RunWarning } from './watch.js';

export const JOBS = ['recompute-rankings', 'send-reminders'] as const;
export type JobName = (typeof JOBS)[number];

/** Sweeps run 24 times a day, so nobody could read the runs of a longer span. */
export const MOST_DAYS_OF_RUNS = 31;

/** RUNNING also for a run that ended without a result: time-out, memory, a lost machine. */
export type RunResult = 'RUNNING' | 'DONE' | 'NOTHING_TO_DO' | 'STOPPED' | 'FAILED';

/** One month that a run considered. */
export type MonthRun = {
  readonly scope: UnitId;
  readonly period: PeriodId;
  readonly outcome: 'PUBLISHED' | 'UNCHANGED' | 'SUPERSEDED' | 'NOT_RENEWED' | 'NOT_FORMED';
  /** The version that the run published; null if it published none. */
  readonly version: number | null;
  /** Communes with a rank; 0 if nothing was published. */
  readonly ranked: number;
};

export type LettersRun = {
  readonly sent: number;
  /** Cancelled: submitted meanwhile, closed, or left over from an earlier day. */
  readonly superseded: number;
  /** Letters that the mail service refused. */
  readonly refused: number;
  /** Letters left for a later run of the day. */
  readonly pending: number;
};

/** The result of one run of a job. It names no person and quotes nothing of the mail service. */
export type JobRun = {
  readonly job: JobName;
  /** The scheduled moment. A repeated run has the same. */
  readonly occurrence: Instant;
  /** The name of this attempt, as in log lines. */
  readonly run: string;
  readonly startedAt: Instant;
  /** When the run ended; null while it runs, and for ever if its process died. */
  readonly endedAt: Instant | null;
  readonly release: string;
  readonly result: RunResult;
  /** Why there was nothing to do, why the mail service accepted no more, or the kind of error; else null. */
  readonly reason: string | null;
  /** The months that the ranking job considered. */
  readonly months: readonly MonthRun[];
  /** The letters of the reminders job; null if it did not come so far. */
  readonly letters: LettersRun | null;
  /** Keys of unreadable items, without addresses; at most 20. */
  readonly unreadable: readonly string[];
  /** Faults without an error that the nightly job found; absent if it did not ask, and in earlier releases. */
  readonly warnings?: readonly RunWarning[] | undefined;
};

/** The most keys of unreadable items kept for a run. The log has all. */
export const UNREADABLE_KEPT = 20;

/** True for a sweep that leaves no letter of the day: all were sent, or the day has none. */
export const areLettersOut = ({
  job,
  result,
  reason,
  letters,
}: Pick<JobRun, 'job' | 'result' | 'reason' | 'letters'>): boolean =>
  job === 'send-reminders' &&
  ((result === 'DONE' && reason === null && letters?.pending === 0) ||
    (result === 'NOTHING_TO_DO' && reason !== null && WITHOUT_LETTERS.has(reason)));

const WITHOUT_LETTERS = new Set(['DAY_IS_DONE', 'NOT_A_WORKING_DAY', 'REMINDERS_OFF']);

/** True for a run that ended as it should, with or without work. */
export const isEnded = ({ result }: Pick<JobRun, 'result'>): boolean => result === 'DONE' || result === 'NOTHING_TO_DO';

/** Milliseconds from start to end; null while the run has no end. */
export const durationOf = ({ startedAt, endedAt }: JobRun): number | null =>
  endedAt === null ? null : Date.parse(endedAt) - Date.parse(startedAt);
