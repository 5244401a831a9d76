import { describe, expect, it } from 'vitest';
import { proof as readers } from '../prove/ranking/r8-no-mixed-ranking.js';
import { proof as crash } from '../prove/ranking/r9-crash-while-publishing.js';

/** In small; `npm run prove -- r8 r9` runs them in full. */
describe('a publication', () => {
  it.each([readers, crash])('$id: $property', async (proof) => {
    const { pass, result, size } = await proof.run('reduced', () => {});
    expect(pass, `${size}: ${result}`).toBe(true);
  });
});
