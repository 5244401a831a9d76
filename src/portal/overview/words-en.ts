import type { overviewVi } from './words-vi.js';

export const overviewEn: typeof overviewVi = {
  title: (scope: string) => `Digital transformation of ${scope}`,
  titleEmpty: 'Digital transformation of communes',
  empty: 'No ranking is published yet. This page shows figures once the first one is.',
  lead: (month: string, ranked: number, all: number) =>
    `Latest publication: ${month}. ${ranked} of ${all} units are ranked.`,
  status: { PROVISIONAL: 'Provisional', FINAL: 'Final', NOT_FORMED: 'Not formed' },
  communes: 'Communes, wards, townships',
  villages: 'Villages',
  reports: 'Reports submitted',
  onTime: 'On time',
  approved: 'Approved',
  overdue: (count: number) => (count === 0 ? 'none is overdue' : `${count} overdue`),
  ofExpected: (count: number, expected: number) => `${count}/${expected}`,
  ranking: {
    title: (month: string) => `Ranking of ${month}`,
    rank: 'Rank',
    commune: 'Unit',
    points: 'Points',
    change: 'Against the month before',
    unranked: 'not ranked',
    whole: 'See all of it: intervals, reasons, twelve months',
  },
  means: {
    title: 'Overall result',
    sentence: (mean: string, highest: string, lowest: string) =>
      `The mean of the ranked units is ${mean} of 1,000 points; the highest is ${highest}, the lowest ${lowest}.`,
    pillars: 'Three pillars',
    groups: 'Eight groups of indicators',
    part: 'Part',
    mean: 'Mean achievement',
  },
  movers: {
    rising: 'Rose most',
    falling: 'Fell most',
    none: 'None.',
    now: (rank: number) => `rank ${rank}`,
  },
  collecting: {
    title: 'Being collected',
    text: (period: string, closing: string, due: string) =>
      `${period}: figures close at the end of ${closing}, reports are due on ${due}.`,
  },
  more: {
    title: 'Read on',
    method: 'How points and ranks come about',
    data: 'Open data and published figures',
  },
};
