import type { Digest } from '../../domain/daily-mail/daily-mail.js';
import type { RankingSummaryToTell } from '../../domain/explanation/ranking-summary.js';
import { figureName } from '../../domain/indicator/texts.js';
import type { FinalDays } from '../../domain/ranking/final-days.js';
import type { RankingRow } from '../../domain/ranking/ranking.js';
import { type ReportStanding, STANDINGS, type StandingCounts } from '../../domain/reminder/report-standing.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { indexPointsText, rateText } from '../../domain/text/number-text.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { Fact } from '../letter/letter.js';
import { dateEn, momentEn, weekdayDateEn } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { nameEn } from '../words/names.js';
import { periodsEn } from '../words/period-names.js';
import { communesEn } from '../words/subjects-en.js';
import { reportCount, type Wording } from '../words/wording.js';

const percentEn = (rate: number | null): string => (rate === null ? 'none' : rateText(rate).en);

const ofExpected = (count: number, { completeness }: Digest) => `${count} of ${completeness.expected}`;

function changeEn({ completeness, previous, isReorganised }: Digest): string {
  if (isReorganised) return 'not compared with the previous period, because the units were reorganised in between';
  if (!previous) return 'no earlier period to compare with';
  const name = periodsEn([{ period: previous.period }]);
  const { onTime, expected } = previous.completeness;
  const difference = completeness.onTime - onTime;
  const change = difference === 0 ? 'unchanged' : `${difference > 0 ? 'up' : 'down'} ${Math.abs(difference)}`;
  return `${change} (${name} at the same point: ${onTime} of ${expected})`;
}

const finalEn = ({ since, correctedOn }: FinalDays): string =>
  `Final since ${dateEn(since)}${correctedOn === null ? '' : `, updated on ${dateEn(correctedOn)}`}`;

const reportedSoFar = (digest: Digest, asOf: Instant): string =>
  `As of ${momentEn(asOf)}, ${ofExpected(digest.completeness.actual, digest)} communes have submitted the digital-transformation report for ${periodsEn([digest])}.`;

const STANDING_EN: Readonly<Record<ReportStanding, string>> = {
  APPROVED: 'approved',
  WAITING: 'awaiting review',
  RETURNED: 'returned for revision',
  EXTENDED: 'with an extension running',
  NOT_YET_DUE: 'not yet due',
  OVERDUE: 'overdue',
};

/** Each expected commune is counted in one state. States without communes are left out. */
const standingsEn = ({ period, expected, counts }: StandingCounts): Fact => ({
  label: `Reports for ${periodsEn([{ period }])}`,
  value: STANDINGS.filter((state) => counts[state] > 0)
    .map((state) => `${counts[state] === expected ? 'all' : `${counts[state]} of`} ${expected} ${STANDING_EN[state]}`)
    .join(', '),
});

function summaryEn(summary: RankingSummaryToTell, communes: Digest['communes']): Fact[] {
  const name = (row: RankingRow) => {
    const unit = communes.get(row.unit);
    return unit ? nameEn(unit) : row.unit;
  };
  const ranked = (rows: readonly RankingRow[]) =>
    rows.map((row) => `${row.rank}. ${name(row)} (${pointsEn(row.index ?? 0)})`).join('; ');
  const moved = (rows: readonly RankingRow[], word: string) =>
    rows.map((row) => `${name(row)} (${word} ${Math.abs(row.change ?? 0)})`).join('; ');
  const { top, bottom, up, down, pillars, behind } = summary;
  return [
    { label: 'Top', value: ranked(top) },
    { label: 'Bottom', value: ranked(bottom) },
    { label: 'Largest rises', value: moved(up, 'up') },
    { label: 'Largest falls', value: moved(down, 'down') },
    {
      label: 'Average, out of 1,000',
      value: pillars.map(({ name: pillar, mean }) => `${pillar.en} ${pointsEn(mean)}`).join('; '),
    },
    {
      label: 'Furthest from target',
      value: behind
        .map(({ indicator, reached }) => `${figureName(indicator).en}: ${percentEn(reached)} of the target`)
        .join('; '),
    },
  ].filter(({ value }) => value !== '');
}

const pointsEn = (score: number): string => indexPointsText(pointsOf1000(score)).en;

export const digestEn = (letterhead: LetterheadWords): Wording['digest'] => ({
  basis: (digest, asOf) =>
    letterhead.hasLegalBasis
      ? `${letterhead.under('communes report on digital transformation every month, quarter and year.')} ${reportedSoFar(digest, asOf)}`
      : reportedSoFar(digest, asOf),
  firstLine: reportedSoFar,
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
    ...digest.standings.map(standingsEn),
    { label: 'On time, change from the previous period', value: capitalised(changeEn(digest)) },
    ...(digest.rankingFinal ? [{ label: 'Ranking', value: finalEn(digest.rankingFinal) }] : []),
  ],
  caption: 'Overdue',
  summarySection: (summary) =>
    `${summary.status === 'FINAL' ? 'Ranking' : 'Provisional ranking'} for ${periodsEn([summary])}`,
  summary: summaryEn,
  request: ({ overdue }) =>
    `Please direct the ${communesEn(overdue)} above to submit the ${reportCount(overdue)} ${reportCount(overdue) === 1 ? 'report' : 'reports'} still missing:`,
  open: (digest) => `Open the reporting status for ${periodsEn([digest])}`,
  openRanking: (ranking) => `Open the ranking for ${periodsEn([ranking])}`,
  contact: () => letterhead.asking((contact) => `For more information, please contact ${contact}.`),
});
