import type { JobName } from '../../domain/operation/job-run.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { Key, KeyRange } from '../keys.js';

/** JOBRUN#send-reminders / 2026-11-17T01:00:00.000Z#6a0e…: one try of one occurrence. */
export const jobRunKey = (job: JobName, occurrence: Instant, run: string): Key => ({
  pk: `JOBRUN#${job}`,
  sk: `${occurrence}#${run}`,
});

/** Greater than any name of a run. */
const LAST = '\uffff';

/** JOBRUN#send-reminders / occurrences of a span of time, both ends included; all where none are named. */
export const jobRunsOf = (job: JobName, from: Instant | ' ' = ' ', to: Instant | '' = ''): KeyRange => ({
  pk: `JOBRUN#${job}`,
  from,
  to: to + LAST,
});
