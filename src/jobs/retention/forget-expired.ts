import { isAboutOneOf, periodsFor } from '../../domain/daily-mail/load-reminder-context.js';
import { ALL_SCOPES } from '../../domain/mail/mail.js';
import { JOBS } from '../../domain/operation/job-run.js';
import type { Retention } from '../../domain/operation/retention.js';
import { addDays, type Instant, instantAt, localDateOf } from '../../domain/time/local-date.js';
import type { StoresWith } from '../../store/index.js';

export type ForgetDeps = StoresWith<{
  settings: 'current';
  expired: 'lettersForgotten' | 'noteForgotten' | 'forgetLetters' | 'forgetDayMarks' | 'forgetRuns';
}>;

export type Forgotten = { readonly letters: number; readonly jobRuns: number };

/** Days whose letters a night deletes: two months, so that the backlog of a longer break is gone within weeks. */
const DAYS_A_NIGHT = 62;

/** Deletes data older than its retention. The step may be killed at any point; the next night continues. */
export async function forgetExpired(
  { settings, expired }: ForgetDeps,
  retention: Retention,
  occurrence: Instant,
): Promise<Forgotten> {
  const today = localDateOf(occurrence);
  const firstKept = addDays(today, -retention.letters);
  const current = await settings.current();
  const { scopes } = current;
  const open = [...new Set(scopes.flatMap((scope) => periodsFor(current, scope, occurrence)))];
  // Reports that are open in a scope whose settings cannot be read are not known.
  const isAboutOpen = current.unreadable?.length ? () => true : isAboutOneOf(open);
  const forgotten = await expired.lettersForgotten();
  // Letters about access go without reminders. Nothing is as old as it is kept on the first night of a table.
  const began = scopes.map(({ remindersFrom }) => remindersFrom).filter((day) => day !== null);
  const first = forgotten ? addDays(forgotten, 1) : [addDays(firstKept, -1), ...began].toSorted()[0];
  let letters = 0;
  let isEmptySoFar = true;
  for (let day = first ?? firstKept, n = 0; day < firstKept && n < DAYS_A_NIGHT; day = addDays(day, 1)) {
    const { gone, kept } = await expired.forgetLetters(day, isAboutOpen);
    letters += gone;
    if (gone > 0) n++;
    // A day with a letter about something open is looked at again, and so are the days after it.
    isEmptySoFar &&= kept === 0;
    if (isEmptySoFar) await expired.noteForgotten(day);
  }
  await expired.forgetDayMarks([ALL_SCOPES, ...scopes.map(({ scope }) => scope)], firstKept);
  let jobRuns = 0;
  for (const job of JOBS)
    jobRuns += await expired.forgetRuns(job, instantAt(addDays(today, -retention.jobRuns), '00:00'));
  return { letters, jobRuns };
}
