import { describe, expect, it } from 'vitest';
import { MissingTargetError, targetFor } from '../../../src/domain/indicator/target-rule.js';

const target = (listed: Record<string, number>) => ({ rule: 'target', target: listed, targetStatus: {} }) as const;

describe('the target of a year', () => {
  const scoring = target({ '2025': 4, '2030': 8 });

  it('is held before the first listed year and after the last, not continued', () => {
    expect(targetFor(scoring, 2024)).toEqual({ value: 4, interpolated: false, held: true });
    expect(targetFor(scoring, 2025)).toEqual({ value: 4, interpolated: false, held: false });
    expect(targetFor(scoring, 2030)).toEqual({ value: 8, interpolated: false, held: false });
    expect(targetFor(scoring, 2031)).toEqual({ value: 8, interpolated: false, held: true });
  });

  it('is linear between listed years, says so, and is never rounded', () => {
    expect(targetFor(scoring, 2026)).toEqual({ value: 4.8, interpolated: true, held: false });
    expect(targetFor(target({ '2025': 80, '2028': 90 }), 2026).value).toBe(80 + 10 / 3);
  });

  it('goes from one listed year to the next when there are more than two, in whatever order they are listed', () => {
    const three = target({ '2030': 100, '2025': 50, '2027': 60 });
    expect(targetFor(three, 2026).value).toBe(55);
    expect(targetFor(three, 2027)).toEqual({ value: 60, interpolated: false, held: false });
    expect(targetFor(three, 2028).value).toBeCloseTo(60 + 40 / 3, 12);
  });

  it('is refused where none is listed', () => {
    expect(() => targetFor(target({}), 2026)).toThrow(MissingTargetError);
  });
});
