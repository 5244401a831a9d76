import type { MethodVersion } from '../method/method.js';
import { comparedCount, reasonNoChange, reasonNotToCompare } from '../ranking/rank-change.js';
import type { Ranking } from '../ranking/ranking.js';
import type { RowOf } from '../ranking/view.js';
import { largestDifferences, mayStillCount } from './explanation.js';
import { type IntermediateResults, intermediateResults } from './intermediate-results.js';
import { pointChanges } from './point-change.js';

/** The cause of a step: method and targets, the set of ranked communes, the commune's own figures, or those of the others. */
export type StepCause = 'METHOD' | 'COMMUNES' | 'OWN' | 'OTHERS';

/** One change after another: each step begins at the rank where the step before ended. */
export type RankStep = {
  readonly cause: StepCause;
  readonly from: number;
  readonly to: number;
};

/** The numbers of communes ranked in each publication, and in only one of them. */
export type RankedCommunes = ReturnType<typeof rankedCommunes>;

export type Movement = NonNullable<ReturnType<typeof movementOf>>;

/** How a commune moved since the publication before; undefined if it was not in that one. */
export function movementOf(after: RowOf, previous: Ranking, method: MethodVersion, previousMethod: MethodVersion) {
  const row = previous.rows.find(({ unit }) => unit === after.row.unit);
  if (!row) return undefined;
  const before: RowOf = { ranking: previous, row, part: after.part };
  const results = intermediateResults(before, after, method);
  const changes = pointChanges(before, after, method, previousMethod, results);
  const { noChangeReason } = after.row;
  const steps =
    noChangeReason === null || noChangeReason === 'DIFFERENT_METHOD' ? stepsOf(before, after, results) : null;
  return {
    before,
    after,
    gains: largestDifferences(changes, 1),
    losses: largestDifferences(
      mayStillCount(after) ? changes.filter(({ cause }) => cause !== 'NOT_REPORTED') : changes,
      -1,
    ),
    communes: rankedCommunes(previous, after.ranking),
    /** The number of communes ranked in both, among which the change of the rank is counted. */
    compared: comparedCount(after.ranking.rows),
    /**
     * Steps from the previous published rank to the present one, even if the row's change differs; null if the two cannot be compared.
     */
    steps,
    /** The reason in the row. With another method the ranks cannot be compared, but the steps still show its effect. */
    noChangeReason,
  };
}

function stepsOf({ row: before }: RowOf, { row: after }: RowOf, results: IntermediateResults): RankStep[] | null {
  if (before.rank === null || after.rank === null) return null;
  // A result without possible points has no rank. The step then stays at the rank before.
  const byMethod = results.byMethod.rank ?? before.rank;
  const byCommunes = results.byCommunes.rank ?? byMethod;
  const byOwn = results.byOwn.rank ?? byCommunes;
  return [
    { cause: 'METHOD', from: before.rank, to: byMethod },
    { cause: 'COMMUNES', from: byMethod, to: byCommunes },
    { cause: 'OWN', from: byCommunes, to: byOwn },
    { cause: 'OTHERS', from: byOwn, to: after.rank },
  ];
}

function rankedCommunes(previous: Ranking, now: Ranking) {
  const rankedIn = ({ rows }: Ranking) => new Set(rows.filter(({ rank }) => rank !== null).map(({ unit }) => unit));
  const [was, is] = [rankedIn(previous), rankedIn(now)];
  const gone = [...was].filter((unit) => !is.has(unit)).length;
  return { before: was.size, now: is.size, gone, added: is.size - (was.size - gone) };
}

/**
 * Whether a ranking would have the same changes of rank with this publication of the month before. A correction that
 * moves a figure but no rank leaves the next month as it is; figures are then compared with the corrected ones.
 */
export function agreesWith(ranking: Ranking, previous: Ranking): boolean {
  const ranks = new Map(previous.rows.map(({ unit, rank }) => [unit, rank]));
  const units = new Set(ranking.rows.map(({ unit }) => unit));
  // Only the ranking itself shows whether the map changed.
  const isReorganised = ranking.rows.some(({ noChangeReason }) => noChangeReason === 'REORGANISED');
  const notComparable = reasonNotToCompare(previous, { method: ranking.method, units, isReorganised });
  return ranking.rows.every((row) => {
    const previousRank = ranks.get(row.unit) ?? null;
    const reason = reasonNoChange({ rank: row.rank, previousRank }, notComparable);
    return previousRank === row.previousRank && reason === row.noChangeReason;
  });
}
