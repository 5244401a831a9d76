import { LARGEST, type ScoringFault, SMALLEST } from '../indicator/rule.js';
import { scoringRule } from '../indicator/scoring-rules.js';
import { type Branch, branchesBottomUp, type Leaf, type Node } from './tree.js';

export type TreeFault =
  /** The rule has numbers that nothing can be computed with. */
  | ScoringFault
  | 'GOALPOSTS_NOT_RISING'
  /** The ends of the scale do not rise, are not finite, or are further from 0 than 1e100. */
  | 'SCALE_NOT_RISING'
  /** The weight is neither 0 nor within 1e-100..1e100: a sum would lose it or overflow. */
  | 'WEIGHT_OUT_OF_RANGE'
  | 'AVAILABILITY_OUT_OF_RANGE'
  | 'COUNT_OUT_OF_RANGE'
  /** The value for a missing part is no number, or is further from 0 than 1e100. */
  | 'COUNTED_VALUE_OUT_OF_RANGE'
  | 'POOLED_UNDER_OTHER_AGGREGATION'
  /** A value below 0 is possible under such a mean: it has no logarithm, and its harmonic mean means nothing. */
  | 'NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC';

/** One reason, with the code of the node at fault. */
export type TreeRefusal = { readonly fault: TreeFault; readonly about: string };

/** Every reason against a tree, once per node; empty = it can be computed from any figures within ±1e100. */
export function treeFaults(root: Node): TreeRefusal[] {
  const refusals: TreeRefusal[] = [];
  const refuse = (isFault: boolean, fault: TreeFault, { code: about }: Node) => {
    if (isFault && !refusals.some((refusal) => refusal.fault === fault && refusal.about === about))
      refusals.push({ fault, about });
  };
  const lowest = new Map<Node, number>();
  const visitLeaf = (node: Leaf) => {
    if (lowest.has(node)) return;
    const { rule, scale, higherIsBetter } = node;
    refuse(!isRising(scale.worst, scale.best), 'SCALE_NOT_RISING', node);
    if (rule.rule === 'goalposts') refuse(!isRising(rule.low, rule.high), 'GOALPOSTS_NOT_RISING', node);
    else if (rule.rule !== 'compared')
      for (const fault of scoringRule(rule).notComputable?.(rule, higherIsBetter) ?? []) refuse(true, fault, node);
    const isUnbounded = rule.rule === 'compared' && rule.by === 'Z_SCORE';
    lowest.set(node, isUnbounded ? Number.NEGATIVE_INFINITY : scale.worst);
  };
  const visitPart = (part: Node, { aggregation }: Branch) => {
    if (part.kind === 'leaf') visitLeaf(part);
    refuse(!isWeight(part.weight), 'WEIGHT_OUT_OF_RANGE', part);
    if (part.kind === 'branch' && part.weight === 'POOLED')
      refuse(part.aggregation !== aggregation, 'POOLED_UNDER_OTHER_AGGREGATION', part);
    const isNegative = part.weight !== 0 && (lowest.get(part) as number) < 0;
    refuse(aggregation !== 'ARITHMETIC' && isNegative, 'NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC', part);
  };
  if (root.kind === 'leaf') visitLeaf(root);
  else
    for (const node of branchesBottomUp(root)) {
      const { whenMissing, minimumAvailability, minimumCount, aggregation, parts } = node;
      for (const part of parts) visitPart(part, node);
      refuse(!(minimumAvailability >= 0 && minimumAvailability <= 1), 'AVAILABILITY_OUT_OF_RANGE', node);
      refuse(!(Number.isInteger(minimumCount) && minimumCount >= 0), 'COUNT_OUT_OF_RANGE', node);
      const counted = whenMissing.policy === 'COUNT_AS' ? whenMissing.value : 0;
      refuse(!(Math.abs(counted) <= LARGEST), 'COUNTED_VALUE_OUT_OF_RANGE', node);
      refuse(aggregation !== 'ARITHMETIC' && counted < 0, 'NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC', node);
      lowest.set(node, lowestOf(node, lowest));
    }
  refuse(!isWeight(root.weight), 'WEIGHT_OUT_OF_RANGE', root);
  return refusals;
}

/** Whether two numbers rise, both within the engine's limits. */
const isRising = (low: number, high: number): boolean => low >= -LARGEST && low < high && high <= LARGEST;

const isWeight = (weight: Node['weight']): boolean =>
  weight === 'POOLED' || weight === 0 || (weight >= SMALLEST && weight <= LARGEST);

/**
 * The lowest possible value of a branch. No mean is lower than its least part or the value for a missing part. Only
 * arithmetic means can be below 0.
 */
function lowestOf({ parts, whenMissing, aggregation }: Branch, lowest: ReadonlyMap<Node, number>): number {
  if (aggregation !== 'ARITHMETIC') return 0;
  let least = whenMissing.policy === 'COUNT_AS' ? whenMissing.value : Number.POSITIVE_INFINITY;
  for (const part of parts) if (part.weight !== 0) least = Math.min(least, lowest.get(part) as number);
  return least;
}

/** A tree that cannot be computed, with every reason. */
export class TreeRefusedError extends Error {
  override name = 'TreeRefusedError';
  constructor(readonly refusals: readonly TreeRefusal[]) {
    super(`the tree cannot be computed: ${refusals.map(({ fault, about }) => `${about} ${fault}`).join(', ')}`);
  }
}

const accepted = new WeakSet<Node>();

/** Checks a tree once, because trees are immutable. @throws TreeRefusedError */
export function accept(root: Node): void {
  if (accepted.has(root)) return;
  const refusals = treeFaults(root);
  if (refusals.length > 0) throw new TreeRefusedError(refusals);
  accepted.add(root);
}
