import type { Aggregation, Branch, Node } from './tree.js';

export type TreeFault =
  | 'WEIGHT_NEGATIVE_OR_INFINITE'
  | 'AVAILABILITY_OUT_OF_RANGE'
  | 'POOLED_UNDER_OTHER_AGGREGATION'
  | 'SCALE_NOT_RISING'
  | 'SCALE_NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC'
  | 'GOALPOSTS_NOT_RISING';

/** One reason, and the code of the node it is about. */
export type TreeRefusal = { readonly fault: TreeFault; readonly about: string };

/** Every reason why a tree cannot be computed; none = it can. */
export function treeFaults(root: Branch): TreeRefusal[] {
  const refusals: TreeRefusal[] = [];
  const visit = (node: Node, above: Aggregation) => {
    const refuse = (isFault: boolean, fault: TreeFault) => {
      if (isFault) refusals.push({ fault, about: node.code });
    };
    refuse(node.weight !== 'POOLED' && !isWeight(node.weight), 'WEIGHT_NEGATIVE_OR_INFINITE');
    if (node.kind === 'leaf') {
      const { scale, rule } = node;
      refuse(!(scale.worst < scale.best), 'SCALE_NOT_RISING');
      refuse(above !== 'ARITHMETIC' && scale.worst < 0, 'SCALE_NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC');
      refuse(rule.rule === 'goalposts' && !(rule.low < rule.high), 'GOALPOSTS_NOT_RISING');
      return;
    }
    const { minimumAvailability, aggregation } = node;
    refuse(!(minimumAvailability >= 0 && minimumAvailability <= 1), 'AVAILABILITY_OUT_OF_RANGE');
    refuse(node.weight === 'POOLED' && aggregation !== above, 'POOLED_UNDER_OTHER_AGGREGATION');
    for (const part of node.parts) visit(part, aggregation);
  };
  visit(root, root.aggregation);
  return refusals;
}

const isWeight = (weight: number): boolean => weight >= 0 && Number.isFinite(weight);
