import { expect, test } from 'vitest';
import { enterProduction } from '../../../src/local/base/environment.js';

test.each([
  [undefined, 'production'],
  ['', 'production'],
  ['development', 'development'],
  ['test', 'test'],
])('a service started with NODE_ENV %o runs in %s', (given, runs) => {
  const env: NodeJS.ProcessEnv = { NODE_ENV: given };
  enterProduction(env);
  expect(env.NODE_ENV).toBe(runs);
});
