import type { Scoring } from '../indicator/scoring-rules.js';
import type { Normalisation } from './normalisation.js';

/** The weighted mean of a node's parts: Σwv / Σw, exp(Σw·ln v / Σw) or Σw / Σ(w/v). */
export type Aggregation = 'ARITHMETIC' | 'GEOMETRIC' | 'HARMONIC';

/** The numbers that the worst and the best figure become: 0 and 1, 0 and 100, 1 and 100. */
export type Scale = { readonly worst: number; readonly best: number };

/**
 * Every scored rule of the methods (DOMAIN.md §2); fixed goalposts, which limit figures outside them; and figures
 * compared with those of the units that count, stretched by the scale.
 */
export type Rule =
  | Exclude<Scoring, { rule: 'none' }>
  | { readonly rule: 'goalposts'; readonly low: number; readonly high: number }
  | { readonly rule: 'compared'; readonly by: Normalisation };

/** The effect of a part that applies but has no value on the mean of its node. */
export type WhenMissing =
  /** The weight of the part counts on neither side. */
  | { readonly policy: 'RENORMALISE' }
  /** The part counts with this value on the node's scale. 0 on 0..1 means "a missing figure earns nothing". */
  | { readonly policy: 'COUNT_AS'; readonly value: number }
  /** The node has no value either. */
  | { readonly policy: 'NO_VALUE' };

/** An indicator: makes values on a scale from figures. */
export type Leaf = {
  readonly kind: 'leaf';
  readonly code: string;
  readonly weight: number;
  readonly rule: Rule;
  readonly higherIsBetter: boolean;
  readonly scale: Scale;
};

/** A mean of parts. One object may be a part of several nodes; it is computed once. */
export type Branch = {
  readonly kind: 'branch';
  readonly code: string;
  /**
   * Its weight in the node above. POOLED: its parts count there like the parts of the node above, so a weight that does
   * not apply or is renormalised away is missing above as well. A pool and the node above share one aggregation.
   */
  readonly weight: number | 'POOLED';
  readonly aggregation: Aggregation;
  readonly whenMissing: WhenMissing;
  /**
   * The share 0..1 of the applicable weight below that must have a value; exactly the minimum is enough. With less, the
   * node has no value, and a pool counts above as if none of its parts had one.
   */
  readonly minimumAvailability: number;
  /** The number of parts below that must have a value, with the same effect if fewer have one. */
  readonly minimumCount: number;
  /** If this node has no value, the node above has none either. */
  readonly isNeeded: boolean;
  readonly parts: readonly Node[];
};

export type Node = Leaf | Branch;

/** A branch with defaults: weight 1, arithmetic, renormalising, no minimum. */
export const branch = (code: string, parts: readonly Node[], overrides: Partial<Branch> = {}): Branch => ({
  kind: 'branch',
  code,
  weight: 1,
  aggregation: 'ARITHMETIC',
  whenMissing: { policy: 'RENORMALISE' },
  minimumAvailability: 0,
  minimumCount: 0,
  isNeeded: false,
  parts,
  ...overrides,
});

export const leaf = (code: string, rule: Rule, overrides: Partial<Leaf> = {}): Leaf => ({
  kind: 'leaf',
  code,
  weight: 1,
  rule,
  higherIsBetter: true,
  scale: { worst: 0, best: 1 },
  ...overrides,
});

/**
 * A branch and all branches below it, each once, children first. No recursion, because a tree may be deeper than the
 * stack. @param isKnown leaves out a branch with everything below it
 */
export function branchesBottomUp(root: Branch, isKnown: (node: Branch) => boolean = () => false): Branch[] {
  const ordered = new Set<Branch>();
  const waiting: { readonly node: Branch; readonly isOpened: boolean }[] = [{ node: root, isOpened: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isOpened } = next;
    if (isOpened) ordered.add(node);
    if (isOpened || ordered.has(node) || isKnown(node)) continue;
    waiting.push({ node, isOpened: true });
    for (const part of node.parts) if (part.kind === 'branch') waiting.push({ node: part, isOpened: false });
  }
  return [...ordered];
}
