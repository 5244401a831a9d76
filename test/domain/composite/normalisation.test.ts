import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Normalisation, normalised } from '../../../src/domain/composite/normalisation.js';

const NONE = Number.NaN;
const by = (name: Normalisation, values: readonly number[], counts?: readonly number[]) => [
  ...normalised(Float64Array.from(values), Uint8Array.from(counts ?? values.map(() => 1)), name),
];

describe('figures that are compared with one another', () => {
  it.each<[Normalisation, readonly number[]]>([
    ['MIN_MAX', [0, 0.25, 0.25, 1]],
    // Mean 5, deviations −3, −1, −1 and 5: squares 36, by three.
    ['Z_SCORE', [-3, -1, -1, 5].map((deviation) => deviation / Math.sqrt(12))],
    ['RANK', [1, 2, 2, 4]],
    ['BORDA', [0, 1, 1, 3]],
    ['PERCENTILE', [0, 1 / 3, 1 / 3, 1]],
  ])('2, 4, 4 and 10 by %s', (name, wanted) => {
    expect(by(name, [2, 4, 4, 10])).toEqual(wanted.map((value) => expect.closeTo(value, 14)));
  });

  it('leaves what is missing missing, and compares with nobody who does not count', () => {
    expect(by('PERCENTILE', [2, NONE, 6, 4, 99], [1, 1, 1, 1, 0])).toEqual([0, NONE, 1, 0.5, 1]);
    expect(by('MIN_MAX', [2, NONE, 6, 4, 99], [1, 1, 1, 1, 0])).toEqual([0, NONE, 1, 0.5, 1]);
    expect(by('RANK', [2, 6, 4], [0, 0, 0])).toEqual([NONE, NONE, NONE]);
  });

  it.each<[Normalisation, number]>([
    ['MIN_MAX', 1],
    ['Z_SCORE', 0],
    ['RANK', 1],
    ['BORDA', 0],
    ['PERCENTILE', 0],
  ])('gives everybody the same without a spread, by %s, and so to one alone', (name, same) => {
    expect(by(name, [0.1, 0.1, 0.1])).toEqual([same, same, same]);
    expect(by(name, [0.1])).toEqual([same]);
  });
});

it('never turns an order round', () => {
  const figures = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 });
  const names = fc.constantFrom<Normalisation>('MIN_MAX', 'Z_SCORE', 'RANK', 'BORDA', 'PERCENTILE');
  fc.assert(
    fc.property(figures, names, (values, name) => {
      const made = by(name, values);
      for (const [i, value] of values.entries())
        for (const [j, other] of values.entries())
          if (value < other && !((made[i] as number) < (made[j] as number))) return false;
      return true;
    }),
  );
});
