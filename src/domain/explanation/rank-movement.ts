import type { MethodVersion } from '../method/method.js';
import { comparedCount, reasonNoChange, reasonNotToCompare } from '../ranking/rank-change.js';
import type { NoChangeReason, Ranking } from '../ranking/ranking.js';
import type { RowOf } from '../ranking/view.js';
import { type PointChange, pointChanges } from './point-change.js';
import { type Stages, stagesBetween } from './rank-movement-stages.js';

/** What was changed in a step: method and targets, which communes are ranked, its own figures, those of the others. */
export type StepCause = 'METHOD' | 'COMMUNES' | 'OWN' | 'OTHERS';

/** One thing changed after the other: each step begins where the one before it ended. */
export type RankStep = {
  readonly cause: StepCause;
  readonly from: number;
  readonly to: number;
};

/** How many communes are ranked in either publication, and how many in only one of them. */
export type RankedCommunes = {
  readonly before: number;
  readonly now: number;
  readonly gone: number;
  readonly added: number;
};

export type Movement = {
  readonly before: RowOf;
  readonly after: RowOf;
  readonly gains: readonly PointChange[];
  readonly losses: readonly PointChange[];
  readonly communes: RankedCommunes;
  /** How many communes are ranked in both, among which the change of the rank is counted. */
  readonly compared: number;
  /** From the published rank before to the published rank now, which is not always what the row calls its change; null where one of them is lacking or the communes are not the same. */
  readonly steps: readonly RankStep[] | null;
  /** As in the row. With another method the ranks cannot be compared; the steps still show its effect. */
  readonly noChangeReason: NoChangeReason | null;
};

const MOST = 3;
/** Less than what is shown of a point. */
const NOTHING = 0.005;

/** How a commune moved since the publication before; undefined where it was not part of that one. */
export function movementOf(
  after: RowOf,
  previous: Ranking,
  method: MethodVersion,
  previousMethod: MethodVersion,
): Movement | undefined {
  const row = previous.rows.find(({ unit }) => unit === after.row.unit);
  if (!row) return undefined;
  const before: RowOf = { ranking: previous, row, part: after.part };
  const stages = stagesBetween(before, after, method);
  const changes = pointChanges(before, after, method, previousMethod, stages);
  const most = (direction: 1 | -1) =>
    changes
      .filter(({ difference }) => difference * direction > NOTHING)
      .toSorted((a, b) => direction * (b.difference - a.difference))
      .slice(0, MOST);
  const { noChangeReason } = after.row;
  const steps =
    noChangeReason === null || noChangeReason === 'DIFFERENT_METHOD' ? stepsOf(before, after, stages) : null;
  return {
    before,
    after,
    gains: most(1),
    losses: most(-1),
    communes: rankedCommunes(previous, after.ranking),
    compared: comparedCount(after.ranking.rows),
    steps,
    noChangeReason,
  };
}

function stepsOf({ row: before }: RowOf, { row: after }: RowOf, stages: Stages): RankStep[] | null {
  if (before.rank === null || after.rank === null) return null;
  // A stage with nothing possible has no rank; the step then stays at the rank before it.
  const byMethod = stages.byMethod.rank ?? before.rank;
  const byCommunes = stages.byCommunes.rank ?? byMethod;
  const byOwn = stages.byOwn.rank ?? byCommunes;
  return [
    { cause: 'METHOD', from: before.rank, to: byMethod },
    { cause: 'COMMUNES', from: byMethod, to: byCommunes },
    { cause: 'OWN', from: byCommunes, to: byOwn },
    { cause: 'OTHERS', from: byOwn, to: after.rank },
  ];
}

function rankedCommunes(previous: Ranking, now: Ranking): RankedCommunes {
  const rankedIn = ({ rows }: Ranking) => new Set(rows.filter(({ rank }) => rank !== null).map(({ unit }) => unit));
  const [was, is] = [rankedIn(previous), rankedIn(now)];
  const gone = [...was].filter((unit) => !is.has(unit)).length;
  return { before: was.size, now: is.size, gone, added: is.size - (was.size - gone) };
}

/**
 * Whether the ranking has the same changes of ranks beside that publication of the month before. A correction that
 * moves a figure but no rank leaves the following month as it is; figures are then compared with the corrected ones.
 */
export function agreesWith(ranking: Ranking, previous: Ranking): boolean {
  const ranks = new Map(previous.rows.map(({ unit, rank }) => [unit, rank]));
  const units = new Set(ranking.rows.map(({ unit }) => unit));
  // Only the ranking itself knows whether the map changed.
  const isReorganised = ranking.rows.some(({ noChangeReason }) => noChangeReason === 'REORGANISED');
  const notComparable = reasonNotToCompare(previous, { method: ranking.method, units, isReorganised });
  return ranking.rows.every((row) => {
    const previousRank = ranks.get(row.unit) ?? null;
    const reason = reasonNoChange({ rank: row.rank, previousRank }, notComparable);
    return previousRank === row.previousRank && reason === row.noChangeReason;
  });
}
