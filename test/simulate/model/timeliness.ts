import type { Act, Edict } from '../people/acts.js';
import { dayOf } from '../people/days.js';
import { calendarOf, dueDayOf } from './calendar.js';

/** The day by which the report is on time: an extension counts that was asked for, or granted unasked, up to the day before it. */
function dayThatCounts(acts: readonly Act[], due: string): string {
  let [counted, asked] = [due, undefined as Act | undefined];
  for (const act of acts) {
    if (act.kind === 'ASK') asked = act;
    if (act.kind === 'REFUSE' || act.kind === 'SUBMIT') asked = undefined;
    if (act.kind !== 'EXTEND') continue;
    if (dayOf((asked ?? act).done) <= counted) counted = act.until ?? counted;
    asked = undefined;
  }
  return counted;
}

/** Judged by the first submission, or by today while nothing is submitted. */
export function timelinessOf(acts: readonly Act[], sent: number | undefined, edicts: readonly Edict[], now: number) {
  const due = dayThatCounts(acts, dueDayOf(edicts, acts[0]?.period ?? '2026-10', now));
  const day = dayOf(sent ?? now);
  const isLate = day > due;
  const timeliness = sent === undefined ? (isLate ? 'OVERDUE' : 'NOT_DUE') : isLate ? 'LATE' : 'ON_TIME';
  return { timeliness, workingDaysLate: isLate ? Math.max(calendarOf(edicts, now).between(due, day), 1) : 0 };
}
