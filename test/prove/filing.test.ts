import { expect, test } from 'vitest';
import { proof as concurrent } from './report/r11-concurrent-submission.js';
import { proof as lostResponse } from './report/r12-lost-response.js';
import { proof as idempotent } from './report/r14-idempotent-mutations.js';
import { proof as allowed } from './report/r40-allowed-is-accepted.js';
import { proof as oneReading } from './report/r44-one-reading.js';
import { proof as twoHats } from './report/r45-two-hats.js';

test.each(
  [concurrent, lostResponse, idempotent, allowed, oneReading, twoHats].map(
    (proof) => [`${proof.id} ${proof.property}`, proof] as const,
  ),
)('%s, in reduced size', async (_name, proof) => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
