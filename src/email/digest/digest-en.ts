import type { FinalDays } from '../../domain/ranking/final-days.js';
import type { Digest } from '../../domain/reminder/daily-mail.js';
import type { Instant } from '../../domain/time/local-date.js';
import { dateEn, momentEn, weekdayDateEn } from '../words/dates.js';
import { underEn } from '../words/legal-basis.js';
import { capitalised } from '../words/names.js';
import { periodsEn } from '../words/period-names.js';
import type { Wording } from '../words/wording.js';

const percentEn = (rate: number | null): string => (rate === null ? 'none' : `${(rate * 100).toFixed(1)}%`);

const ofExpected = (count: number, { completeness }: Digest) => `${count} of ${completeness.expected}`;

function changeEn({ completeness, previous }: Digest): string {
  if (!previous) return 'no earlier period to compare with';
  const name = periodsEn([{ period: previous.period, window: { from: '', to: '' } }]);
  const { onTime, expected } = previous.completeness;
  const difference = completeness.onTime - onTime;
  const change = difference === 0 ? 'unchanged' : `${difference > 0 ? 'up' : 'down'} ${Math.abs(difference)}`;
  return `${change} (${name}: ${onTime} of ${expected} on time)`;
}

const finalEn = ({ since, correctedOn }: FinalDays): string =>
  `Final since ${dateEn(since)}${correctedOn === null ? '' : `, updated on ${dateEn(correctedOn)}`}`;

const standing = (digest: Digest, asOf: Instant): string =>
  `At ${momentEn(asOf)}, ${ofExpected(digest.completeness.actual, digest)} communes had submitted the digital-transformation report for ${periodsEn([digest])}.`;

export const digestEn: Wording['digest'] = {
  basis: (letterhead, digest, asOf) =>
    letterhead.legalBasis.length === 0
      ? standing(digest, asOf)
      : `${underEn(letterhead, 'communes report on digital transformation every month, quarter and year.')} ${standing(digest, asOf)}`,
  firstLine: standing,
  facts: (digest) => [
    { label: 'Due', value: weekdayDateEn(digest.dueDay) },
    {
      label: 'Submitted',
      value: `${ofExpected(digest.completeness.actual, digest)} (${percentEn(digest.completeness.reportingRate)})`,
    },
    {
      label: 'On time',
      value: `${ofExpected(digest.completeness.onTime, digest)} (${percentEn(digest.completeness.reportingRateOnTime)})`,
    },
    { label: 'Approved', value: ofExpected(digest.completeness.approved, digest) },
    { label: 'On time against the previous period', value: capitalised(changeEn(digest)) },
    ...(digest.rankingFinal ? [{ label: 'Ranking', value: finalEn(digest.rankingFinal) }] : []),
  ],
  caption: 'Overdue',
  request: 'For your attention:',
  open: (digest) => `Open the reporting status for ${periodsEn([digest])}`,
  openRanking: (digest) => `Open the ranking for ${periodsEn([digest])}`,
  contact: ({ contactName, contactPhone, office }) =>
    `For more information, please contact ${contactName}, ${office.en}, telephone ${contactPhone}.`,
};
