import { chanceOfRatio, targetVariance } from '../../../src/domain/certainty/chance.js';
import { ownSet } from '../../../src/domain/certainty/own-set.js';
import {
  type Ahead,
  type Estimate,
  intervalsApart,
  publishedError,
  type RankSet,
  sidakQuantile,
  standardError,
} from '../../../src/domain/certainty/rank-set.js';
import { publishScore } from '../../../src/domain/scoring/publish-score.js';
import { type CountedCommune, countedWorld, type Situation } from './counted-worlds.js';
import { ordersHold } from './orders-hold.js';
import { rankSets } from './rank-sets/all-sets.js';
import { differenceApart, tukeyCritical } from './rank-sets/tukey.js';

const LEVEL = 0.9;
/** Ten ways of calculation take as long as twenty worlds without them. */
const ORDERS_EVERY = 4;

/** The share of worlds in which the sets contain the true ranks, and the width of the sets. */
export type Coverage = {
  readonly table: number;
  readonly tukey: number;
  /** The same share for one commune of each world alone. */
  readonly own: number;
  /** Root mean square of (published − true) in published standard errors: 1 where these are right. */
  readonly deviation: number;
  readonly meanWidth: number;
  /** Share of the pairs that the table tells apart. */
  readonly toldApart: number;
  /** Share of the worlds in which every order under ALL is that of the rates in every way of calculation. */
  readonly orders: number;
  /** Share of the pairs that ALL tells apart. */
  readonly toldApartByAll: number;
};

export type Worlds = {
  readonly situation: Situation;
  readonly communes: number;
  readonly worlds: number;
  readonly random: () => number;
  /** 1; another factor must be noticed. */
  readonly scale?: number;
  /** The number of people who decide as one; the worlds are made with 1. */
  readonly clustering?: number;
};

export function coverageOf({ situation, communes, worlds, random, scale = 1, clustering = 1 }: Worlds): Coverage {
  const z = sidakQuantile(LEVEL, communes);
  const critical = tukeyCritical(LEVEL, communes);
  const held = { table: 0, tukey: 0, own: 0, orders: 0 };
  let asked = 0;
  let byAll = 0;
  let squares = 0;
  let width = 0;
  let apart = 0;
  for (let world = 0; world < worlds; world++) {
    const counted = countedWorld(situation, communes, random);
    const estimates = counted.map(({ index, ratios }): Estimate => {
      const parts = ratios.map(({ points, ...ratio }) => ({
        points,
        variance: targetVariance(chanceOfRatio(ratio.part, ratio.whole, clustering), situation.target),
      }));
      return { value: publishScore(index), error: publishedError(standardError(parts) * scale) };
    });
    const truth = rankSets(communes, truly(counted));
    const table = rankSets(communes, intervalsApart(estimates, z));
    const chosen = world % communes;
    if (holdAll(table, truth)) held.table += 1;
    if (holdAll(rankSets(communes, differenceApart(estimates, critical)), truth)) held.tukey += 1;
    if (world % ORDERS_EVERY === 0 && clustering === 1) {
      const orders = ordersHold(counted, estimates, { situation, z, scale });
      asked += 1;
      if (orders.hold) held.orders += 1;
      byAll += orders.toldApart;
    }
    if (holds(ownSet(estimates, chosen, LEVEL), truth[chosen] as RankSet)) held.own += 1;
    for (const [at, { value, error }] of estimates.entries())
      squares += ((value - (counted[at] as CountedCommune).trueIndex) / error) ** 2;
    for (const { best, worst } of table) {
      width += worst - best + 1;
      apart += best - 1;
    }
  }
  const all = worlds * communes;
  return {
    table: held.table / worlds,
    tukey: held.tukey / worlds,
    own: held.own / worlds,
    deviation: Math.sqrt(squares / all),
    meanWidth: width / all,
    toldApart: apart / ((all * (communes - 1)) / 2),
    orders: held.orders / asked,
    toldApartByAll: byAll / ((asked * communes * (communes - 1)) / 2),
  };
}

/** Rates that are equal but for the last bits of a sum are equal. */
const EQUAL = 1e-12;

const truly =
  (counted: readonly CountedCommune[]): Ahead =>
  (one, other) =>
    (counted[one] as CountedCommune).trueIndex - (counted[other] as CountedCommune).trueIndex > EQUAL;

/** Communes with one underlying rate share its places, and a set must hold them all. */
const holds = (set: RankSet, truth: RankSet): boolean => set.best <= truth.best && set.worst >= truth.worst;

const holdAll = (sets: readonly RankSet[], truth: readonly RankSet[]): boolean =>
  sets.every((set, at) => holds(set, truth[at] as RankSet));
