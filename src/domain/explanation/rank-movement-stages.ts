import type { IndicatorCode } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import { type FigureColumn, withValues } from '../ranking/figure-table.js';
import type { Cell, Ranking, RankingRow } from '../ranking/ranking.js';
import type { RowOf } from '../ranking/view.js';
import type { UnitId } from '../register/unit.js';
import { competitionRanks } from '../scoring/competition-rank.js';
import { pointsEarned, scoreTable } from '../scoring/scoring.js';
import { publishedFigures } from '../simulation/published-figures.js';

/** The rank and the points of one commune at a stage between two publications. */
export type Stage = {
  /** The commune's rank at this stage; null if the commune is unranked, or can earn nothing. */
  readonly rank: number | null;
  earnedOf(code: IndicatorCode): number;
};

/** The stages between two publications, which are the first and the last. Each stage has one more change. */
export type Stages = {
  /** Earlier figures and earlier ranked communes, by the current method and the targets of the current year. */
  readonly byMethod: Stage;
  /** The stage before, with the communes that are ranked now. A newly ranked commune has its current figures. */
  readonly byCommunes: Stage;
  /** The stage before, with the commune's own current figures too. */
  readonly byOwn: Stage;
};

export const NO_CELL: Cell = {
  state: 'missing',
  figure: null,
  share: null,
  earned: 0,
  possible: 0,
  carriedForward: false,
  rank: null,
};

export function stagesBetween(before: RowOf, after: RowOf, method: MethodVersion): Stages {
  const now = after.ranking;
  const { unit } = after.row;
  const rows = new Map(now.rows.map((row) => [row.unit, row]));
  const asBefore = before.ranking.rows.map((row) => withCellsIn(before.ranking, row, now, rows.get(row.unit)));
  const rowsBefore = new Map(asBefore.map((row) => [row.unit, row]));
  const stage = (staged: readonly RankingRow[]) => stageOf({ ...now, rows: staged }, method, unit);
  const among = (isOfNow: (row: RankingRow) => boolean) =>
    now.rows.map((row): RankingRow => {
      const was = rowsBefore.get(row.unit);
      return was && !isOfNow(row) ? { ...row, cells: was.cells } : row;
    });
  const isNew = (row: RankingRow) => row.unit !== unit && rowsBefore.get(row.unit)?.rank === null;
  return {
    byMethod: stage(asBefore),
    byCommunes: stage(among(isNew)),
    byOwn: stage(among((row) => row.unit === unit || isNew(row))),
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

/** Scores a stage by the rules of ranking, among the rows that have a rank. */
function stageOf(ranking: Ranking, method: MethodVersion, unit: UnitId): Stage {
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
