import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks, tiedRanks } from '../../../src/domain/scoring/competition-rank.js';
import { publishedInteger } from '../../../src/domain/scoring/publish-score.js';

const rank = (scores: number[], counts = scores.map(() => 1)) => {
  const ranks = competitionRanks(Float64Array.from(scores), Uint8Array.from(counts));
  return { ranks: [...ranks], tied: [...tiedRanks(ranks)] };
};

describe('competition ranks', () => {
  it('are shared by equal scores, and the next is skipped', () => {
    expect(rank([0.7, 0.8, 0.9, 0.8])).toEqual({ ranks: [4, 2, 1, 2], tied: [0, 1, 0, 1] });
  });

  it('compare what is published: the fifth decimal makes no difference, the fourth does', () => {
    expect(rank([0.59805, 0.59814]).ranks).toEqual([1, 1]);
    expect(rank([0.59804, 0.59806]).ranks).toEqual([2, 1]);
  });

  it('pass over who does not take part and who has no score', () => {
    expect(rank([0.9, 0.8, Number.NaN, 0.7], [0, 1, 1, 1])).toEqual({ ranks: [0, 1, 0, 2], tied: [0, 0, 0, 0] });
  });

  it('know both ends of the scale', () => {
    expect(rank([0, 1, 0]).ranks).toEqual([2, 1, 2]);
  });

  it('are one more than the number of better published scores', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 60 }), (scores) => {
        const better = (of: number) => scores.filter((s) => publishedInteger(s) > publishedInteger(of)).length;
        expect(rank(scores).ranks).toEqual(scores.map((s) => better(s) + 1));
      }),
    );
  });
});
