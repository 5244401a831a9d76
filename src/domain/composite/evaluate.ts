import { withholdThin } from './availability.js';
import { type LeafColumn, MISSING, NOT_APPLICABLE, PRESENT } from './column.js';
import { addPart, addPool, emptyPool, meanOf, type Pool, transformed } from './mean.js';
import { type Normalised, normalise } from './normalise.js';
import type { Branch, Leaf, Node } from './tree.js';

export type Evaluated = Pool & {
  /** On the scale of the parts, at full precision; NaN where the node has no value. */
  readonly values: Float64Array;
};

export type Figures = {
  readonly units: number;
  columnOf(leaf: Leaf): LeafColumn;
  /** 1 where the unit counts: only such units set the range of a minMax. */
  readonly counts: Uint8Array;
};

/** Values of the nodes asked for and of all below them, by position of the units. Each node is computed once. */
export type Evaluation = {
  leaf(node: Leaf): Normalised;
  branch(node: Branch): Evaluated;
  /** MISSING, PRESENT or NOT_APPLICABLE; a branch is not applicable where nothing below it applies. */
  states(node: Node): Uint8Array;
};

export function evaluate({ units, columnOf, counts }: Figures): Evaluation {
  const leaf = once((node: Leaf) => normalise(node, columnOf(node), counts));
  const branch = once((node: Branch): Evaluated => {
    const { aggregation, whenMissing } = node;
    const pool = emptyPool(units);
    for (const part of node.parts) {
      if (part.kind === 'leaf') {
        const values = transformed(leaf(part).values, aggregation);
        addPart(pool, { weight: part.weight, states: states(part), values }, whenMissing, aggregation);
      } else if (part.weight === 'POOLED') {
        addPool(pool, branch(part));
      } else {
        const values = transformed(branch(part).values, aggregation);
        addPart(pool, { weight: part.weight, states: states(part), values }, whenMissing, aggregation);
      }
    }
    for (const part of node.parts) if (part.kind === 'branch' && part.isNeeded) emptyWithout(branch(part).values, pool);
    const values = meanOf(pool, aggregation);
    if (node.minimumAvailability > 0) withholdThin(values, node, states);
    return { ...pool, values };
  });
  const states = once((node: Node): Uint8Array => {
    if (node.kind === 'leaf') return columnOf(node).states;
    return statesOf(branch(node).values, node.parts.map(states));
  });
  return { leaf, branch, states };
}

function emptyWithout(needed: Float64Array, { earned, possible }: Pool): void {
  for (let i = 0; i < needed.length; i++) {
    if (!Number.isNaN(needed[i])) continue;
    earned[i] = 0;
    possible[i] = 0;
  }
}

function statesOf(values: Float64Array, parts: readonly Uint8Array[]): Uint8Array {
  const states = new Uint8Array(values.length).fill(NOT_APPLICABLE);
  for (const part of parts) for (let i = 0; i < states.length; i++) if (part[i] !== NOT_APPLICABLE) states[i] = MISSING;
  for (let i = 0; i < states.length; i++) if (!Number.isNaN(values[i])) states[i] = PRESENT;
  return states;
}

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
