import { type Branch, branch, type Leaf, leaf } from '../composite/tree.js';
import type { Indicator } from '../indicator/indicator.js';
import { onceFor } from '../text/once-for.js';
import type { Group, MethodVersion } from './method.js';

/** A DTI method as trees: the index over all groups, and each pillar over the foundation and its own groups. */
export type DtiTree = {
  readonly index: Branch;
  readonly groups: ReadonlyMap<string, Branch>;
  readonly pillars: ReadonlyMap<string, Branch>;
  /** The scored indicators by code. */
  readonly leaves: ReadonlyMap<string, Leaf>;
};

/**
 * The DTI method as a configuration of the engine: points are weights, and every level is pooled. A missing figure
 * earns nothing or is renormalised away (a carried one is a figure). A pillar needs a value of its own.
 */
export const dtiTree = onceFor((method: MethodVersion): DtiTree => {
  const whenMissing =
    method.missingPolicy === 'RENORMALISE'
      ? { policy: 'RENORMALISE' as const }
      : { policy: 'COUNT_AS' as const, value: 0 };
  const pool = (code: string, parts: Branch['parts'], isNeeded = false): Branch =>
    branch(code, parts, { weight: 'POOLED', whenMissing, isNeeded });

  const leaves = new Map(
    method.indicators.flatMap((indicator) => leafOf(indicator) ?? []).map((leaf) => [leaf.code, leaf]),
  );
  const indicatorsOf = ({ code }: Group) =>
    method.indicators.filter(({ group }) => group === code).flatMap((indicator) => leaves.get(indicator.code) ?? []);
  const groups = new Map(method.groups.map((group) => [group.code, pool(group.code, indicatorsOf(group))]));
  const groupsOf = (pillar: string | null) =>
    method.groups.filter((group) => group.pillar === pillar).flatMap((group) => groups.get(group.code) ?? []);

  const foundation = pool('foundation', groupsOf(null));
  const pillars = new Map(
    method.pillars.map(({ code }) => [code, pool(code, [foundation, pool(`${code} own`, groupsOf(code), true)])]),
  );
  return { index: pool('index', [...groups.values()]), groups, pillars, leaves };
});

function leafOf({ code, points, scoring, higherIsBetter }: Indicator): Leaf | undefined {
  return scoring.rule === 'none' ? undefined : leaf(code, scoring, { weight: points, higherIsBetter });
}
