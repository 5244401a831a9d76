import { type Comparable, comparableAmong } from '../insight/expected-range.js';
import type { Unit, UnitId } from '../register/unit.js';

/** A commune that another one is compared with. */
export type Peer = Pick<Unit, 'id' | 'path' | 'kind'>;

/**
 * The communes that a reviewer compares with one, most alike first: of the same kind if there are enough, then by a
 * similar number of villages. A commune whose villages the register does not know comes last.
 */
export function peersOf<T extends Peer>(
  unit: Peer,
  communes: readonly T[],
  villagesOf: (unit: UnitId) => number | null,
): Comparable<T> {
  const others = communes.filter(({ id }) => id !== unit.id);
  const { among, areSameKind } = comparableAmong(others, unit.kind);
  const own = villagesOf(unit.id);
  const distance = ({ id }: Peer): number => {
    const villages = villagesOf(id);
    return own === null || villages === null ? Number.MAX_SAFE_INTEGER : Math.abs(villages - own);
  };
  return {
    among: among.toSorted((a, b) => distance(a) - distance(b) || (a.path < b.path ? -1 : 1)),
    areSameKind,
  };
}
