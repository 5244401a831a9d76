import * as z from 'zod/mini';
import type { JobName, JobRun, LettersRun, MonthRun, RunResult } from '../../domain/operation/job-run.js';
import { RUN_WARNINGS } from '../../domain/operation/watch.js';
import type { Instant } from '../../domain/time/local-date.js';
import { jobRunKey, jobRunsOf } from '../keys/job-run.js';
import { type EveryField, everyValue, instant, parseItem, V } from '../table/item.js';
import { pagesIn } from '../table/pages.js';
import { readAll, readableAt, readableOf } from '../table/readable.js';
import { type Item, putItem, type Table } from '../table/table.js';

const month = z.object({
  scope: z.string(),
  period: z.string(),
  outcome: everyValue<MonthRun['outcome']>({
    PUBLISHED: true,
    UNCHANGED: true,
    SUPERSEDED: true,
    NOT_RENEWED: true,
    NOT_FORMED: true,
  }),
  version: z.nullable(z.number()),
  ranked: z.number(),
} satisfies EveryField<MonthRun>);

const letters = z.object({
  sent: z.number(),
  superseded: z.number(),
  refused: z.number(),
  pending: z.number(),
} satisfies EveryField<LettersRun>);

const jobRunItem = z.object({
  job: everyValue<JobName>({ 'recompute-rankings': true, 'send-reminders': true }),
  occurrence: instant,
  run: z.string(),
  startedAt: instant,
  endedAt: z.nullable(instant),
  release: z.string(),
  result: everyValue<RunResult>({ RUNNING: true, DONE: true, NOTHING_TO_DO: true, STOPPED: true, FAILED: true }),
  reason: z.nullable(z.string()),
  months: z.array(month),
  letters: z.nullable(letters),
  unreadable: z.array(z.string()),
  warnings: z.optional(z.array(z.enum(RUN_WARNINGS))),
} satisfies EveryField<JobRun>);

const runFrom = (stored: Item): JobRun => parseItem(jobRunItem, stored);

/** Records of what each run of a job did, for the operators of the service. */
export const jobRunStore = (table: Table) => ({
  /** The record of a run's end replaces the record of its start. */
  async put(run: JobRun): Promise<void> {
    await putItem(table, { ...jobRunKey(run.job, run.occurrence, run.run), v: V, ...run });
  },

  one: (job: JobName, occurrence: Instant, run: string) => readableAt(table, jobRunKey(job, occurrence, run), runFrom),

  /** Runs whose occurrence lies in the span, both ends included, latest first. An unreadable record is left out. */
  between: (job: JobName, from: Instant, to: Instant) =>
    readAll(table, jobRunsOf(job, from, to), runFrom, { descending: true }),

  /** The first record of the job. Undefined if the job has never run. */
  async first(job: JobName): Promise<JobRun | undefined> {
    for await (const page of pagesIn(table, jobRunsOf(job), { pageSize: 1 })) {
      const [run] = readableOf(table, page, runFrom);
      if (run) return run;
    }
    return undefined;
  },
});
