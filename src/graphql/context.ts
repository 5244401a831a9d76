import type { Viewer } from '../domain/access/access.js';
import type { Language } from '../domain/text/text.js';
import type { Instant, LocalDate } from '../domain/time/local-date.js';
import type { Reference } from '../reference-data/reference.js';
import type { Administration } from './administration/administration.js';
import type { Deadline } from './http/deadline.js';
import type { OperationQueries } from './operation/queries.js';
import type { Queries } from './queries.js';
import type { MailChanges } from './reminder/mail-changes.js';
import type { ReminderQueries } from './reminder/queries.js';
import type { ReportMutations } from './report/report-mutations.js';
import type { Reviews } from './review/reviews.js';

/** Everything that a resolver may use. */
export type Context = {
  readonly viewer: Viewer;
  /** The language that the client's system prefers, from `Accept-Language`. */
  readonly preferredLanguage: Language | undefined;
  /** The language for a field without the argument `lang`: the preferred one, else Vietnamese. */
  readonly language: Language;
  readonly now: Instant;
  /** Today's date in Việt Nam. */
  readonly today: LocalDate;
  readonly reference: Reference;
  readonly queries: Queries;
  /** Loaded with the first field that needs it, because few requests do. */
  readonly reportMutations: () => Promise<ReportMutations>;
  readonly reviews: () => Promise<Reviews>;
  readonly reminders: () => Promise<ReminderQueries>;
  readonly operation: () => Promise<OperationQueries>;
  readonly mailChanges: () => Promise<MailChanges>;
  readonly administration: () => Promise<Administration>;
  readonly deadline: Deadline;
};

/**
 * The language of refusals: the one that the client's system prefers, else the official's own. Source systems get
 * English, because their engineers may be anywhere.
 */
export function readersLanguage({ viewer, preferredLanguage: preferred }: Context): Language | undefined {
  if (preferred || viewer.kind === 'public') return preferred;
  return viewer.kind === 'source' ? 'en' : (viewer.language ?? 'vi');
}
