import { NOT_APPLICABLE, PRESENT } from './column.js';
import type { Branch, Node } from './tree.js';

/** For each unit, of the parts below a branch: weight of parts with a value, weight of parts that apply, number with a value. */
export type Availability = {
  readonly available: Float64Array;
  readonly applicable: Float64Array;
  readonly count: Uint32Array;
};

/**
 * The parts of a pool count one by one, other branches as a whole. A unit below the branch's minimum has nothing
 * available there, so that a thin pool is missing above as well.
 */
export function availabilityOf(
  { parts, minimumAvailability, minimumCount }: Branch,
  units: number,
  statesOf: (node: Node) => Uint8Array,
  poolOf: (node: Branch) => Availability,
): Availability {
  const available = new Float64Array(units);
  const applicable = new Float64Array(units);
  const count = new Uint32Array(units);
  for (const part of parts) {
    if (part.kind === 'branch' && part.weight === 'POOLED') {
      const pool = poolOf(part);
      for (let i = 0; i < units; i++) {
        applicable[i] = (applicable[i] as number) + (pool.applicable[i] as number);
        available[i] = (available[i] as number) + (pool.available[i] as number);
        count[i] = (count[i] as number) + (pool.count[i] as number);
      }
      continue;
    }
    const weight = part.weight as number;
    const states = statesOf(part);
    for (let i = 0; i < units; i++) {
      if (states[i] === NOT_APPLICABLE) continue;
      applicable[i] = (applicable[i] as number) + weight;
      if (states[i] !== PRESENT) continue;
      available[i] = (available[i] as number) + weight;
      if (weight > 0) count[i] = (count[i] as number) + 1;
    }
  }
  for (let i = 0; i < units; i++) {
    const isCovered = isEnough(available[i] as number, applicable[i] as number, minimumAvailability);
    if (isCovered && (count[i] as number) >= minimumCount) continue;
    available[i] = 0;
    count[i] = 0;
  }
  return { available, applicable, count };
}

/** Positions of units with parts that apply and none with a value. */
export const thinUnits = ({ available, applicable }: Availability): number[] =>
  Array.from(available.keys()).filter((i) => available[i] === 0 && (applicable[i] as number) > 0);

/** Whether enough is available. Exactly the minimum is enough; the tolerance is for sums of fractional weights. */
const isEnough = (available: number, applicable: number, minimum: number): boolean =>
  available >= (minimum - 1e-12) * applicable;
