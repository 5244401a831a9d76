import type { leaderVi } from './words-vi.js';

const days = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);
const communes = (count: number): string => (count === 1 ? '1 commune' : `${count} communes`);

export const leaderEn: typeof leaderVi = {
  title: (scope, month) => `Digital transformation of ${scope}, ${month}`,
  titleEmpty: 'Digital transformation',
  empty: 'No ranking is published yet. This page shows figures once the first one is.',
  missing: (month) => `There are no figures of ${month} yet.`,
  lead: (day, sent, onTime, month) =>
    `By ${day}, ${sent} communes had sent their report of ${month}, ${onTime} on time.`,
  print: 'Print as the annex of a report (A4)',
  annex: {
    name: 'ANNEX',
    title: (month) => `Reports and results of digital transformation in the communes, ${month}`,
    with: '(To report no. ……/BC-…… of ………… by ………………………)',
    placeAndDay: (place, day, month, year) => `${place}, ${day}/${month}/${year}`,
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
    actual: 'Sent',
    onTime: 'On time',
    rate: 'Rate on time',
    approved: 'Approved',
    waiting: 'Waiting',
    returned: 'Returned',
    extended: 'Extended',
    notYetDue: 'Not due yet',
    overdue: 'Overdue',
    none: 'No report is expected.',
    change: (difference, month, onTime) => {
      const change =
        difference === 0 ? 'the same' : `${difference > 0 ? '▲ up' : '▼ down'} ${communes(Math.abs(difference))}`;
      return `On time against the period before: ${change} (${month}: ${onTime}).`;
    },
    noChange:
      'On time against the period before: not compared, because there is none or another number of communes was expected.',
  },
  late: {
    name: (day) => `Overdue as of ${day}`,
    none: 'No report is overdue.',
    commune: 'Commune',
    report: 'Report',
    late: 'Overdue',
    days,
    contact: 'Contact',
    more: (count) => (count === 1 ? 'And 1 more report.' : `And ${count} more reports.`),
  },
  waiting: {
    name: (day) => `Reports that wait too long for a review as of ${day}`,
    none: 'No report waits too long for a review.',
    waits: 'Waits for',
    reviewers: 'Reviewed by',
    everybody: 'every reviewer',
  },
  ranking: {
    name: (ranked, all) => `Ranking: ${ranked} of ${all} communes are ranked`,
    rank: 'Rank',
    commune: 'Commune',
    points: 'Points',
    change: 'Against the month before',
    top: 'First',
    bottom: 'Last',
    mean: (points) => `Mean of the ranked communes: ${points} of 1,000 points.`,
    whole: 'See the whole ranking',
  },
  movers: {
    name: 'Largest moves in the ranking',
    rising: 'Rose',
    falling: 'Fell',
    none: 'None.',
    now: (rank) => `rank ${rank}`,
  },
  pillars: {
    name: 'Mean results by pillar',
    pillar: 'Pillar',
    now: 'This month',
    before: 'Month before',
    first: (month) => `First month (${month})`,
    change: 'Change',
    index: 'Index',
    course: 'Twelve months',
    scale: (lowest, highest) => `The scale runs from ${lowest} to ${highest} points; it does not begin at 0.`,
  },
  behind: {
    name: 'Indicators furthest behind target',
    indicator: 'Indicator',
    reached: 'Share of the target reached',
    none: 'Every indicator with a target reaches it.',
  },
};
