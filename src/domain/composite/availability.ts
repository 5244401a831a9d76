import { NOT_APPLICABLE, PRESENT } from './column.js';
import type { Branch, Node } from './tree.js';

/** For each unit, the weight of the parts below a branch that apply, and of those that have a value. */
export type Availability = { readonly available: Float64Array; readonly applicable: Float64Array };

/**
 * Parts of a pool count one by one, other branches as a whole. A unit with less than the branch's minimum has nothing
 * available there, so that a thin pool is missing above as well.
 */
export function availabilityOf(
  { parts, minimumAvailability }: Branch,
  units: number,
  statesOf: (node: Node) => Uint8Array,
  poolOf: (node: Branch) => Availability,
): Availability {
  const available = new Float64Array(units);
  const applicable = new Float64Array(units);
  for (const part of parts) {
    if (part.kind === 'branch' && part.weight === 'POOLED') {
      const pool = poolOf(part);
      for (let i = 0; i < units; i++) {
        applicable[i] = (applicable[i] as number) + (pool.applicable[i] as number);
        available[i] = (available[i] as number) + (pool.available[i] as number);
      }
      continue;
    }
    const weight = part.weight as number;
    const states = statesOf(part);
    for (let i = 0; i < units; i++) {
      if (states[i] === NOT_APPLICABLE) continue;
      applicable[i] = (applicable[i] as number) + weight;
      if (states[i] === PRESENT) available[i] = (available[i] as number) + weight;
    }
  }
  for (let i = 0; i < units; i++)
    if (!isEnough(available[i] as number, applicable[i] as number, minimumAvailability)) available[i] = 0;
  return { available, applicable };
}

/** Positions of the units that have parts that apply and none with a value. */
export const thinUnits = ({ available, applicable }: Availability): number[] =>
  Array.from(available.keys()).filter((i) => available[i] === 0 && (applicable[i] as number) > 0);

/** Exactly the minimum is enough; the tolerance is for sums of weights that are not whole. */
const isEnough = (available: number, applicable: number, minimum: number): boolean =>
  available >= (minimum - 1e-12) * applicable;
