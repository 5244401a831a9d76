import { expect, test } from 'vitest';
import { proof as warmFunction } from './api/r26-soak.js';
import { proof as localService } from './r31-left-running.js';

test.each([warmFunction, localService])('$id $property, in reduced size', async ({ run }) => {
  const { size, result, pass } = await run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});
