import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, type Figures } from '../../../src/domain/figure/figure.js';
import { isUnusualCount, usualCounts } from '../../../src/domain/figure/usual.js';
import { userErrorMessage } from '../../../src/domain/refusal/user-error-message.js';

const G06 = { code: 'G06', kind: 'count', computed: false } as const;
const months = (...values: readonly number[]): Figures[] => values.map((value) => new Map([['G06', count(value)]]));
const isDoubted = (
  value: number,
  earlier: readonly Figures[],
  indicator: Parameters<typeof usualCounts>[0][0] = G06,
) => {
  const counted = usualCounts([indicator], earlier).get('G06');
  return counted !== undefined && isUnusualCount(value, counted);
};

describe('a count needs a reason where it is far from the usual', () => {
  test('above five times the median of the periods before, and below a fifth of it', () => {
    const earlier = months(9, 12, 15, 13, 40, 13);
    expect(usualCounts([G06], earlier).get('G06')?.usual).toBe(13);
    expect([65, 66].map((value) => isDoubted(value, earlier))).toEqual([false, true]);
    expect([3, 2, 0].map((value) => isDoubted(value, earlier))).toEqual([false, true, true]);
    expect(isDoubted(130, months(13))).toBe(true);
  });

  test('a usual below ten counts as ten, and none is too small then', () => {
    expect([50, 51, 0].map((value) => isDoubted(value, months(1)))).toEqual([false, true, false]);
    expect([1, 2].map((value) => isDoubted(value, months(10)))).toEqual([true, false]);
    expect(isDoubted(1, months(9))).toBe(false);
  });

  test('a first count above 10,000, because nothing else says that it is a slip', () => {
    expect([10_000, 10_001, 999_999_999_999].map((value) => isDoubted(value, []))).toEqual([false, true, true]);
  });

  test('by the setting of the indicator', () => {
    const watched = { ...G06, plausibility: { times: 2, from: 100 } };
    expect([200, 201].map((value) => isDoubted(value, months(13), watched))).toEqual([false, true]);
  });

  test('no ratio, level or computed figure', () => {
    expect(
      usualCounts(
        [
          { ...G06, kind: 'level' },
          { ...G06, computed: true },
        ],
        months(13),
      ).size,
    ).toBe(0);
  });
});

test('the usual itself never needs a reason, and 999,999,999,999 always does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 6 }), (values) => {
      const usual = usualCounts([G06], months(...values)).get('G06')?.usual ?? 0;
      expect(isDoubted(usual, months(...values))).toBe(false);
      expect(isDoubted(999_999_999_999, months(...values))).toBe(true);
    }),
  );
});

test('the sentence tells the number and the usual in the language of its reader', () => {
  const parts = { code: 'UNUSUAL_COUNT', path: ['figures', 'G06'], value: '1300' } as const;
  expect(userErrorMessage({ ...parts, comparedWith: { what: 'usual', value: '13.5' } })).toEqual({
    vi: 'G06: 1.300 khác xa mức thường gặp của các kỳ trước là 13,5; phải nêu lý do.',
    en: 'G06: 1,300 is far from the usual 13.5 of earlier periods; a reason is needed.',
  });
  expect(userErrorMessage({ ...parts, value: '999999', comparedWith: { what: 'first', value: '10000' } }).vi).toBe(
    'G06: 999.999 khác xa mức của một số liệu đầu tiên, thường không quá 10.000; phải nêu lý do.',
  );
});
