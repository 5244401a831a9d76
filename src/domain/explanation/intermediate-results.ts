import type { IndicatorCode } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import { type FigureColumn, withValues } from '../ranking/figure-table.js';
import type { Cell, Ranking, RankingRow } from '../ranking/ranking.js';
import type { RowOf } from '../ranking/view.js';
import type { UnitId } from '../register/unit.js';
import { competitionRanks } from '../scoring/competition-rank.js';
import { pointsEarned, scoreTable } from '../scoring/scoring.js';
import { publishedFigures } from '../simulation/published-figures.js';

/** The rank and the points of one commune in a result between two publications. */
export type IntermediateResult = {
  /** The commune's rank; null if the commune is unranked, or can earn nothing. */
  readonly rank: number | null;
  earnedOf(code: IndicatorCode): number;
};

/** The results between two publications. Each has one more change than the result before. */
export type IntermediateResults = ReturnType<typeof intermediateResults>;

export const NO_CELL: Cell = {
  state: 'missing',
  figure: null,
  share: null,
  earned: 0,
  possible: 0,
  carriedForward: false,
  rank: null,
};

export function intermediateResults(before: RowOf, after: RowOf, method: MethodVersion) {
  const now = after.ranking;
  const { unit } = after.row;
  const rows = new Map(now.rows.map((row) => [row.unit, row]));
  const asBefore = before.ranking.rows.map((row) => withCellsIn(before.ranking, row, now, rows.get(row.unit)));
  const rowsBefore = new Map(asBefore.map((row) => [row.unit, row]));
  const resultWith = (rows: readonly RankingRow[]) => intermediateResult({ ...now, rows }, method, unit);
  const among = (isOfNow: (row: RankingRow) => boolean) =>
    now.rows.map((row): RankingRow => {
      const was = rowsBefore.get(row.unit);
      return was && !isOfNow(row) ? { ...row, cells: was.cells } : row;
    });
  const isNew = (row: RankingRow) => row.unit !== unit && rowsBefore.get(row.unit)?.rank === null;
  return {
    /** Earlier figures and earlier ranked communes, by the current method and the targets of the current year. */
    byMethod: resultWith(asBefore),
    /** The result before, with the communes that are ranked now. A newly ranked commune has its current figures. */
    byCommunes: resultWith(among(isNew)),
    /** The result before, with the commune's own current figures too. */
    byOwn: resultWith(among((row) => row.unit === unit || isNew(row))),
  };
}

/** An earlier row with its cells in the current order, each against the target of the current year. */
function withCellsIn(before: Ranking, row: RankingRow, now: Ranking, rowNow: RankingRow | undefined): RankingRow {
  const cells = now.indicators.map((code, at): Cell => {
    const was = row.cells[before.indicators.indexOf(code)] ?? NO_CELL;
    return { ...was, carriedForward: rowNow?.cells[at]?.carriedForward ?? was.carriedForward };
  });
  return { ...row, cells };
}

/** Scores the rows by the rules of ranking, among those that have a rank. */
function intermediateResult(ranking: Ranking, method: MethodVersion, unit: UnitId): IntermediateResult {
  const { units, table } = publishedFigures(ranking, method);
  const haveRank = new Set(ranking.rows.filter(({ rank }) => rank !== null).map((row) => row.unit));
  const ranked = Uint8Array.from(units, ({ id }) => (haveRank.has(id) ? 1 : 0));
  const { total, shares } = scoreTable(method, withValues(table), ranked);
  const position = units.findIndex(({ id }) => id === unit);
  return {
    rank: competitionRanks(total.values, ranked)[position] || null,
    earnedOf(code) {
      const at = table.findIndex(({ indicator }) => indicator.code === code);
      const share = shares[at]?.[position] ?? Number.NaN;
      return pointsEarned(share, (table[at] as FigureColumn).indicator.points);
    },
  };
}
