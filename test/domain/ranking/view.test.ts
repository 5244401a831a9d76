import { expect, test } from 'vitest';
import type { RankingRow, Standing } from '../../../src/domain/ranking/ranking.js';
import { isTied, overall, type Part, rowOf, rowsBy, standingOf } from '../../../src/domain/ranking/view.js';
import { ranking, row } from '../../support/builders/stored-builder.js';

const standing = (rank: number | null): Standing => ({ earned: 1, possible: 2, score: 0.5, rank });

const commune = (id: string, rank: number | null, economy: number | null, tied = false): RankingRow =>
  row({
    unit: id,
    path: `bac-kan/cho-don/${id}`,
    rank,
    tied,
    pillars: { ECONOMY: standing(economy) },
    groups: { AWARENESS: standing(rank) },
  });

const example = ranking({
  rows: [commune('a', 1, 2), commune('b', 2, 1), commune('c', 3, 1), commune('d', null, null)],
});
const economy: Part = { kind: 'pillar', code: 'ECONOMY' };
const idsBy = (part: Part) => rowsBy(example, part).map((each) => each.unit);

test('overall, a ranking keeps the order it was published in', () => {
  expect(idsBy(overall)).toEqual(['a', 'b', 'c', 'd']);
});

test('by a pillar it has the order of the ranks there, then of paths, the unranked last', () => {
  expect(idsBy(economy)).toEqual(['b', 'c', 'a', 'd']);
});

test('a tie is one inside the part that is looked at', () => {
  const of = rowOf(example, 'b');
  if (!of) throw new Error('b is in the example');
  expect(isTied(standingOf(of, economy))).toBe(true);
  expect(isTied(standingOf(of, { kind: 'group', code: 'AWARENESS' }))).toBe(false);
});

test('communes without a rank are not tied with each other', () => {
  const both = ranking({ rows: [commune('c', null, null), commune('d', null, null)] });
  const of = rowOf(both, 'd');
  expect(of && isTied(standingOf(of, economy))).toBe(false);
});

test('a part that the method does not know has nothing possible and no score', () => {
  const of = rowOf(example, 'a');
  expect(of && standingOf(of, { kind: 'group', code: 'NEW' }).standing).toEqual({
    earned: 0,
    possible: 0,
    score: null,
    rank: null,
  });
});

test('a commune that is not part of the ranking has no row', () => {
  expect(rowOf(example, 'e')).toBeUndefined();
});
