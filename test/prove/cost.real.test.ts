import { expect, test } from 'vitest';
import { proof } from './api/r29-cost.js';

test(`${proof.id} ${proof.property}, in reduced size`, async () => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
