/** The rank of each position, 0 without one; `tied` is 1 if another position has the same rank. */
export type Ranks = { readonly ranks: Uint32Array; readonly tied: Uint8Array };

/**
 * Competition ranks of any values, highest first: a tie shares the rank, the next is skipped (1, 2, 2, 4). A value joins
 * a tie when it lies no further than the tolerance below the *first* of the tie; measured from its neighbour, a chain of
 * small steps would become one tie. With 0 only equal numbers tie.
 *
 * @param values NaN = no value, no rank
 * @param counts 1 where the unit takes part
 * @throws TieToleranceError unless the tolerance is 0 or more: below 0 equal values would not tie, and what is no number ties all
 */
export function placesOf(values: Float64Array, counts: Uint8Array, tieTolerance: number): Ranks {
  if (!(tieTolerance >= 0)) throw new TieToleranceError(`the tie tolerance is ${tieTolerance}; accepted is 0 or more`);
  const order = Uint32Array.from(
    Array.from(values.keys()).filter((i) => counts[i] === 1 && !Number.isNaN(values[i])),
  ).sort((a, b) => (values[b] as number) - (values[a] as number));
  const ranks = new Uint32Array(values.length);
  const tied = new Uint8Array(values.length);
  let first = 0;
  for (let place = 0; place < order.length; place++) {
    const at = order[place] as number;
    const best = order[first] as number;
    if ((values[best] as number) - (values[at] as number) > tieTolerance) first = place;
    else if (place !== first) {
      tied[at] = 1;
      tied[best] = 1;
    }
    ranks[at] = first + 1;
  }
  return { ranks, tied };
}

export class TieToleranceError extends Error {
  override name = 'TieToleranceError';
}
