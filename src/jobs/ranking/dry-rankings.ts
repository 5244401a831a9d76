import type { RankingInPages } from '../../domain/ranking/page.js';
import type { PublishedRanks } from '../../domain/ranking/ranking.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { RecomputeDeps } from './recompute-deps.js';

const ROWS_AT_ONCE = 500;

/**
 * The stores of a dry run: it reads the table and writes nothing. A published ranking is kept in memory, because the
 * next month is ranked against it. A method version whose publication broke off comes into force only in a real run.
 */
export function dryRankings(deps: RecomputeDeps): RecomputeDeps {
  const published = new Map<string, PublishedRanks>();
  const nameOf = (scope: UnitId, period: PeriodId) => `${scope} ${period}`;
  const { settings, registers, methods, reports, rankings, hindrances, unreadable, recomputeMarks } = deps;
  return {
    settings: { current: () => settings.current(), fixDueDays: nothing },
    publications: { settle: (current) => Promise.resolve(current) },
    registers,
    methods,
    reports,
    rankings: {
      ranks: async (scope, period) => published.get(nameOf(scope, period)) ?? rankings.ranks(scope, period),
      publish(ranking) {
        published.set(nameOf(ranking.scope, ranking.period), ranksOf(ranking));
        return Promise.resolve(true);
      },
    },
    hindrances: {
      periods: (scope) => hindrances.periods(scope),
      one: (scope, period) => hindrances.one(scope, period),
      put: nothing,
      clear: nothing,
    },
    unreadable,
    recomputeMarks: { list: (scope) => recomputeMarks.list(scope), mark: nothing, clear: async () => true },
  };
}

const nothing = async () => {};

const ranksOf = ({ pages, ...head }: RankingInPages): PublishedRanks => ({
  ...head,
  rows: [...pages(ROWS_AT_ONCE)].flatMap(({ facts }) =>
    facts.map(({ unit, rank, onTimeHistory }) => ({ unit, rank, onTimeHistory })),
  ),
});
