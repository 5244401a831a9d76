import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fallOf } from '../../../src/domain/certainty/fall.js';
import type { PairRelation } from '../../../src/domain/certainty/told-apart.js';
import { rankChanges } from '../../../src/domain/ranking/rank-change.js';
import type { RankingRow } from '../../../src/domain/ranking/ranking.js';
import { competitionRanks } from '../../../src/domain/scoring/competition-rank.js';

/** Ranks of now and of before; null = not ranked. */
const rowsOf = (pairs: readonly (readonly [rank: number | null, previousRank: number | null])[]): RankingRow[] => {
  const ranks = pairs.map(([rank, previousRank]) => ({ rank, previousRank }));
  const changes = rankChanges(ranks, undefined);
  return ranks.map((pair, i) => ({ unit: `c${i}`, ...pair, ...changes[i] })) as RankingRow[];
};

const related =
  (toldApart: readonly string[]) =>
  (one: string): PairRelation =>
    toldApart.includes(one) ? 'TOLD_APART' : 'NOISE';
const fallIn = (rows: readonly RankingRow[], at: number, toldApart: readonly string[] = []) =>
  fallOf(rows, rows[at] as RankingRow, () => ({ relation: related(toldApart) }));

it('whoever is ahead now and was not before has passed', () => {
  const rows = rowsOf([
    [1, 3],
    [2, 1],
    [3, 2],
    [4, 4],
  ]);
  expect(fallIn(rows, 1)).toEqual({ passed: 1, toldApart: 0 });
  expect(fallIn(rows, 2, ['c0'])).toEqual({ passed: 1, toldApart: 1 });
  expect([fallIn(rows, 0), fallIn(rows, 3)]).toEqual([null, null]);
});

it('of two with the same rank before, the one that is ahead now has passed', () => {
  expect(
    fallIn(
      rowsOf([
        [1, 1],
        [2, 1],
      ]),
      1,
    ),
  ).toEqual({ passed: 1, toldApart: 0 });
});

it('who is ranked in one of the two months alone has passed nobody', () => {
  const rows = rowsOf([
    [1, null],
    [2, 1],
    [null, 2],
  ]);
  expect(fallIn(rows, 1)).toBeNull();
});

it('asks for no relation where nobody fell', () => {
  const rows = rowsOf([[1, 1]]);
  const asked = () => {
    throw new Error('certainty was computed');
  };
  expect(fallOf(rows, rows[0] as RankingRow, asked)).toBeNull();
});

it('as many at least have passed as places were lost', () => {
  const score = fc.option(fc.integer({ min: 0, max: 8 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 12 }), (scores) => {
      const ranks = (of: 0 | 1) =>
        competitionRanks(
          Float64Array.from(scores, (pair) => (pair[of] ?? 0) / 10),
          Uint8Array.from(scores, (pair) => (pair[of] === null ? 0 : 1)),
        );
      const [now, before] = [ranks(0), ranks(1)];
      const rows = rowsOf(scores.map((_, i) => [now[i] || null, before[i] || null]));
      for (const [at, { change }] of rows.entries()) {
        const fall = fallIn(rows, at);
        if (change === null || change >= 0) expect(fall).toBeNull();
        else expect(fall?.passed).toBeGreaterThanOrEqual(-change);
      }
    }),
  );
});
