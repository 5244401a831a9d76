import type { mapVi } from './words-vi.js';

export const mapEn: typeof mapVi = {
  title: 'Map',
  sentence: (month, ranked, all, best, worst) =>
    `Ranking of ${month}: ${ranked} of ${all} units are ranked; ${best} has the most points, ${worst} the fewest.`,
  nobody: (month) => `Ranking of ${month}: no unit is ranked.`,
  at: (name, points) => `${name} (${points})`,
  points: (value) => `${value} points`,
  rank: 'Rank',
  value: 'Points',
  commune: 'Unit',
  unranked: 'not ranked',
  missing: (names) => `The map lacks the boundaries of: ${names}.`,
  shades: (low, high) => `from ${low} to ${high}; without a shade: not ranked. The numbers on the map are ranks.`,
  source: 'Boundaries as loaded by the office that runs this service, shown only for the ranking.',
};
