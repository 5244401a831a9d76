import type { UnitKind } from '../register/unit.js';
import { FEWEST_FIGURES } from './expected-range.js';

/** What a commune is compared with. */
export type Comparable<T> = {
  readonly among: readonly T[];
  /** False where too few are of its kind, so that communes of every kind are taken. */
  readonly areSameKind: boolean;
};

/** Communes of the same kind where there are at least five, else all of them. */
export function comparableAmong<T extends { readonly kind: UnitKind | undefined }>(
  others: readonly T[],
  kind: UnitKind | undefined,
): Comparable<T> {
  const sameKind = others.filter((other) => other.kind === kind);
  const areSameKind = sameKind.length >= FEWEST_FIGURES || sameKind.length === others.length;
  return { among: areSameKind ? sameKind : others, areSameKind };
}
