import { countFigures } from '../figure/numbers.js';
import { scopePathIn } from '../settings/scope-paths.js';
import { type RankingBasis, rankingBasis } from './basis.js';
import { type FigureColumn, figureTable } from './figure-table.js';
import { inputHash } from './hash.js';
import type { RankingInPages } from './page.js';
import type { Ranking } from './ranking.js';
import type { RankingInput } from './ranking-input.js';
import { rowFacts } from './row-facts.js';
import { scoredRows, scoreFigures } from './scored-rows.js';

export { carriedFrom, reportPeriods } from './basis.js';
export type { RankingInput } from './ranking-input.js';

/** What a month's ranking is made of, gathered once: its hash says whether there is anything to do. */
export type GatheredInput = {
  readonly input: RankingInput;
  readonly basis: RankingBasis;
  readonly table: readonly FigureColumn[];
  readonly inputHash: string;
};

export function gathered(input: RankingInput): GatheredInput {
  const basis = rankingBasis(input);
  const table = figureTable(input, basis);
  return { input, basis, table, inputHash: inputHash(input, basis, table) };
}

/** Whether a publication was made of the same input, by this release or by one that hashed the register's version too. */
export const isMadeOf = (
  published: Pick<Ranking, 'inputHash' | 'registerVersion'>,
  { input, basis, table, inputHash: hash }: GatheredInput,
): boolean =>
  published.inputHash === hash || published.inputHash === inputHash(input, basis, table, published.registerVersion);

/**
 * The next version of a scope's ranking of a month. Pure: the same input gives the same bytes, in any order of the
 * input.
 */
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
        yield rows.page(
          Array.from({ length: count }, (_, i) => factsOf(from + i)),
          from,
        );
      }
    },
  };
}
