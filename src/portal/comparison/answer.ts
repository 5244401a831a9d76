import type { ComparableQuery, ComparedQuery, EndedUnitQuery } from '../generated/comparison.js';

/** What can be compared, and what is. Without a ranking nothing is published; without a matrix fewer than two are chosen. */
export type ComparisonAnswer = {
  readonly ranking: ComparableQuery['ranking'];
  readonly histories: ComparableQuery['rankingHistories'];
  /** The communes of the latest ranking that the address names, or that have taken over one that it names. */
  readonly chosen: readonly string[];
  /** Units that the address names and that have ended, with where they are found today. */
  readonly ended: readonly EndedUnit[];
  readonly unknown: readonly string[];
  readonly matrix: NonNullable<ComparedQuery['ranking']>['matrix'] | null;
  /** Of each two that are chosen, whether they can be told apart, as sentences. */
  readonly toldApart: readonly string[];
};

export type ComparedMatrix = NonNullable<ComparisonAnswer['matrix']>;
export type ComparedRow = ComparedMatrix['rows'][number];
export type EndedUnit = NonNullable<EndedUnitQuery['unit']>;
