import { createHash } from 'node:crypto';
import type { MethodVersion } from '../method/method.js';
import type { Ranking, RankingRow } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import { competitionRanks } from '../scoring/competition-rank.js';
import { drawRanks, type ShareTable } from './weight-draws.js';

/** Every indicator's points vary by a quarter, up or down. */
export const VARIATION = 0.25;
/** Neighbours can be told apart when the order is the published one in at least this share of the draws. */
export const TOLD_APART = 0.95;

export const isToldApart = (drawsInOrder: number, draws: number): boolean => drawsInOrder >= TOLD_APART * draws;

const MANY_DRAWS = 1_000;
const FEW_DRAWS = 100;
const MOST_COMMUNES_WITH_MANY_DRAWS = 700;

export const drawsFor = (communes: number): number =>
  communes <= MOST_COMMUNES_WITH_MANY_DRAWS ? MANY_DRAWS : FEW_DRAWS;

/** How much one ranked commune's rank depends on the weights. */
export type RowRobustness = {
  /** The middle nine tenths of the draws: the rank that 5 % and the rank that 95 % of them do not exceed. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** Share 0..1 of the draws in which the commune has its published rank. */
  readonly keepsRank: number;
  /** The rank if a group did not count, by group; null where nothing else is possible. */
  readonly withoutGroup: readonly { readonly group: string; readonly rank: number | null }[];
  /** Communes listed right before and right after that cannot be told apart from it. */
  readonly notToldApart: readonly RankingRow[];
};

export type Robustness = {
  readonly draws: number;
  /** Neighbours in the order of the ranking, and those of them that cannot be told apart. */
  readonly pairs: number;
  readonly pairsNotToldApart: number;
  /** Undefined for a commune without a rank. */
  rowOf(unit: UnitId): RowRobustness | undefined;
};

/** How sure a published ranking is. Its inputs' hash is the seed: the same publication always gives the same answer. */
export function robustnessOf(ranking: Ranking, method: MethodVersion): Robustness {
  const ranked = ranking.rows.filter((row) => row.rank !== null);
  const draws = drawsFor(ranked.length);
  const ranks = drawRanks(shareTable(ranking, ranked, method), draws, VARIATION, seededNumbers(ranking.inputHash));
  const drawsOf = (at: number) => ranks.subarray(at * draws, (at + 1) * draws);

  const keeps = ranked.map((row, at) => countIf(drawsOf(at), (rank) => rank === row.rank) / draws);
  const apart = ranked.slice(1).map((_row, at) => {
    const behind = drawsOf(at + 1);
    const inOrder = countIf(drawsOf(at), (rank, draw) => rank < (behind[draw] as number));
    return isToldApart(inOrder, draws);
  });
  // Last, because sorting loses the order of the draws.
  const intervals = ranked.map((_row, at) => {
    const sorted = drawsOf(at).sort();
    return { bestRank: quantile(sorted, 5), worstRank: quantile(sorted, 95) };
  });
  const without = method.groups.map(({ code }) => ({ group: code, ranks: ranksWithout(ranked, code) }));

  const positions = new Map(ranked.map((row, at) => [row.unit, at]));
  return {
    draws,
    pairs: apart.length,
    pairsNotToldApart: apart.filter((isApart) => !isApart).length,
    rowOf(unit) {
      const at = positions.get(unit);
      const interval = at === undefined ? undefined : intervals[at];
      if (at === undefined || !interval) return undefined;
      return {
        ...interval,
        keepsRank: keeps[at] as number,
        withoutGroup: without.map(({ group, ranks: of }) => ({ group, rank: of[at] || null })),
        notToldApart: [at - 1, at + 1].flatMap((other) =>
          apart[Math.min(at, other)] === false ? (ranked[other] ?? []) : [],
        ),
      };
    },
  };
}

function shareTable({ indicators }: Ranking, ranked: readonly RankingRow[], method: MethodVersion): ShareTable {
  const pointsOf = new Map(method.indicators.map(({ code, points }) => [code, points]));
  const weighed = indicators
    .map((code, cell) => ({ cell, points: pointsOf.get(code) ?? 0 }))
    .filter(({ points }) => points > 0);
  const shares = new Float64Array(ranked.length * weighed.length);
  const applies = new Float64Array(shares.length);
  for (const [commune, { cells }] of ranked.entries())
    for (const [k, { cell }] of weighed.entries()) {
      const at = commune * weighed.length + k;
      shares[at] = cells[cell]?.share ?? 0;
      applies[at] = (cells[cell]?.possible ?? 0) > 0 ? 1 : 0;
    }
  return { communes: ranked.length, points: Float64Array.from(weighed, ({ points }) => points), shares, applies };
}

/** Ranks of the points outside one group, by position; 0 where none are possible. */
function ranksWithout(ranked: readonly RankingRow[], without: string): Uint32Array {
  const scores = Float64Array.from(ranked, ({ groups }) => {
    let earned = 0;
    let possible = 0;
    for (const [code, group] of Object.entries(groups))
      if (code !== without) {
        earned += group.earned;
        possible += group.possible;
      }
    return possible === 0 ? Number.NaN : earned / possible;
  });
  return competitionRanks(scores, new Uint8Array(ranked.length).fill(1));
}

function countIf(ranks: Uint32Array, holds: (rank: number, draw: number) => boolean): number {
  let count = 0;
  for (let draw = 0; draw < ranks.length; draw++) if (holds(ranks[draw] as number, draw)) count += 1;
  return count;
}

/** The smallest rank that at least so many per cent of the draws do not exceed. */
export const quantile = (sorted: Uint32Array, percent: number): number =>
  sorted[Math.max(Math.ceil((sorted.length * percent) / 100), 1) - 1] as number;

/**
 * Numbers 0 ≤ x < 1 that depend only on a text (sfc32 by Chris Doty-Humphrey, seeded by the text's SHA-256). They are
 * the same on every machine, so anybody with the publication can draw them again.
 */
export function seededNumbers(seed: string): () => number {
  const digest = createHash('sha256').update(seed).digest();
  let a = digest.readInt32LE(0);
  let b = digest.readInt32LE(4);
  let c = digest.readInt32LE(8);
  let counter = digest.readInt32LE(12);
  return () => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 2 ** 32;
  };
}
