import { expect, test } from 'vitest';
import { proof } from './api/r22-least-privilege.js';

test(`${proof.id} ${proof.property}`, async () => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
