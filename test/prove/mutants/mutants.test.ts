import { expect, it } from 'vitest';
import { placed } from '../../support/mutation.js';
import { MUTANTS } from './index.js';

it('each mutant finds its code once in src, and the tests that notice it', () => {
  expect(placed(MUTANTS)).toHaveLength(MUTANTS.length);
});

it('a mutant whose code has changed is named', () => {
  const stale = { name: 'an outdated place', code: 'no such code in src', instead: '', noticedBy: ['contract'] };
  expect(() => placed([stale])).toThrow('"an outdated place": its code stands there 0 times');
});
