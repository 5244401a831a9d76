import type { methodVi } from './words-vi.js';

export const methodEn: typeof methodVi = {
  title: 'How points and ranks are calculated',
  missing: 'No method has been published yet.',
  lead: (name: string, from: string) => `${name}. In force since ${from}.`,
  how: {
    title: 'The rules',
    steps: (points: string, coverage: string) => [
      `Each indicator is worth a number of points; all of them together are ${points}. A figure of the period becomes a share between 0 and 100% of its indicator's points.`,
      'The points of a unit are the points earned divided by the points possible, times all points. An indicator that does not apply (0/0, with a reason) leaves both sides.',
      `A unit is ranked if the report of the month is approved and if it has figures for at least ${coverage} of the points. The others are listed separately, with the reason.`,
      'Equal points share a rank, and the next rank is skipped (1, 2, 2, 4). Rises and falls are counted among the units that have a rank in both months.',
      'The ranking of a month uses the latest closed figures of each kind of period: month, quarter, year. Figures close at the end of the 14th, or of the day set locally.',
      'A ranking is provisional until every expected report is approved or its final day has come. Published versions never change; each correction is a new version.',
    ],
    policies: {
      ZERO: 'An indicator without a figure earns nothing.',
      RENORMALISE: 'An indicator without a figure leaves both sides.',
      CARRY_FORWARD:
        'An indicator without a figure takes the figure of the previous period, flagged; without one it earns nothing.',
    },
  },
  sure: {
    title: 'How certain a rank is',
    text: 'Weights are a policy choice, so the ranking is recalculated 1,000 times (100 times with more than 700 units), each time with the points of every indicator multiplied by a random factor within ±25%. The range holds the middle 90% of the results. Two neighbours cannot be told apart if their order differs from the published one in more than 5% of the trials.',
  },
  pillars: {
    title: 'Pillars and groups',
    text: 'The groups of the foundation count in all three pillars.',
    pillar: 'Pillar',
    own: (groups: string) => `The foundation and ${groups}`,
    group: 'Group of indicators',
    points: 'Points',
    foundation: 'Shared foundation',
    caption: 'Points of the pillars',
    captionGroups: 'Points of the groups',
  },
  indicators: {
    title: 'Indicators, points and targets',
    code: 'Code',
    name: 'Indicator',
    rule: 'How it earns points',
    points: 'Points',
    group: (name: string, count: number, points: string) => `${name}: ${count} indicators, ${points} points`,
    computed: 'computed by the service',
  },
  frequency: { MONTHLY: 'monthly', QUARTERLY: 'quarterly', YEARLY: 'yearly' },
  status: { OFFICIAL: 'from a published text', LOCAL: 'proposed locally', UNVERIFIED: 'not verified' },
  rules: {
    targetOf: (year: number, value: string, status: string) => `${value} in ${year}${status}`,
    perMonth: ' a month',
    band: (atLeast: string, share: string) => `${share} from ${atLeast}`,
  },
  basis: { title: 'Legal basis', carriesOut: 'Resolutions implemented' },
  local:
    'Targets and rules marked “proposed locally” are not law; an administrator may change them. Each change makes a new version of the method.',
};
