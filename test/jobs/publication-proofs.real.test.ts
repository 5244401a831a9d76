import { expect, test } from 'vitest';
import { proof as readers } from '../prove/ranking/r8-no-mixed-ranking.js';
import { proof as crash } from '../prove/ranking/r9-crash-while-publishing.js';

test.each([readers, crash])('$id $property, in reduced size', async (proof) => {
  const { pass, result, size } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
