import { reasonNotCounted } from './counted-figures.js';
import { figureTable } from './figure-table.js';
import type { Ranking, RankingRow } from './ranking.js';
import { type RankingInput, rankingBasis } from './ranking-basis.js';
import { inputHashOf } from './ranking-hash.js';
import { rankingRows } from './ranking-rows.js';
import { scoreFigures } from './scored-rows.js';
import { byPath } from './unit.js';

export { type RankingInput, reportPeriods } from './ranking-basis.js';
export { inputHashOf } from './ranking-hash.js';

/** One month's ranking of a scope: its next version. Pure: the same input gives the same bytes, in whatever order it comes. */
export function rankCommunes(input: RankingInput): Ranking {
  const { scope, period, occurrence, method, register, previous, current, isDemonstration } = input;
  const basis = rankingBasis(input);
  const table = figureTable(input, basis);
  const scored = scoreFigures(method, basis.units, table, (unit) =>
    reasonNotCounted(basis.reportOf(period, unit.id), scope.countSubmitted),
  );
  const rows = rankingRows(input, basis, scored);
  return {
    scope: scope.scope,
    scopePath: scope.path,
    period,
    version: (current?.version ?? 0) + 1,
    replaces: current?.version ?? null,
    status: basis.status,
    occurrence,
    method: method.id,
    registerVersion: register.version,
    inputHash: inputHashOf(input, basis),
    previous: previous && { period: previous.period, version: previous.version },
    figurePeriods: basis.figurePeriods,
    indicators: method.indicators.map((indicator) => indicator.code),
    rows: rows.toSorted(rankedFirst),
    rankedCount: scored.reasons.filter((reason) => reason === null).length,
    figureCount: table.reduce((sum, column) => sum + column.figures.filter((figure) => figure !== null).length, 0),
    completeness: basis.completeness,
    isDemonstration,
  };
}

/** Ranked first by rank; inside a tie and among the unranked the path decides. */
export const rankedFirst = (a: RankingRow, b: RankingRow): number => placeOf(a) - placeOf(b) || byPath(a, b);

const placeOf = ({ rank }: RankingRow): number => rank ?? Number.MAX_SAFE_INTEGER;
