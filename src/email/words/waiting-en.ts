import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { periodLabel } from '../../domain/time/texts.js';
import { dateEn, momentEn } from './dates.js';
import type { LetterheadWords } from './letterhead.js';
import { daysEn, nameEn, unitEn } from './names.js';
import type { Wording } from './wording.js';

const longest = (waiting: readonly WaitingReport[]): number =>
  Math.max(0, ...waiting.map(({ workingDays }) => workingDays));
const reports = (count: number): string => (count === 1 ? '1 report' : `${count} reports`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');

export const waitingEn = (letterhead: LetterheadWords): Wording['waiting'] => ({
  subject(waiting) {
    const [first, ...others] = waiting;
    return first && others.length === 0
      ? `Awaiting review for ${daysEn(first.workingDays)}: report for ${periodLabel(first.period).en} – ${nameEn(first.unit)}`
      : `Awaiting review: ${reports(waiting.length)}, the oldest for ${daysEn(longest(waiting))}`;
  },
  concerns: () => null,
  standing: (waiting, asOf) =>
    `As of ${momentEn(asOf)}, ${reports(waiting.length)} submitted by communes ${are(waiting.length)} awaiting review; the oldest was submitted ${daysEn(longest(waiting))} ago.`,
  caption: 'Reports awaiting review',
  columns: ['Commune', 'Report', 'Submitted', 'Waiting time'],
  row: (waiting) => [
    unitEn(waiting.unit),
    capitalised(periodLabel(waiting.period).en),
    dateEn(localDateOf(waiting.submittedAt)),
    daysEn(waiting.workingDays),
  ],
  more: (others) => `See ${others} more awaiting review`,
  request: 'Please review each of them: approve it, or return it with comments.',
  open: (first) => `Open the report of ${nameEn(first.unit)} for ${periodLabel(first.period).en}`,
  next: (from) =>
    `Reports that have awaited review for ${daysEn(from)} or longer are named in the leaders' digest, with the reviewing office.`,
  toLeaders: (waiting) =>
    `${capitalised(reports(waiting.length))} submitted by communes ${are(waiting.length)} awaiting review by the ${letterhead.office}, the oldest for ${daysEn(longest(waiting))}.`,
  leadersCaption: `Awaiting review by the ${letterhead.office}`,
});
