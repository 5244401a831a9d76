import { describe, expect, it } from 'vitest';
import { count, figureValue, level, ratio, stateOf, yesNo } from '../../../src/domain/figure/figure.js';

describe('the state of a figure', () => {
  it('is missing without an entry', () => {
    expect(stateOf(undefined)).toBe('missing');
  });

  it('is not applicable for a ratio of 0/0 only', () => {
    expect(stateOf(ratio(0, 0))).toBe('notApplicable');
    expect(stateOf(ratio(0, 1))).toBe('present');
    expect([count(0), level(0), yesNo(false)].map(stateOf)).toEqual(['present', 'present', 'present']);
  });
});

describe('the value of a figure', () => {
  it('is per cent for a ratio, exactly', () => {
    expect(figureValue(ratio(28, 50))).toBe(56);
    expect(figureValue(ratio(7, 100))).toBe(7);
    expect(figureValue(ratio(0, 50))).toBe(0);
  });

  it('is the number itself for a count and a level, and 1 for yes', () => {
    expect([count(3), level(2), yesNo(true), yesNo(false)].map(figureValue)).toEqual([3, 2, 1, 0]);
  });
});
