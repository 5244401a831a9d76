import { MISSING, PRESENT } from '../composite/column.js';
import { clusteringOf, type MethodVersion, type MissingPolicy } from '../method/method.js';
import { namedMethodsOf } from '../method/named-method.js';
import type { Ranking, RankingRow } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import { possibleWhenMissing } from '../scoring/scoring.js';
import { methodScores, WEIGHT_VARIATION } from './method-scores.js';
import { ownSet } from './own-set.js';
import { type Estimate, publishedError, rankSet, sidakQuantile, standardError } from './rank-set.js';
import { type RankedColumn, rankedColumns } from './ranked-figures.js';
import { countOf, type DecidedPairs, decidedPairs, type PairRelation, pairRelation, toldApart } from './told-apart.js';

/** By the model, in at least 90 of 100 repetitions every commune's place under the underlying rates lies in its set. */
const LEVEL = 0.9;

export type Certainty = ReturnType<typeof certaintyFrom>;
/** How sure the rank of one commune is. */
export type RowCertainty = NonNullable<ReturnType<Certainty['rowOf']>>;

/** For a ranking with more ranked communes, a job decides the pairs after publication; otherwise the request does. */
const MOST_IN_A_QUESTION = 200;

export const isDecidedLater = ({ rankedCount }: Pick<Ranking, 'rankedCount'>): boolean =>
  rankedCount > MOST_IN_A_QUESTION;

/** The slow part of the certainty: the standard errors, and which pairs are told apart. */
export type DecidedRanking = DecidedPairs & { readonly errors: Float64Array };

/** Depends on the publication and its method version alone, so anybody who has both can check it. */
export const certaintyOf = (ranking: Ranking, method: MethodVersion): Certainty =>
  certaintyFrom(ranking, method, decided(ranking, method));

export function decided(ranking: Ranking, method: MethodVersion): DecidedRanking {
  const rows = rankedIn(ranking);
  const columns = rankedColumns(ranking, rows, method);
  const errors = Float64Array.from(rows.keys(), (commune) =>
    publishedError(standardError(columns.flatMap((column) => partOf(column, commune, method.missingPolicy)))),
  );
  const scores = namedMethodsOf(method).map((each) => methodScores(columns, rows.length, each));
  // The first method is the published one; it uses the published index and errors, not values computed again.
  const published = { score: Float64Array.from(rows, ({ index }) => index ?? 0), error: errors };
  const methods = scores.map((each, at) => (at === 0 ? { ...each, ...published } : each));
  return { errors, ...decidedPairs(estimatesOf(rows, errors), methods, quantileFor(rows)) };
}

/** The published index of each ranked commune with its standard error. */
const estimatesOf = (rows: readonly RankingRow[], errors: Float64Array): readonly Estimate[] =>
  rows.map(({ index }, at) => ({ value: index ?? 0, error: errors[at] as number }));

/** A missing figure keeps the points that the policy counts as possible, and has no variance. */
function partOf({ indicator, states, variances }: RankedColumn, commune: number, policy: MissingPolicy) {
  const { points } = indicator;
  if (states[commune] === PRESENT) return { points, variance: variances[commune] as number };
  if (states[commune] === MISSING) return { points: possibleWhenMissing(points, policy), variance: 0 };
  return [];
}

const rankedIn = ({ rows }: Ranking) => rows.filter(({ rank }) => rank !== null);

const quantileFor = (rows: readonly unknown[]): number => sidakQuantile(LEVEL, Math.max(rows.length, 1));

/** How sure a published ranking is. Facts about one commune are computed when they are read. */
export function certaintyFrom(ranking: Ranking, method: MethodVersion, { errors, ...pairs }: DecidedRanking) {
  const rows = rankedIn(ranking);
  const estimates = estimatesOf(rows, errors);
  const z = quantileFor(rows);
  const relations = toldApart(estimates, pairs, z);
  const positions = new Map(rows.map(({ unit }, at) => [unit, at]));
  const setBy = (doubt: keyof typeof relations, at: number) => rankSet(rows.length, relations[doubt], at);
  return {
    level: LEVEL,
    /** How many standard errors each interval of the table reaches. */
    z,
    /** The numbers of communes with a rank, and of those without one, which could come between them. */
    communes: rows.length,
    notYetRanked: ranking.rows.length - rows.length,
    /** How many counted people or households decide as one, at least 1. */
    clustering: clusteringOf(method),
    /** The most by which the points of an indicator differ from the method's, as a share of them. */
    variation: WEIGHT_VARIATION,
    /** The named methods; the published one is first. */
    methods: namedMethodsOf(method),
    /** The numbers of all pairs of ranked communes, and of the pairs that noise and choice together tell apart. */
    pairs: (rows.length * (rows.length - 1)) / 2,
    pairsToldApart: countOf(pairs.all),
    /** How sure a commune's rank is; undefined for a commune without a rank. */
    rowOf(unit: UnitId) {
      const at = positions.get(unit);
      if (at === undefined) return undefined;
      return {
        /** The standard error of its published index. */
        standardError: errors[at] as number,
        /** Ranks that chance leaves open, for all communes of the table at once. */
        noise: setBy('noise', at),
        choice: setBy('choice', at),
        all: setBy('all', at),
        /** Ranks that noise leaves open for this commune alone, computed now. */
        own: () => ownSet(estimates, at, LEVEL),
      };
    },
    /** Whether two communes are told apart; undefined where one has no rank, and for a commune and itself. */
    relation(one: UnitId, other: UnitId): PairRelation | undefined {
      const [first, second] = [positions.get(one), positions.get(other)];
      if (first === undefined || second === undefined || first === second) return undefined;
      return pairRelation(relations, first, second);
    },
    /** Communes that noise and choice together do not tell apart from this one, in the order of the ranking. */
    notToldApartFrom(unit: UnitId): readonly UnitId[] {
      const at = positions.get(unit);
      if (at === undefined) return [];
      const isAlike = (i: number) => i !== at && !relations.all(i, at) && !relations.all(at, i);
      return rows.filter((_row, i) => isAlike(i)).map(({ unit: other }) => other);
    },
  };
}
