import { type Evaluated, evaluate } from '../composite/evaluate.js';
import type { Branch } from '../composite/tree.js';
import { dtiTree } from '../method/dti-tree.js';
import type { MethodVersion, MissingPolicy } from '../method/method.js';
import type { Column } from './coverage.js';

/** Points earned and points possible by commune, and the score 0..1 at full precision (NaN if nothing is possible). */
export type Scored = {
  /** Shares 0..1 of each column at full precision; NaN if missing, not applicable or not scored. */
  readonly shares: readonly Float64Array[];
  readonly groups: ReadonlyMap<string, Evaluated>;
  readonly pillars: ReadonlyMap<string, Evaluated>;
  readonly total: Evaluated;
};

/** Shares of the columns, then points summed up the tree. @param ranked 1 if ranked: only these set a minMax range */
export function scoreTable(method: MethodVersion, columns: readonly Column[], ranked: Uint8Array): Scored {
  const tree = dtiTree(method);
  const byCode = new Map(columns.map((column) => [column.indicator.code, column]));
  const { leaf, branch } = evaluate({
    units: ranked.length,
    counts: ranked,
    columnOf({ code }) {
      const column = byCode.get(code);
      if (!column) throw new MissingColumnError(`the table has no column ${code}`);
      return column;
    },
  });
  const unscored = new Float64Array(ranked.length).fill(Number.NaN);
  const sharesOf = ({ indicator }: Column): Float64Array => {
    const scored = tree.leaves.get(indicator.code);
    return scored ? leaf(scored).values : unscored;
  };
  const branchesOf = (nodes: ReadonlyMap<string, Branch>) =>
    new Map([...nodes].map(([code, node]) => [code, branch(node)]));
  return {
    shares: columns.map(sharesOf),
    groups: branchesOf(tree.groups),
    pillars: branchesOf(tree.pillars),
    total: branch(tree.index),
  };
}

/** A figure that is missing or not applicable has no share, and earns nothing. */
export const pointsEarned = (share: number, possible: number): number => (Number.isNaN(share) ? 0 : share * possible);

/** The points that stay possible for a missing figure: all of them, or none if the method renormalises. */
export const possibleWhenMissing = (points: number, policy: MissingPolicy): number =>
  policy === 'RENORMALISE' ? 0 : points;

export class MissingColumnError extends Error {
  override name = 'MissingColumnError';
}
