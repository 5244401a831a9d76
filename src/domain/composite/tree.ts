import type { Scoring } from '../indicator/scoring-rules.js';
import type { Normalisation } from './normalisation.js';

/** The weighted mean of a node's parts: Σwv / Σw, exp(Σw·ln v / Σw) or Σw / Σ(w/v). */
export type Aggregation = 'ARITHMETIC' | 'GEOMETRIC' | 'HARMONIC';

/** The numbers that the worst and the best figure become: 0 and 1, 0 and 100, 1 and 100. */
export type Scale = { readonly worst: number; readonly best: number };

/**
 * Every scored rule of the methods (DOMAIN.md §2); fixed goalposts, where a figure outside them counts as the nearer one;
 * and figures compared with those of the units that count, where the scale stretches what they become.
 */
export type Rule =
  | Exclude<Scoring, { rule: 'none' }>
  | { readonly rule: 'goalposts'; readonly low: number; readonly high: number }
  | { readonly rule: 'compared'; readonly by: Normalisation };

/** What a part that applies but has no value does to the mean of its node. */
export type WhenMissing =
  /** The weight of a missing value leaves both sides. */
  | { readonly policy: 'RENORMALISE' }
  /** A missing figure counts with a value on the scale of the node: 0 of 0..1 is the rule "a missing figure earns nothing". */
  | { readonly policy: 'COUNT_AS'; readonly value: number }
  /** The node has no value either. */
  | { readonly policy: 'NO_VALUE' };

/** An indicator: figures become values on a scale. */
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
   * Its weight in the node above. POOLED: its parts count there like parts of the node above, so weight that does not
   * apply or is renormalised away is missing above as well. A pool and the node above share one aggregation.
   */
  readonly weight: number | 'POOLED';
  readonly aggregation: Aggregation;
  readonly whenMissing: WhenMissing;
  /**
   * Share 0..1 of the weight of what applies below that must have a value; exactly the minimum is enough. With less the
   * node has none, and a pool counts above as if none of its parts had one.
   */
  readonly minimumAvailability: number;
  /** How many of the parts below must have a value, counted as the share is; fewer count as too small a share does. */
  readonly minimumCount: number;
  /** If a needed part has no value, the node above has none either. */
  readonly isNeeded: boolean;
  readonly parts: readonly Node[];
};

export type Node = Leaf | Branch;

/** The defaults of a node: weight 1, arithmetic, renormalising, no minimum. */
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
