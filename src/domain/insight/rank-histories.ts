import type { Ranking } from '../ranking/ranking.js';
import { overall, type RowOf } from '../ranking/view.js';
import type { UnitId } from '../register/unit.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { groupedBy } from '../text/grouped-by.js';
import { type Months, unitsIn } from './series.js';

export type RankHistories = ReturnType<typeof rankHistoriesOf>;

export type RankHistoriesQuestion = Months & {
  readonly scope: ScopeSettings;
  /** Null = every commune in any of the rankings, by path. */
  readonly units: readonly UnitId[] | null;
};

/** @param rankings current publications of the months, oldest first */
export function rankHistoriesOf(question: RankHistoriesQuestion, rankings: readonly Ranking[]) {
  const { scope, from, to, units } = question;
  const rows = rankings.flatMap((ranking) => ranking.rows.map((row): RowOf => ({ ranking, row, part: overall })));
  const entries = groupedBy(rows, ({ row }) => row.unit);
  return {
    scope,
    from,
    to,
    /** The ranks of each commune, oldest first. Months without the commune are left out. */
    lines: (units ?? unitsIn(rankings)).map((unit) => ({ unit, entries: entries.get(unit) ?? [] })),
    isDemonstration: rankings.some((ranking) => ranking.isDemonstration),
  };
}
