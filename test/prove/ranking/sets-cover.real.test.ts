import { describe, expect, it } from 'vitest';
import { drawnCount } from './counted-worlds.js';
import { outsideWhenScaled, proof } from './r51-sets-cover.js';

describe('a drawn count', () => {
  it('is each count as often as its chance says', () => {
    const lots = 100_000;
    const times = new Uint32Array(5);
    for (let i = 0; i < lots; i++) {
      const count = drawnCount(4, 0.3, (i + 0.5) / lots);
      times[count] = (times[count] as number) + 1;
    }
    expect([...times].map((count) => Number((count / lots).toFixed(4)))).toEqual([
      0.2401, 0.4116, 0.2646, 0.0756, 0.0081,
    ]);
  });
});

it(`${proof.id} ${proof.property}, in reduced size`, async () => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});

it.each([
  ['0.85', 0.85],
  ['√2', Math.SQRT2],
])('standard errors × %s are noticed, by the deviation and by what they cover', (_name, scale) => {
  const outside = outsideWhenScaled(scale).join('\n');
  for (const measure of ['deviation', 'tukey', 'own']) expect(outside).toContain(`${measure} `);
});
