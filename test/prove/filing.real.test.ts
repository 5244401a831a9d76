import { expect, test } from 'vitest';
import { proof as idempotent } from './report/r14-idempotent-mutations.js';
import { proof as allowed } from './report/r40-allowed-is-accepted.js';
import { proof as oneReading } from './report/r44-one-reading.js';
import { proof as twoHats } from './report/r45-two-hats.js';

test.each([idempotent, allowed, oneReading, twoHats])('$id $property, in reduced size', async (proof) => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
