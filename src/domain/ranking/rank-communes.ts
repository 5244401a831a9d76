import { countFigures } from '../figure/numbers.js';
import { isReorganisedBetween } from '../register/lineage.js';
import { countsProvisionally } from '../report/counted-figures.js';
import { scopePathIn } from '../settings/scope-paths.js';
import { closingDateOf, previousPeriod } from '../time/period.js';
import { type RankingBasis, rankingBasis } from './basis.js';
import { figureTable } from './figure-table.js';
import { inputHash } from './hash.js';
import type { RankingInPages, RowFacts } from './page.js';
import { type RankChange, rankChanges, reasonNotToCompare } from './rank-change.js';
import type { Ranking } from './ranking.js';
import type { RankingInput } from './ranking-input.js';
import { type ScoredRows, scoredRows, scoreFigures } from './scored-rows.js';

export { carriedFrom, reportPeriods } from './basis.js';
export type { RankingInput } from './ranking-input.js';

/** Everything that makes a month's ranking, gathered once. Its hash shows whether there is anything to do. */
export type GatheredInput = ReturnType<typeof gathered>;

export function gathered(input: RankingInput) {
  const basis = rankingBasis(input);
  const table = figureTable(input, basis);
  return { input, basis, table, inputHash: inputHash(input, basis, table) };
}

/** Whether a publication has the same input, by this release's hash or the one with the register's version. */
export const isMadeOf = (
  published: Pick<Ranking, 'inputHash' | 'registerVersion'>,
  { input, basis, table, inputHash: hash }: GatheredInput,
): boolean =>
  published.inputHash === hash || published.inputHash === inputHash(input, basis, table, published.registerVersion);

/** The next version of a scope's ranking of a month. The same input gives the same bytes, in any order of the input. */
export function rankGathered({ input, basis, table, inputHash }: GatheredInput): RankingInPages {
  const { scope, period, occurrence, method, register, previous, current } = input;
  const scored = scoreFigures(method, basis.units, table, (i) => basis.notCounted[i]);
  const rows = scoredRows(scored);
  const factsOf = rowFacts(input, basis, rows);
  return {
    scope: scope.scope,
    scopePath: scopePathIn(scope, period),
    period,
    version: (current?.version ?? 0) + 1,
    replaces: current?.version ?? null,
    status: basis.status,
    edition: basis.edition,
    ...(basis.waiting && { waiting: basis.waiting }),
    occurrence,
    method: method.id,
    registerVersion: register.version,
    inputHash,
    previous: previous && { period: previous.period, version: previous.version },
    figurePeriods: basis.figurePeriods,
    ...(basis.notExpected.length > 0 && { notExpected: basis.notExpected }),
    indicators: method.indicators.map((indicator) => indicator.code),
    rankedCount: scored.reasons.filter((reason) => reason === null).length,
    figureCount: table.reduce((sum, column) => sum + countFigures(column), 0),
    completeness: basis.completeness,
    isDemonstration: basis.isDemonstration,
    communes: basis.units.length,
    *pages(most) {
      for (let from = 0; from < basis.units.length; from += most) {
        const count = Math.min(most, basis.units.length - from);
        const facts = Array.from({ length: count }, (_, i) => factsOf(from + i));
        yield rows.page(facts, from);
      }
    },
  };
}

/** Whether a reorganisation took effect between the closing date of the month before and that of this month. */
const isReorganised = ({ register, period, scope: { closingDay } }: RankingInput): boolean =>
  isReorganisedBetween(register, closingDateOf(previousPeriod(period), closingDay), closingDateOf(period, closingDay));

/** The facts of a commune by position, from scoring, the month before and reports. */
function rowFacts(input: RankingInput, basis: RankingBasis, { factsAt }: ScoredRows): (position: number) => RowFacts {
  const units = new Set(basis.units.map((unit) => unit.id));
  const notComparable = reasonNotToCompare(input.previous, {
    method: input.method.id,
    units,
    isReorganised: isReorganised(input),
  });
  const reports = Object.values(basis.figurePeriods).map((period) => basis.reportsOf(period).heads);
  const changes = rankChanges(
    basis.units.map((_unit, i) => ({ rank: factsAt(i).rank, previousRank: basis.previousRows[i]?.rank ?? null })),
    notComparable,
  );
  // Field by field, because spreading two objects into a third takes five times as long, for every commune.
  return (i) => {
    const { unit, path, rank, tied, unrankedReason } = factsAt(i);
    const { previousRank, change, noChangeReason } = changes[i] as RankChange;
    return {
      unit,
      path,
      rank,
      tied,
      unrankedReason,
      previousRank,
      change,
      noChangeReason,
      countsSubmitted: reports.some((of) => countsProvisionally(of[i], input.scope.countSubmitted)),
      onTimeHistory: basis.histories[i] as string,
    };
  };
}
