import { NOT_APPLICABLE, PRESENT } from './column.js';
import type { Branch, Node } from './tree.js';

type Weights = { readonly available: Float64Array; readonly applicable: Float64Array };

/** A node with a value for less than its minimum of the weight that applies has no value itself; its pool is untouched. */
export function withholdThin(values: Float64Array, node: Branch, statesOf: (node: Node) => Uint8Array): void {
  const weights = { available: new Float64Array(values.length), applicable: new Float64Array(values.length) };
  addWeights(weights, node, statesOf);
  for (let i = 0; i < values.length; i++)
    if (!isEnough(weights.available[i] as number, weights.applicable[i] as number, node.minimumAvailability))
      values[i] = Number.NaN;
}

/** Exactly the minimum is enough; the tolerance is for sums of weights that are not whole. */
const isEnough = (available: number, applicable: number, minimum: number): boolean =>
  available >= (minimum - 1e-12) * applicable;

/** Parts of a pool count one by one, other branches as a whole. */
function addWeights(weights: Weights, { parts }: Branch, statesOf: (node: Node) => Uint8Array): void {
  const { available, applicable } = weights;
  for (const part of parts) {
    const { weight } = part;
    if (part.kind === 'branch' && weight === 'POOLED') addWeights(weights, part, statesOf);
    if (weight === 'POOLED') continue;
    const states = statesOf(part);
    for (let i = 0; i < available.length; i++) {
      if (states[i] === NOT_APPLICABLE) continue;
      applicable[i] = (applicable[i] as number) + weight;
      if (states[i] === PRESENT) available[i] = (available[i] as number) + weight;
    }
  }
}
