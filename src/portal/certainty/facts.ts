import type { CertainRow } from './answer.js';

/** What the rows of a ranking say together about how sure it is. */
export type CertaintyFacts = {
  /** Places in the set of a commune, on average. */
  readonly places: { readonly noise: number; readonly choice: number };
  readonly mayBeLast: readonly CertainRow[];
  /** Of the first few, whom somebody may award. */
  readonly mayBeAwarded: readonly CertainRow[];
  readonly surelyAwarded: readonly CertainRow[];
  /** Communes that keep their rank in every listed way of calculation. */
  readonly kept: number;
  /** The commune whose rank depends most on the way of calculation. */
  readonly mostMoved: CertainRow | undefined;
  /** The least and the greatest standard error, in points. */
  readonly errors: readonly [least: number, greatest: number];
};

const placesIn = ({ best, worst }: CertainRow['certainty']['noise']): number => worst - best + 1;

/** @param rows communes with a rank, in its order; at least one */
export function certaintyFacts(rows: readonly CertainRow[]): CertaintyFacts {
  const mean = (kind: 'noise' | 'choice') =>
    rows.reduce((sum, { certainty }) => sum + placesIn(certainty[kind]), 0) / rows.length;
  const errors = rows.map(({ certainty }) => 1_000 * certainty.standardError);
  const [most] = rows.toSorted((a, b) => placesIn(b.certainty.choice) - placesIn(a.certainty.choice));
  return {
    places: { noise: mean('noise'), choice: mean('choice') },
    mayBeLast: rows.filter(({ certainty }) => certainty.all.worst === rows.length),
    mayBeAwarded: rows.filter(({ certainty }) => certainty.mayBeAmongFirst),
    surelyAwarded: rows.filter(({ certainty }) => certainty.surelyAmongFirst),
    kept: rows.filter(({ certainty }) => placesIn(certainty.choice) === 1).length,
    mostMoved: most && placesIn(most.certainty.choice) > 1 ? most : undefined,
    errors: [Math.min(...errors), Math.max(...errors)],
  };
}
