import { expect, it } from 'vitest';
import { proof } from '../../prove/store/r50-one-answer.js';

/** A reduced run; `npm run prove -- r50` gives 100,000 commands. */
it(`${proof.id}: ${proof.property}`, async () => {
  const { pass, result, size } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
