import type { UnitId } from '../register/unit.js';
import type { Instant } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { RunWarning } from './watch.js';

/** The scheduled jobs. */
export const JOBS = ['recompute-rankings', 'send-reminders'] as const;
export type JobName = (typeof JOBS)[number];

/** RUNNING also where a run ended without a word: time-out, memory, a machine that went away. */
export type RunResult = 'RUNNING' | 'DONE' | 'NOTHING_TO_DO' | 'STOPPED' | 'FAILED';

/** One month that a run looked at. */
export type MonthRun = {
  readonly scope: UnitId;
  readonly period: PeriodId;
  readonly outcome: 'PUBLISHED' | 'UNCHANGED' | 'SUPERSEDED' | 'NOT_RENEWED' | 'NOT_FORMED';
  /** The version that the run published; null where the run published none. */
  readonly version: number | null;
  /** Communes with a rank; 0 where none was published. */
  readonly ranked: number;
};

/** How many letters a run dealt with. */
export type LettersRun = {
  readonly sent: number;
  /** Given up: submitted meanwhile, closed, or left over from an earlier day. */
  readonly superseded: number;
  /** Refused by the mail service. */
  readonly refused: number;
  /** Left for a later run of the day. */
  readonly pending: number;
};

/** What one run of a job did. It names no person and holds no words of the mail service. */
export type JobRun = {
  readonly job: JobName;
  /** The scheduled moment. A run that is tried again carries the same. */
  readonly occurrence: Instant;
  /** Name of this try; log lines carry it. */
  readonly run: string;
  readonly startedAt: Instant;
  /** When the run ended; null while it runs, and for ever when its process died. */
  readonly endedAt: Instant | null;
  /** What was deployed. */
  readonly release: string;
  readonly result: RunResult;
  /** Why there was nothing to do, why the mail service took no more, or the kind of error; else null. */
  readonly reason: string | null;
  /** The months that the ranking job looked at. */
  readonly months: readonly MonthRun[];
  /** The letters of the reminders job; null where it did not come so far. */
  readonly letters: LettersRun | null;
  /** Keys of items that could not be read, without addresses; at most 20. */
  readonly unreadable: readonly string[];
  /** What the nightly job found that nobody would be told of. Absent where it did not ask, and in earlier releases. */
  readonly warnings?: readonly RunWarning[] | undefined;
};

/** A stage keeps so many keys of unreadable items of a run; the log has all. */
export const UNREADABLE_KEPT = 20;

/** True for a sweep after which no letter of the day is left: all went out, or the day has none. */
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

/** A run that came to its end as it should, whether or not there was work. */
export const isEnded = ({ result }: Pick<JobRun, 'result'>): boolean => result === 'DONE' || result === 'NOTHING_TO_DO';

/** Milliseconds from start to end; null while it runs. */
export const durationOf = ({ startedAt, endedAt }: JobRun): number | null =>
  endedAt === null ? null : Date.parse(endedAt) - Date.parse(startedAt);
