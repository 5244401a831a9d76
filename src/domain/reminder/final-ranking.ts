import { type Certainty, certaintyOf } from '../certainty/certainty.js';
import { certaintyTexts, type UnitTold } from '../certainty/certainty-texts.js';
import { type Comparison, comparisonsOf, ratesOf } from '../explanation/explanation.js';
import { type Movement, movementOf } from '../explanation/rank-movement.js';
import type { Improvement } from '../improvement/improvement.js';
import { nearestImprovements } from '../improvement/nearest-improvements.js';
import type { YearlyProgress } from '../improvement/yearly-progress.js';
import type { MethodVersion } from '../method/method.js';
import { comparedCount } from '../ranking/rank-change.js';
import type { Ranking, RankingHead, RankingRow } from '../ranking/ranking.js';
import { overall } from '../ranking/view.js';
import type { UnitId } from '../register/unit.js';
import type { CountStyle } from '../text/number-text.js';
import { onceForEach } from '../text/once-for.js';
import type { Text } from '../text/text.js';
import type { PeriodId } from '../time/period.js';

/** The place of one commune in a final ranking. */
export type CommuneStanding = {
  readonly ranking: RankingHead;
  readonly method: MethodVersion;
  readonly communes: number;
  /** The number of communes ranked in both months: a change of rank counts among those. */
  readonly compared: number;
  readonly row: RankingRow;
  /** The indicators in which the commune is furthest from the ranked communes, largest difference first. */
  causes(): readonly Comparison[];
  /** The causes of the change of rank since the month before; undefined if that ranking is incomparable or was not read. */
  movement(): Movement | undefined;
  /** Sentences about the certainty of the rank; empty without a rank. */
  certainty(unitOf: (unit: UnitId) => UnitTold, count: CountStyle): readonly Text[];
  /** Three pieces of advice, computed on demand. @param locked periods that take no more reports */
  improvements(locked?: readonly PeriodId[]): readonly Improvement[];
};

/** The newest final ranking of a scope. */
export type FinalRanking = {
  readonly period: PeriodId;
  /** The commune's place, if it has one. The function is absent in a dry run, which reads no ranking. */
  standingOf?(unit: UnitId): CommuneStanding | undefined;
};

const IMPROVEMENTS_TOLD = 3;
const CAUSES_TOLD = 3;

/** The ranking of the month before, with its method. */
export type RankedBefore = { readonly ranking: Ranking; readonly method: MethodVersion };

/** A final ranking that computes the improvements of a commune once for all its readers. */
export function finalRanking(
  ranking: Ranking,
  method: MethodVersion,
  progress?: YearlyProgress,
  before?: RankedBefore,
): FinalRanking {
  const { rows, ...head } = ranking;
  const byUnit = new Map(rows.map((row) => [row.unit, row]));
  const compared = comparedCount(rows);
  let certainty: Certainty | undefined;
  let rates: readonly (number | null)[] | undefined;
  let nearest: ReturnType<typeof nearestImprovements> | undefined;
  const improvementsFor = onceForEach((row: RankingRow, locked: string): readonly Improvement[] => {
    nearest ??= nearestImprovements(ranking, method, IMPROVEMENTS_TOLD, progress);
    return nearest(row, locked.split(' '));
  });
  return {
    period: ranking.period,
    standingOf(unit) {
      const row = byUnit.get(unit);
      if (!row) return undefined;
      const causes = () => {
        rates ??= ratesOf(ranking);
        const { strengths, weaknesses } = comparisonsOf({ ranking, row, part: overall }, method, rates);
        return [...weaknesses, ...strengths]
          .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
          .slice(0, CAUSES_TOLD);
      };
      return {
        ranking: head,
        method,
        communes: rows.length,
        compared,
        row,
        causes,
        movement: () =>
          before && row.noChangeReason === null
            ? movementOf({ ranking, row, part: overall }, before.ranking, method, before.method)
            : undefined,
        certainty(unitOf, count) {
          if (row.rank === null) return [];
          certainty ??= certaintyOf(ranking, method);
          return certaintyTexts({ rows, row, certainty, unitOf }, count);
        },
        improvements: (locked = []) => improvementsFor(row, locked.join(' ')),
      };
    },
  };
}
