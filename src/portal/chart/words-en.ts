import type { chartVi } from './words-vi.js';

export const chartEn: typeof chartVi = {
  asTable: 'Show as a table',
  commune: 'Unit',
  month: 'Month',
  period: 'Period',
  rank: 'Rank',
  rankAxis: 'Rank (1 is the best)',
  value: 'Figure',
  target: 'Target',
  targetMark: (value) => `Target ${value}`,
  none: '–',
  noRank: 'no rank',
  noFigure: 'no figure',
  provisional: 'provisional',
  provisionalMark: 'Striped: provisional ranking',
  best: 'Best rank',
  worst: 'Worst rank',
  shades: (lowest, highest) => `Darker from ${lowest} to ${highest}; an empty cell has no figure`,
  chosen: 'shown',
};
