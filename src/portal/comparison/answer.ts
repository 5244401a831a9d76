import type { ComparableQuery, ComparedQuery, EndedUnitQuery } from '../generated/comparison.js';

/** The answer for the comparison. Without a ranking nothing is published; without a matrix fewer than two communes are chosen. */
export type ComparisonAnswer = {
  readonly ranking: ComparableQuery['ranking'];
  readonly histories: ComparableQuery['rankingHistories'];
  /** The communes of the latest ranking that the address names, or that have taken over one that it names. */
  readonly chosen: readonly string[];
  /** Units that the address names and that have ended, with where they are found today. */
  readonly ended: readonly EndedUnit[];
  readonly unknown: readonly string[];
  readonly matrix: NonNullable<ComparedQuery['ranking']>['matrix'] | null;
  /** A sentence for each pair of chosen communes: whether they can be told apart. */
  readonly toldApart: readonly string[];
};

export type ComparedMatrix = NonNullable<ComparisonAnswer['matrix']>;
export type ComparedRow = ComparedMatrix['rows'][number];
export type EndedUnit = NonNullable<EndedUnitQuery['unit']>;

/** Marks the highest values. None is marked if all are equal, or if there are none. */
export function bestOf(values: readonly (number | null)[]): boolean[] {
  const known = values.flatMap((value) => value ?? []);
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  return values.map(
    (value) => value !== null && value === highest && (highest > lowest || known.length < values.length),
  );
}
