import { countsProvisionally } from './counted-figures.js';
import { monthMark } from './month-mark.js';
import { historyUpTo } from './on-time-history.js';
import { rankChange, reasonNotToCompare } from './rank-change.js';
import type { RankingRow } from './ranking.js';
import type { RankingBasis, RankingInput } from './ranking-basis.js';
import { type ScoredTable, scoredRows } from './scored-rows.js';

/** One row for each commune, by path: what the scoring gives, beside the month before and the reports. */
export function rankingRows(input: RankingInput, basis: RankingBasis, scored: ScoredTable): RankingRow[] {
  const units = new Set(basis.units.map((unit) => unit.id));
  const notComparable = reasonNotToCompare(input.previous, { method: input.method.id, units });
  const rows = scoredRows(scored);
  return basis.units.map((unit, i) => {
    const { groups, pillars, cells, ...row } = rows[i] as (typeof rows)[number];
    const before = basis.previousRowOf(unit.id);
    return {
      ...row,
      ...rankChange(row.rank, before?.rank ?? null, notComparable),
      groups,
      pillars,
      cells,
      countsSubmitted: Object.values(basis.figurePeriods).some((period) =>
        countsProvisionally(basis.reportOf(period, unit.id), input.scope.countSubmitted),
      ),
      onTimeHistory: historyUpTo(before?.onTimeHistory, monthMark(input, basis, unit)),
    };
  });
}
