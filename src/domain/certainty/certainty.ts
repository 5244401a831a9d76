import type { MethodVersion, NamedMethod } from '../method/method.js';
import { namedMethodsOf } from '../method/named-method.js';
import type { Ranking } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import { methodScores, WEIGHT_VARIATION } from './method-scores.js';
import { ownSet } from './own-set.js';
import {
  type Estimate,
  isSurelyAmongFirst,
  mayBeAmongFirst,
  type RankSet,
  rankSets,
  sidakQuantile,
} from './rank-set.js';
import { rankedColumns } from './ranked-figures.js';
import { rankedEstimates } from './ranking-noise.js';
import { type PairRelation, pairRelation, toldApart } from './told-apart.js';

/** In at least 90 of 100 repetitions all places under the underlying rates lie in their sets, by the model. */
const LEVEL = 0.9;

/** How sure the rank of one commune is. */
export type RowCertainty = {
  /** The standard error of its published index. */
  readonly error: number;
  /** Of the whole table together. */
  readonly noise: RankSet;
  readonly choice: RankSet;
  readonly all: RankSet;
  /** By noise, for this commune alone; computed when it is read. */
  readonly own: RankSet;
  /** For awards, by the sets of the table. */
  mayBeAmongFirst(n: number): boolean;
  isSurelyAmongFirst(n: number): boolean;
};

/** How sure a published ranking is. */
export type Certainty = {
  readonly level: number;
  /** How many standard errors each interval of the table reaches. */
  readonly z: number;
  /** Communes with a rank, and those without one, which could come between. */
  readonly ranked: number;
  readonly notRanked: number;
  /** How many counted people or households decide as one. */
  readonly clustering: number;
  /** The most by which the points of an indicator differ from the method's, as a share of them. */
  readonly variation: number;
  /** The published way first. */
  readonly methods: readonly NamedMethod[];
  /** All pairs of ranked communes, and those that are told apart by noise and choice together. */
  readonly pairs: number;
  readonly pairsToldApart: number;
  /** Undefined for a commune without a rank. */
  rowOf(unit: UnitId): RowCertainty | undefined;
  /** Undefined where one of both has no rank, and of a commune to itself. */
  relation(one: UnitId, other: UnitId): PairRelation | undefined;
  /** By noise and choice together, in the order of the ranking. */
  notToldApartFrom(unit: UnitId): readonly UnitId[];
};

/** Follows from the publication and its method version alone: the same for everybody who has both. */
export function certaintyOf(ranking: Ranking, method: MethodVersion): Certainty {
  const rows = ranking.rows.filter(({ rank }) => rank !== null);
  const columns = rankedColumns(ranking, rows, method);
  const estimates = rankedEstimates(rows, columns, method.missingPolicy);
  const z = sidakQuantile(LEVEL, Math.max(rows.length, 1));
  const methods = namedMethodsOf(method);
  const scores = methods.map((each) => methodScores(columns, rows.length, each));
  const relations = toldApart(
    estimates,
    // Sets begin with what is published.
    scores.map((each, at) => (at === 0 ? { ...each, ...published(estimates) } : each)),
    z,
  );
  const sets = {
    noise: rankSets(rows.length, relations.noise),
    choice: rankSets(rows.length, relations.choice),
    all: rankSets(rows.length, relations.all),
  };
  const positions = new Map(rows.map(({ unit }, at) => [unit, at]));
  return {
    level: LEVEL,
    z,
    ranked: rows.length,
    notRanked: ranking.rows.length - rows.length,
    clustering: method.clustering ?? 1,
    variation: WEIGHT_VARIATION,
    methods,
    pairs: (rows.length * (rows.length - 1)) / 2,
    // Whoever is surely ahead of somebody tells one pair apart.
    pairsToldApart: sets.all.reduce((sum, { best }) => sum + best - 1, 0),
    rowOf(unit) {
      const at = positions.get(unit);
      if (at === undefined) return undefined;
      const noise = sets.noise[at] as RankSet;
      return {
        error: (estimates[at] as Estimate).error,
        noise,
        choice: sets.choice[at] as RankSet,
        all: sets.all[at] as RankSet,
        get own() {
          return ownSet(estimates, at, LEVEL);
        },
        mayBeAmongFirst: (n) => mayBeAmongFirst(noise, n),
        isSurelyAmongFirst: (n) => isSurelyAmongFirst(noise, n),
      };
    },
    relation(one, other) {
      const [first, second] = [positions.get(one), positions.get(other)];
      if (first === undefined || second === undefined || first === second) return undefined;
      return pairRelation(relations, first, second);
    },
    notToldApartFrom(unit) {
      const at = positions.get(unit);
      if (at === undefined) return [];
      return rows.flatMap(({ unit: other }, i) =>
        i === at || relations.all(i, at) || relations.all(at, i) ? [] : other,
      );
    },
  };
}

const published = (estimates: readonly Estimate[]) => ({
  score: Float64Array.from(estimates, ({ value }) => value),
  error: Float64Array.from(estimates, ({ error }) => error),
});
