import type { RankHistories } from '../insight/rank-histories.js';
import type { Months } from '../insight/series.js';
import type { EarlierRankings } from '../insight/series-before.js';
import type { Ranking } from '../ranking/ranking.js';
import type { RowOf } from '../ranking/view.js';
import { type Register, type UnitId, unitById } from '../register/unit.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import { liesInScope } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { closingDateOf, monthsFrom, type PeriodId } from '../time/period.js';
import { type NotFormed, notFormedIn, pastPlaceOf } from './past-place.js';

/** One month of a commune: its row, or why it has none. */
export type RankHistoryEntry = RowOf | { readonly scope: ScopeSettings; readonly notFormed: NotFormed };

export type HistoryLine = { readonly unit: UnitId; readonly entries: readonly RankHistoryEntry[] };

export type HistoriesOverTime = Omit<RankHistories, 'lines'> & { readonly lines: readonly HistoryLine[] };

export const monthOfEntry = (entry: RankHistoryEntry): PeriodId =>
  'row' in entry ? entry.ranking.period : entry.notFormed.month;

export const rankingsOfEntry = (entry: RankHistoryEntry): Ranking[] =>
  'row' in entry ? [entry.ranking] : entry.notFormed.predecessors.flatMap(({ of }) => (of ? [of.ranking] : []));

/** Rank histories with the months before a reorganisation brought the communes into the scope. */
export function historiesOverTime(
  register: Register,
  histories: RankHistories,
  earlier: readonly EarlierRankings[],
): HistoriesOverTime {
  const { scope } = histories;
  const lines = histories.lines.map(({ unit, entries }) => {
    const own = new Set(entries.map(({ ranking }) => ranking.period));
    const before = entriesBefore(register, unit, scope, histories, earlier);
    const all: RankHistoryEntry[] = [...before.filter((entry) => !own.has(monthOfEntry(entry))), ...entries];
    return { unit, entries: all.sort((a, b) => (monthOfEntry(a) < monthOfEntry(b) ? -1 : 1)) };
  });
  const isDemonstration = lines.some(({ entries }) =>
    entries.some((entry) => rankingsOfEntry(entry).some((ranking) => ranking.isDemonstration)),
  );
  return { ...histories, lines, isDemonstration: histories.isDemonstration || isDemonstration };
}

function entriesBefore(
  register: Register,
  unit: UnitId,
  scope: ScopeSettings,
  { from, to }: Months,
  earlier: readonly EarlierRankings[],
): RankHistoryEntry[] {
  if (earlier.length === 0) return [];
  return monthsFrom(from, to).flatMap((month): RankHistoryEntry[] => {
    const then = unitById(register, unit, closingDateOf(month, scope.closingDay));
    // A scope that took over from another one may have been around the commune before it ranked.
    const isOwn = scope.inherited === undefined || isFromFirstPeriodOn(scope, month);
    if (then && liesInScope(scope, then.path) && isOwn) return [];
    const place = pastPlaceOf(register, unit, month, earlier);
    if (place) return [place];
    const notFormed = notFormedIn(register, unit, scope, month, earlier);
    return notFormed?.predecessors.some(({ of }) => of) ? [{ scope, notFormed }] : [];
  });
}
