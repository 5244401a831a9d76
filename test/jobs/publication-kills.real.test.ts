import { expect, test } from 'vitest';
import { proof } from '../prove/ranking/r9-crash-while-publishing.js';

test(`${proof.id} ${proof.property}, in reduced size`, async () => {
  const { pass, result, size } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
