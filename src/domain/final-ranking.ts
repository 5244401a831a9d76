import type { Improvement } from './improvements.js';
import type { MethodVersion } from './method.js';
import { nearestImprovements } from './nearest-improvements.js';
import type { PeriodId } from './period.js';
import { comparedCount } from './rank-change.js';
import type { Ranking, RankingHead, RankingRow } from './ranking.js';
import type { UnitId } from './unit.js';

/** Where one commune stands in a final ranking. */
export type CommuneStanding = {
  readonly ranking: RankingHead;
  readonly method: MethodVersion;
  readonly communes: number;
  /** How many of them are ranked in the month before as well: among those a change of rank is counted. */
  readonly compared: number;
  readonly row: RankingRow;
  /** The three that lift the index most; worked out when first asked for. */
  improvements(): readonly Improvement[];
};

/** The newest final ranking of a scope. */
export type FinalRanking = {
  readonly period: PeriodId;
  /** Undefined for a commune that is not in it; absent where nobody reads the ranking itself (the dry run). */
  standingOf?(unit: UnitId): CommuneStanding | undefined;
};

const IMPROVEMENTS_TOLD = 3;

/** Each commune's improvements are found once, however many officials read them. */
export function finalRanking(ranking: Ranking, method: MethodVersion): FinalRanking {
  const { rows, ...head } = ranking;
  const byUnit = new Map(rows.map((row) => [row.unit, row]));
  const compared = comparedCount(rows);
  const found = new Map<UnitId, readonly Improvement[]>();
  let nearest: ((row: RankingRow) => Improvement[]) | undefined;
  const improvementsFor = (row: RankingRow): readonly Improvement[] => {
    nearest ??= nearestImprovements(ranking, method, IMPROVEMENTS_TOLD);
    const known = found.get(row.unit) ?? nearest(row);
    found.set(row.unit, known);
    return known;
  };
  return {
    period: ranking.period,
    standingOf(unit) {
      const row = byUnit.get(unit);
      return (
        row && { ranking: head, method, communes: rows.length, compared, row, improvements: () => improvementsFor(row) }
      );
    },
  };
}
