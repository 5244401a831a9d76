import type { rankingPageVi } from './words-vi.js';

export const rankingPageEn: typeof rankingPageVi = {
  title: (scope: string, month: string) => `Digital-transformation ranking of ${scope}, ${month}`,
  titleEmpty: 'Digital-transformation ranking',
  empty: (month: string | undefined) =>
    month === undefined
      ? 'No ranking has been published yet.'
      : `No ranking has been published for ${month}, or there is no such version.`,
  emptyOn: (day: string) => `By the end of ${day} this ranking had not been published.`,
  before: (day: string) => `This unit has existed since ${day}. Earlier rankings were published for:`,
  emptyWayOut: 'Open the latest ranking',
  status: { PROVISIONAL: 'Provisional', FINAL: 'Final', NOT_FORMED: 'Not formed' },
  provisional: (day: string) => `Ranks can still change; they are final after ${day} at the latest.`,
  edition: (version: number, moment: string) => `Version ${version}, published ${moment}.`,
  outdated: (version: number) => `This version has been replaced. The current one is version ${version}.`,
  outdatedLink: 'Open the current version',
  ranked: (ranked: number, all: number) => `${ranked} of ${all} units are ranked`,
  table: {
    caption: 'Ranks and points of the ranked units',
    rank: 'Rank',
    commune: 'Unit',
    interval: 'Range of ranks',
    points: 'Points',
    change: 'Change from the previous month',
    tied: 'tied',
    stays: 'A stable rank',
    between: (best: number, worst: number) => `Could be anywhere from rank ${best} to rank ${worst}`,
    notToldApart: (names: string) => `cannot be told apart from ${names}`,
  },
  howToRead: {
    title: 'How to read the range of ranks',
    text: 'A rank depends on the weights of the indicators. The range shows where the rank lies in at least 90% of trials in which each weight varies by up to ±25%. Two neighbours whose order often changes in the trials cannot be told apart.',
  },
  unranked: {
    title: 'Not ranked',
    caption: 'Units without a rank, and why',
    reason: 'Unit and reason',
    points: 'Provisional points',
  },
  completeness: {
    title: 'Reports of the month',
    expected: 'Expected',
    actual: 'Submitted',
    onTime: 'On time',
    approved: 'Approved',
  },
  movement: {
    title: 'Ranks over 12 months',
    commune: 'Choose a unit',
    none: 'There are not enough months for a chart yet.',
  },
  months: { title: 'Other months' },
  versions: {
    title: 'Published versions',
    text: (version: number, current: number) =>
      current === 1
        ? 'The ranking for this month has been published once.'
        : `You are viewing version ${version} of ${current} published. Every version is kept unchanged.`,
    version: (version: number) => `Version ${version}`,
    day: 'Show the ranking as it was published by the end of',
    open: 'Show',
  },
  basis: {
    title: 'Figures used',
    frequency: { MONTHLY: 'Monthly indicators', QUARTERLY: 'Quarterly indicators', YEARLY: 'Yearly indicators' },
    notExpected: 'not collected yet',
    method: 'Method',
    methodLink: 'Points, targets and rules',
  },
  file: 'Ranking',
  ranks: 'Ranks over 12 months',
};
