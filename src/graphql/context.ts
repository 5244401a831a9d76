import type { Viewer } from '../domain/access/access.js';
import type { Instant, LocalDate } from '../domain/time/local-date.js';
import type { Reference } from '../reference-data/reference.js';
import type { Administration } from './administration/administration.js';
import type { Deadline } from './http/deadline.js';
import type { Reads } from './queries.js';
import type { MailChanges } from './reminder/mail-changes.js';
import type { ReminderReads } from './reminder/queries.js';
import type { Writes } from './report/report-mutations.js';

/** What a resolver may use. */
export type Context = {
  readonly viewer: Viewer;
  readonly now: Instant;
  /** The day it is in Việt Nam. */
  readonly today: LocalDate;
  readonly reference: Reference;
  readonly reads: Reads;
  readonly writes: Writes;
  readonly reminders: ReminderReads;
  readonly mailChanges: MailChanges;
  readonly administration: Administration;
  readonly deadline: Deadline;
};
