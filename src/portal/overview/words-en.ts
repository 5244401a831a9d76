import type { overviewVi } from './words-vi.js';

export const overviewEn: typeof overviewVi = {
  title: (scope: string) => `Digital transformation in ${scope}`,
  titleEmpty: 'Digital transformation in communes',
  empty: 'No ranking is published yet. This page shows figures once the first one is.',
  lead: (month: string, ranked: number, all: number) =>
    `Latest publication: ${month}. ${ranked} of ${all} units are ranked.`,
  status: { PROVISIONAL: 'Provisional', FINAL: 'Final', NOT_FORMED: 'Not formed' },
  communes: 'Communes, wards, townships',
  villages: 'Villages',
  reports: 'Reports submitted',
  onTime: 'On time',
  approved: 'Approved',
  overdue: (count: number) => (count === 0 ? 'none overdue' : `${count} overdue`),
  ofExpected: (count: number, expected: number) => `${count}/${expected}`,
  ranking: {
    title: (month: string) => `Ranking for ${month}`,
    rank: 'Rank',
    commune: 'Unit',
    points: 'Points',
    change: 'Change from the previous month',
    unranked: 'not ranked',
    whole: 'See the full ranking: ranges, reasons, twelve months',
  },
  means: {
    title: 'Overall result',
    sentence: (mean: string, highest: string, lowest: string) =>
      `The average of the ranked units is ${mean} of 1,000 points; the highest is ${highest}, the lowest ${lowest}.`,
    pillars: 'Three pillars',
    groups: 'Eight groups of indicators',
    part: 'Part',
    mean: 'Average score',
  },
  movers: {
    rising: 'Largest rises',
    falling: 'Largest falls',
    none: 'None.',
    now: (rank: number) => `rank ${rank}`,
  },
  collecting: {
    title: 'Now collecting',
    text: (period: string, closing: string, due: string) =>
      `${period}: figures close at the end of ${closing}, reports are due on ${due}.`,
  },
  more: {
    title: 'Find out more',
    method: 'How points and ranks are calculated',
    data: 'Open data and published figures',
  },
};
