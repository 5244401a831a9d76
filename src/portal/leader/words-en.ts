import { numberText, plural } from '../../domain/text/number-text.js';
import { monthName } from '../../domain/time/texts.js';
import type { leaderVi } from './words-vi.js';

const days = (count: number): string => plural(count, 'working day');
const communes = (count: number): string => plural(count, 'commune');

export const leaderEn: typeof leaderVi = {
  title: (scope, month) => `Digital transformation in ${scope}, ${month}`,
  titleEmpty: 'Digital transformation',
  empty: 'No ranking is published yet. This page shows figures once the first one is.',
  missing: (month) => `There are no figures for ${month} yet.`,
  lead: (day, sent, onTime, month) =>
    `By ${day}, ${sent} communes had submitted their report for ${month}, ${onTime} on time.`,
  print: 'Print as the annex of a report (A4)',
  annex: {
    name: 'ANNEX',
    title: (month) => `Reports and results of digital transformation in communes, ${month}`,
    with: '(To report no. ……/BC-…… of ………… by ………………………)',
    placeAndDay: (place, day, month, year) => `${place}, ${Number(day)} ${monthName(Number(month))} ${year}`,
  },
  table: (number, name) => `Table ${number}. ${name}`,
  unit: { reports: 'Unit: reports', points: 'Unit: points of 1,000', rate: 'Unit: %' },
  source: (month, version, status, day) =>
    `Source: Xã Số; ranking of ${month}, version ${version} (${status}); reports as of ${day}.`,
  sourceWithout: (day) => `Source: Xã Số; reports as of ${day}.`,
  status: { PROVISIONAL: 'provisional', FINAL: 'final', NOT_FORMED: 'not formed' },
  standings: {
    name: 'Where the reports stand',
    period: 'Period',
    due: 'Due',
    expected: 'Expected',
    actual: 'Submitted',
    onTime: 'On time',
    rate: '% on time',
    approved: 'Approved',
    waiting: 'Waiting',
    returned: 'Returned',
    extended: 'Extended',
    notYetDue: 'Not due',
    overdue: 'Overdue',
    none: 'No report is expected.',
    change: (difference, month, onTime) => {
      const change =
        difference === 0 ? 'no change' : `${difference > 0 ? '▲ up' : '▼ down'} ${communes(Math.abs(difference))}`;
      return `On time, change from the previous period: ${change} (${month} at the same point: ${onTime}).`;
    },
    noChange:
      'On time, change from the previous period: not compared, because there is none or the number of communes expected has changed.',
  },
  late: {
    name: (day) => `Overdue as of ${day}`,
    none: 'No report is overdue.',
    commune: 'Unit',
    report: 'Report',
    late: 'Overdue',
    days,
    contact: 'Contact',
    more: (count) => `And ${plural(count, 'more report')}.`,
  },
  waiting: {
    name: (day) => `Reports that have been awaiting review too long, as of ${day}`,
    none: 'No report has been awaiting review too long.',
    waits: 'Waiting',
    reviewers: 'Reviewed by',
    everybody: 'all reviewers',
  },
  ranking: {
    name: (ranked, all) => `Ranking: ${numberText(ranked).en} of ${numberText(all).en} communes are ranked`,
    rank: 'Rank',
    commune: 'Unit',
    points: 'Points',
    change: 'Change from the previous month',
    top: 'Top',
    bottom: 'Bottom',
    mean: (points) => `Average of the ranked communes: ${points} of 1,000 points.`,
    whole: 'See the full ranking',
  },
  movers: {
    name: 'Largest changes of rank',
    rising: 'Rose',
    falling: 'Fell',
    none: 'None.',
    now: (rank) => `rank ${rank}`,
  },
  pillars: {
    name: 'Average results by pillar',
    pillar: 'Pillar',
    now: 'This month',
    before: 'Previous month',
    first: (month) => `First month (${month})`,
    change: 'Change',
    index: 'Index',
    course: 'Twelve months',
    scale: (lowest, highest) => `The scale runs from ${lowest} to ${highest} points; it does not begin at 0.`,
  },
  behind: {
    name: 'Indicators furthest from target',
    indicator: 'Indicator',
    reached: 'Share of the target reached',
    none: 'Every indicator with a target has reached it.',
  },
};
