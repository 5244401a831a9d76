import { describe, expect, it } from 'vitest';
import {
  MOST_DIMENSIONS,
  sobolPoints,
  TooManyDimensionsError,
} from '../../../src/domain/sensitivity/sobol-sequence.js';
import { goldenText } from '../../support/builders/golden.js';

const pointsOf = (dimensions: number, count: number): number[][] =>
  Array.from(sobolPoints(dimensions, count), (point) => [...point]);

describe('the Sobol sequence', () => {
  it('is that of scipy, from the first point and up to the last dimension', () => {
    const [head = '', ...lines] = goldenText('ranks/sobol-points.csv').trim().split('\n');
    const dimensions = head
      .split(',')
      .slice(1)
      .map((name) => Number(name.slice(1)));
    expect(dimensions.at(-1)).toBe(MOST_DIMENSIONS);
    const points = pointsOf(MOST_DIMENSIONS, lines.length);
    for (const line of lines) {
      const [at = 0, ...expected] = line.split(',').map(Number);
      expect(dimensions.map((dimension) => points[at]?.[dimension - 1])).toEqual(expected);
    }
  });

  it('puts one of 2^k points into each of 2^k parts of every dimension', () => {
    const points = pointsOf(MOST_DIMENSIONS, 64);
    for (let dimension = 0; dimension < MOST_DIMENSIONS; dimension++)
      expect(new Set(points.map((point) => Math.floor(64 * (point[dimension] as number)))).size).toBe(64);
  });

  it('has no dimension without direction numbers', () => {
    expect(() => pointsOf(MOST_DIMENSIONS + 1, 1)).toThrow(TooManyDimensionsError);
  });
});
