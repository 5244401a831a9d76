import type { UnitKind } from '../register/unit.js';
import { FEWEST_FIGURES } from './expected-range.js';

/** The communes that one is compared with. */
export type Comparable<T> = {
  readonly among: readonly T[];
  /** False if too few communes are of its kind, so that communes of every kind are used. */
  readonly areSameKind: boolean;
};

/** Communes of the same kind if there are at least five, else all communes. */
export function comparableAmong<T extends { readonly kind: UnitKind | undefined }>(
  others: readonly T[],
  kind: UnitKind | undefined,
): Comparable<T> {
  const sameKind = others.filter((other) => other.kind === kind);
  const areSameKind = sameKind.length >= FEWEST_FIGURES || sameKind.length === others.length;
  return { among: areSameKind ? sameKind : others, areSameKind };
}
