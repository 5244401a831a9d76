import type { Ranking, RankingRow } from '../ranking/ranking.js';
import { type Part, rowsBy, standingIn } from '../ranking/view.js';
import { searchUnits } from '../register/search.js';
import type { Unit, UnitId, UnitKind } from '../register/unit.js';
import { byOwnName } from '../register/unit-text.js';

export type RankingRowOrder = 'RANK' | 'NAME' | 'POINTS' | 'CHANGE';

type Given<T> = T | null | undefined;

/** The rows of a ranking to list, and their order. */
export type RowsQuestion = {
  readonly part: Part;
  readonly order: RankingRowOrder;
  readonly reverse: boolean;
  /** Text in the name, matched like a search of units. */
  readonly search?: Given<string>;
  readonly kind?: Given<UnitKind>;
  readonly ranked?: Given<boolean>;
};

type UnitOf = (id: UnitId) => Unit;

/** Rows without the value of the order come last, reversed or not. Rows with equal values are ordered by path. */
export function listedRows(ranking: Ranking, question: RowsQuestion, unitOf: UnitOf): readonly RankingRow[] {
  const rows = filtered(rowsBy(ranking, question.part), question, unitOf);
  if (question.order === 'RANK' && !question.reverse) return rows;
  const compare = comparison(question, unitOf);
  const sign = question.reverse ? -1 : 1;
  return rows.toSorted((a, b) => {
    const order = compare(a, b);
    if (order.isLast !== 0) return order.isLast;
    return sign * order.byValue || (a.path < b.path ? -1 : 1);
  });
}

function filtered(rows: readonly RankingRow[], { search, kind, ranked }: RowsQuestion, unitOf: UnitOf) {
  if (search == null && kind == null && ranked == null) return rows;
  const unitsOfRows = () => rows.map((row) => unitOf(row.unit));
  const found = search == null ? null : new Set(searchUnits(unitsOfRows(), search));
  return rows.filter(
    (row) =>
      (found === null || found.has(unitOf(row.unit))) &&
      (kind == null || unitOf(row.unit).kind === kind) &&
      (ranked == null || (row.rank !== null) === ranked),
  );
}

type Order = { readonly isLast: number; readonly byValue: number };

function comparison({ order, part }: RowsQuestion, unitOf: UnitOf): (a: RankingRow, b: RankingRow) => Order {
  switch (order) {
    case 'RANK':
      return byNumber((row) => standingIn(row, part)?.rank ?? null, 1);
    case 'POINTS':
      return byNumber((row) => standingIn(row, part)?.score ?? null, -1);
    case 'CHANGE':
      return byNumber((row) => row.change, -1);
    case 'NAME':
      return (a, b) => ({ isLast: 0, byValue: byOwnName(unitOf(a.unit).name.vi, unitOf(b.unit).name.vi) });
  }
}

/** @param sign −1: the largest number comes first */
const byNumber =
  (numberIn: (row: RankingRow) => number | null, sign: 1 | -1) =>
  (a: RankingRow, b: RankingRow): Order => {
    const [first, second] = [numberIn(a), numberIn(b)];
    if (first === null || second === null)
      return { isLast: (first === null ? 1 : 0) - (second === null ? 1 : 0), byValue: 0 };
    return { isLast: 0, byValue: sign * (first - second) };
  };
