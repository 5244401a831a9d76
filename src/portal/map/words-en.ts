import type { mapVi } from './words-vi.js';

export const mapEn: typeof mapVi = {
  title: 'Map',
  sentence: (month, ranked, all, best, worst) =>
    `Ranking of ${month}: ${ranked} of ${all} communes have a rank; ${best} has most points, ${worst} fewest.`,
  nobody: (month) => `Ranking of ${month}: no commune has a rank.`,
  at: (name, points) => `${name} (${points})`,
  points: (value) => `${value} points`,
  rank: 'Rank',
  value: 'Points',
  commune: 'Commune',
  unranked: 'not ranked',
  missing: (names) => `The map lacks the boundaries of: ${names}.`,
  shades: (low, high) => `from ${low} to ${high}; without a shade: not ranked. The numbers on the map are ranks.`,
  source: 'Boundaries as the office that runs this service has loaded them, to show the ranking only.',
};
