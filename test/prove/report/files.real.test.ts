import { expect, test } from 'vitest';
import { proof as hostile } from './r16-hostile-files.js';
import { proof as roundTrip } from './r17-round-trip.js';

test.each([hostile, roundTrip])('$id: $property, in reduced size', async (proof) => {
  const { pass, result, size } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
