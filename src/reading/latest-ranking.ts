import type { Ranking } from '../domain/ranking.js';

/** A month counts as published once at least half of its communes are ranked. */
export const isWellFilled = ({ rankedCount, rows }: Ranking): boolean =>
  rankedCount > 0 && rankedCount * 2 >= rows.length;
