import { expect, test } from 'vitest';
import { proof as concurrent } from './report/r11-concurrent-submission.js';
import { proof as lostResponse } from './report/r12-lost-response.js';
import { proof as audited } from './report/r23-nothing-unaudited.js';

/** An answer is lost on a connection, and a writer is killed in a process. */
test.each([concurrent, lostResponse, audited])('$id $property, in reduced size', async (proof) => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
