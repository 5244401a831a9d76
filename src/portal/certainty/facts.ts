import type { CertainRow } from './load.js';

const placesIn = ({ best, worst }: CertainRow['certainty']['noise']): number => worst - best + 1;

export type CertaintyFacts = ReturnType<typeof certaintyFacts>;

/**
 * Facts about the certainty of a ranking, from all its rows.
 *
 * @param rows communes with a rank, in its order; at least one
 */
export function certaintyFacts(rows: readonly CertainRow[]) {
  const mean = (kind: 'noise' | 'choice') =>
    rows.reduce((sum, { certainty }) => sum + placesIn(certainty[kind]), 0) / rows.length;
  const errors = rows.map(({ certainty }) => 1_000 * certainty.standardError);
  const [most] = rows.toSorted((a, b) => placesIn(b.certainty.choice) - placesIn(a.certainty.choice));
  return {
    /** Places in the set of a commune, on average. */
    places: { noise: mean('noise'), choice: mean('choice') },
    mayBeLast: rows.filter(({ certainty }) => certainty.all.worst === rows.length),
    /** The communes that may be, and that surely are, among the first few, for awards. */
    mayBeAwarded: rows.filter(({ certainty }) => certainty.mayBeAmongFirst),
    surelyAwarded: rows.filter(({ certainty }) => certainty.surelyAmongFirst),
    /** Communes that keep their rank in every listed way of calculation. */
    kept: rows.filter(({ certainty }) => placesIn(certainty.choice) === 1).length,
    /** The commune whose rank depends most on the way of calculation. */
    mostMoved: most && placesIn(most.certainty.choice) > 1 ? most : undefined,
    /** The least and the greatest standard error, in points. */
    errors: [Math.min(...errors), Math.max(...errors)],
  };
}
