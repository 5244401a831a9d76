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
const wait = (count: number): string => (count === 1 ? 'waits' : 'wait');

export const waitingEn = (letterhead: LetterheadWords): Wording['waiting'] => ({
  subject(waiting) {
    const [first, ...others] = waiting;
    return first && others.length === 0
      ? `Waiting for review for ${daysEn(first.workingDays)}: ${nameEn(first.unit)}, ${periodLabel(first.period).en}`
      : `Waiting for review: ${reports(waiting.length)}, the longest for ${daysEn(longest(waiting))}`;
  },
  concerns: () => null,
  standing: (waiting, asOf) =>
    `At ${momentEn(asOf)}, ${reports(waiting.length)} that communes have submitted ${wait(waiting.length)} for review, the longest for ${daysEn(longest(waiting))} since its submission.`,
  caption: 'Reports that wait for review',
  columns: ['Commune', 'Report', 'Submitted', 'Waiting for'],
  row: (waiting) => [
    unitEn(waiting.unit),
    capitalised(periodLabel(waiting.period).en),
    dateEn(localDateOf(waiting.submittedAt)),
    daysEn(waiting.workingDays),
  ],
  more: (others) => `See ${others} more that wait for review`,
  request: 'Please review each of them: approve it, or return it with comments.',
  open: (first) => `Open the report of ${nameEn(first.unit)} for ${periodLabel(first.period).en}`,
  next: (from) =>
    `A report that waits for ${daysEn(from)} or longer is named in the leaders' digest, with the reviewing office.`,
  toLeaders: (waiting) =>
    `${reports(waiting.length)} that communes have submitted ${wait(waiting.length)} for review by the ${letterhead.office}, the longest for ${daysEn(longest(waiting))}.`,
  leadersCaption: `Waiting for review by the ${letterhead.office}`,
});
