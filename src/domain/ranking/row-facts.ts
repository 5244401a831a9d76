import { isReorganisedBetween } from '../register/lineage.js';
import { countsProvisionally } from '../report/counted-figures.js';
import { closingDateOf, previousPeriod } from '../time/period.js';
import type { RankingBasis } from './basis.js';
import type { RowFacts } from './page.js';
import { type RankChange, rankChanges, reasonNotToCompare } from './rank-change.js';
import type { RankingInput } from './ranking-input.js';
import type { ScoredRows } from './scored-rows.js';

/** Whether a reorganisation took effect between the closing day of the month before and this one's. */
const isReorganised = ({ register, period, scope: { closingDay } }: RankingInput): boolean =>
  isReorganisedBetween(register, closingDateOf(previousPeriod(period), closingDay), closingDateOf(period, closingDay));

/** Facts of a commune by its position: scoring, month before, and reports. */
export function rowFacts(
  input: RankingInput,
  basis: RankingBasis,
  { factsAt }: ScoredRows,
): (position: number) => RowFacts {
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
  // Field by field: spreading two objects into a third takes five times as long, for every commune.
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
