import type { MethodVersion } from '../method/method.js';
import type { Ranking, RankingRow } from '../ranking/ranking.js';
import { overall, type RowOf } from '../ranking/view.js';
import type { EarlierFigures } from './carried-figures.js';
import { type RankingChanges, rerank } from './rerank.js';

/** A ranking that was never published, with the publication whose figures it uses. */
export type Simulation = { readonly published: Ranking; readonly simulated: Ranking };

export type SimulatedRow = { readonly row: RankingRow; readonly published: RowOf };

export const simulationOf = (
  published: Ranking,
  method: MethodVersion,
  changes: RankingChanges,
  earlier?: EarlierFigures,
): Simulation => ({
  published,
  simulated: rerank(published, method, changes, earlier),
});

/** Rows in the simulated order. */
export function simulatedRows({ published, simulated }: Simulation): SimulatedRow[] {
  const rows = new Map(published.rows.map((row) => [row.unit, row]));
  return simulated.rows.flatMap((row) => {
    const before = rows.get(row.unit);
    return before ? [{ row, published: { ranking: published, row: before, part: overall } }] : [];
  });
}

export const hasMoved = ({ row, published }: SimulatedRow): boolean => row.rank !== published.row.rank;

/** Published − simulated rank: positive is up; null if either rank is missing. */
export const placesUp = ({ row, published }: SimulatedRow): number | null =>
  row.rank === null || published.row.rank === null ? null : published.row.rank - row.rank;
