import { reasonNotCounted } from './counted-figures.js';
import { coverageOf, coversEnough, scorable } from './coverage.js';
import { type FigureColumn, figureTable } from './figure-table.js';
import type { Ranking, RankingRow, UnrankedReason } from './ranking.js';
import { type RankingBasis, type RankingInput, rankingBasis } from './ranking-basis.js';
import { inputHashOf } from './ranking-hash.js';
import { rankingRows } from './ranking-rows.js';
import { scoreTable } from './scoring.js';
import { byPath } from './unit.js';

export { type RankingInput, reportPeriods } from './ranking-basis.js';
export { inputHashOf } from './ranking-hash.js';

/** One month's ranking of a scope: its next version. Pure: the same input gives the same bytes, in whatever order it comes. */
export function rankCommunes(input: RankingInput): Ranking {
  const { scope, period, occurrence, method, register, previous, current, isDemonstration } = input;
  const basis = rankingBasis(input);
  const table = figureTable(input, basis);
  // Coverage first: it decides who is ranked, and only the ranked set the range of a minMax indicator.
  const coverage = coverageOf(table, basis.units.length);
  const reasons = unrankedReasons(input, basis, table, coverage);
  const scored = scoreTable(
    method,
    table,
    Uint8Array.from(reasons, (reason) => (reason === null ? 1 : 0)),
  );
  const rows = rankingRows({ input, basis, table, scored, coverage, reasons });
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
    rankedCount: reasons.filter((reason) => reason === null).length,
    figureCount: table.reduce((sum, column) => sum + column.figures.filter((figure) => figure !== null).length, 0),
    completeness: basis.completeness,
    isDemonstration,
  };
}

/** Why a commune is listed after the ranked, by position; null = it is ranked. */
function unrankedReasons(
  { scope, period, method }: RankingInput,
  basis: RankingBasis,
  table: readonly FigureColumn[],
  coverage: Float64Array,
): (UnrankedReason | null)[] {
  const hasScore = scorable(table, basis.units.length, method.missingPolicy);
  return basis.units.map((unit, i) => {
    const notCounted = reasonNotCounted(basis.reportOf(period, unit.id), scope.countSubmitted);
    if (notCounted) return notCounted;
    const covers = hasScore[i] === 1 && coversEnough(coverage[i] as number, method.minimumCoverage);
    return covers ? null : 'LOW_COVERAGE';
  });
}

/** Ranked first by rank; inside a tie and among the unranked the path decides. */
const rankedFirst = (a: RankingRow, b: RankingRow): number => placeOf(a) - placeOf(b) || byPath(a, b);

const placeOf = ({ rank }: RankingRow): number => rank ?? Number.MAX_SAFE_INTEGER;
