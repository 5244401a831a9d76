import { type Availability, availabilityOf, thinUnits } from './availability.js';
import { type LeafColumn, MISSING, NOT_APPLICABLE, PRESENT } from './column.js';
import { addPart, addPool, emptyPool, loseAll, type Pool, poolMean, transformed } from './mean.js';
import { type Normalised, normalise } from './normalise.js';
import { type Branch, branchesBottomUp, type Leaf, type Node } from './tree.js';
import { accept } from './tree-fault.js';

export type Evaluated = Pool & {
  /** Values on the scale of the parts, at full precision; NaN without a value. */
  readonly values: Float64Array;
};

export type NodeFigures = {
  readonly units: number;
  columnOf(leaf: Leaf): LeafColumn;
  /** 1 for a unit that counts: only such units set the range of a minMax. */
  readonly counts: Uint8Array;
};

/**
 * The values of nodes and of all nodes below them, by position of the units. Each node is computed once, and a tree may
 * have any depth. @throws TreeRefusedError for a tree that cannot be computed
 */
export type Evaluation = {
  leaf(node: Leaf): Normalised;
  branch(node: Branch): Evaluated;
  /** MISSING, PRESENT or NOT_APPLICABLE. A branch is not applicable if nothing below it applies. */
  states(node: Node): Uint8Array;
};

export function evaluate({ units, columnOf, counts }: NodeFigures): Evaluation {
  const leaf = once((node: Leaf) => {
    accept(node);
    return normalise(node, columnOf(node), counts);
  });
  const branch = bottomUp((node: Branch): Evaluated => {
    const { aggregation, whenMissing, minimumAvailability, minimumCount } = node;
    const pool = emptyPool(units);
    for (const part of node.parts) {
      if (part.kind === 'branch' && part.weight === 'POOLED') {
        addPool(pool, branch(part));
      } else {
        const values = transformed(part.kind === 'leaf' ? leaf(part).values : branch(part).values, aggregation);
        addPart(pool, { weight: part.weight as number, states: states(part), values }, whenMissing, aggregation);
      }
    }
    for (const part of node.parts) if (part.kind === 'branch' && part.isNeeded) emptyWithout(branch(part).values, pool);
    const thin = minimumAvailability > 0 || minimumCount > 0 ? thinUnits(weights(node)) : [];
    for (const at of thin) loseAll(pool, at, weights(node).applicable[at] as number, whenMissing, aggregation);
    const values = poolMean(pool, aggregation);
    for (const at of thin) values[at] = Number.NaN;
    return { ...pool, values };
  });
  const branchStates = bottomUp((node: Branch) => statesOf(branch(node).values, node.parts.map(states)));
  const weights = bottomUp((node: Branch): Availability => availabilityOf(node, units, states, weights));
  function states(node: Node): Uint8Array {
    return node.kind === 'leaf' ? columnOf(node).states : branchStates(node);
  }
  return {
    leaf,
    branch(node) {
      accept(node);
      return branch(node);
    },
    states(node) {
      accept(node);
      return states(node);
    },
  };
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
    const finished = made.get(key);
    if (finished !== undefined) return finished;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Makes each branch once, children first, so that a deep tree needs no deep recursion. */
function bottomUp<V>(make: (node: Branch) => V): (node: Branch) => V {
  const made = new Map<Branch, V>();
  return (root) => {
    if (!made.has(root))
      for (const node of branchesBottomUp(root, (branch) => made.has(branch))) made.set(node, make(node));
    return made.get(root) as V;
  };
}
