import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf1000, publishedInteger, publishScore } from '../../../src/domain/scoring/publish-score.js';
import { numberText } from '../../../src/domain/text/number-text.js';

describe('a published score', () => {
  it('is rounded half up to four decimals, where toFixed would round down', () => {
    expect(publishScore(0.59805)).toBe(0.5981);
    expect((0.59805).toFixed(4)).toBe('0.5980');
    expect(publishScore(0.59804999)).toBe(0.598);
    expect(publishScore(1055 / 1764)).toBe(0.5981);
  });

  it('keeps both ends of the scale', () => {
    expect([0, 0.00004999, 0.00005, 0.99994999, 0.99995, 1].map(publishScore)).toEqual([0, 0, 0.0001, 0.9999, 1, 1]);
  });

  it('is Da Nang 2022 as published', () => {
    expect(publishScore(800.2 / 1000)).toBe(0.8002);
  });

  it('does not change when it is published again, and stands for the integer that is ranked', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        const published = publishScore(score);
        expect(publishScore(published)).toBe(published);
        expect(published).toBe(publishedInteger(score) / 10_000);
        expect(Math.abs(published - score)).toBeLessThanOrEqual(0.00005 + 1e-9);
      }),
    );
  });
});

describe('points of 1000', () => {
  it('are the published index, not the exact one', () => {
    expect(pointsOf1000(0.5981)).toBe(598.1);
    expect(pointsOf1000(publishScore(1055 / 1764))).toBe(598.1);
    expect([0, 1].map(pointsOf1000)).toEqual([0, 1000]);
  });

  it('of a mean are rounded half up, as readers see them everywhere', () => {
    const mean = (0.0005 + 0.0006) / 2;
    expect([mean < 0.00055, pointsOf1000(mean)]).toEqual([true, 0.6]);
    for (let i = 0; i < 10_000; i += 1) {
      const between = (i / 10_000 + (i + 1) / 10_000) / 2;
      expect(numberText(pointsOf1000(between), 1, 1)).toEqual(numberText(between * 1_000, 1, 1));
    }
  });
});
