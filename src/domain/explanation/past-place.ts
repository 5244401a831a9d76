import type { EarlierRankings } from '../insight/series-before.js';
import { type RowOf, rowOf } from '../ranking/view.js';
import { lifeOf } from '../register/life.js';
import { partsOn, predecessorsOn } from '../register/lineage.js';
import { type Register, type UnitId, unitById } from '../register/unit.js';
import { isWithinScope } from '../settings/period-state.js';
import { liesInScope } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { closingDateOf, type PeriodId } from '../time/period.js';

/** The place of a unit's predecessor in a month before the unit began. */
export type PredecessorPlace = {
  readonly unit: UnitId;
  /** True if all of it went into the unit. */
  readonly isWhole: boolean;
  /** The commune's row in the ranking of the month; null if no ranking has the commune. */
  readonly of: RowOf | null;
};

export type NotFormedReason = 'FORMED_LATER';

/** A month without a rank, because the unit began later. No rank is invented for it. */
export type NotFormed = NonNullable<ReturnType<typeof notFormedIn>>;

/**
 * The row of a unit in a month, in the ranking of its scope of that time: the innermost scope that has the unit.
 *
 * @param earlier innermost scope first
 */
export function pastPlaceOf(
  register: Register,
  unit: UnitId,
  month: PeriodId,
  earlier: readonly EarlierRankings[],
): RowOf | undefined {
  for (const { scope, rankings } of earlier) {
    const then = unitById(register, unit, closingDateOf(month, scope.closingDay));
    if (!then || !liesInScope(scope, then.path) || !isWithinScope(scope, month)) continue;
    const ranking = rankings.find(({ period }) => period === month);
    const row = ranking && rowOf(ranking, unit);
    if (row) return row;
  }
  return undefined;
}

/** Why a month has no rank for a unit; undefined if the unit existed at its closing, or has no predecessor. */
export function notFormedIn(
  register: Register,
  unit: UnitId,
  { closingDay }: Pick<ScopeSettings, 'closingDay'>,
  month: PeriodId,
  earlier: readonly EarlierRankings[],
) {
  const closing = closingDateOf(month, closingDay);
  const firstDay = lifeOf(register, unit)?.firstDay;
  if (unitById(register, unit, closing) || !firstDay || firstDay <= closing) return undefined;
  const predecessors = predecessorsOn(register, unit, closing);
  if (predecessors.length === 0) return undefined;
  const { whole } = partsOn(register, unit, closing);
  return {
    noRankReason: 'FORMED_LATER' as const,
    unit,
    month,
    firstDay,
    predecessors: predecessors.map((id) => ({
      unit: id,
      isWhole: whole.includes(id),
      of: pastPlaceOf(register, id, month, earlier) ?? null,
    })),
  };
}
