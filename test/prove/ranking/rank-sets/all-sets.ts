import { type Ahead, type RankSet, rankSet } from '../../../../src/domain/certainty/rank-set.js';

/** The set of each unit, by position. */
export const rankSets = (units: number, isAhead: Ahead): readonly RankSet[] =>
  Array.from({ length: units }, (_, at) => rankSet(units, isAhead, at));
