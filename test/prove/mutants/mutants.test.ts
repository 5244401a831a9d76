import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { misfit, placed, placesIn } from '../../support/mutation.js';
import { MUTANTS, UNSEEN } from './index.js';

/** Mutants that only a browser or a real start notices, by name; `noticedBy` says which test. There is none. */
const ONLY_REAL: readonly string[] = [];

it('each mutant finds its code once in src, and the tests that notice it', () => {
  expect(placed(MUTANTS)).toHaveLength(MUTANTS.length);
});

it('each mutant is noticed by npm test alone', () => {
  const onlyReal = placed(MUTANTS).filter(({ tests }) => tests.every((test) => test.endsWith('.real.test.ts')));
  expect(onlyReal.map(({ name }) => name)).toEqual(ONLY_REAL);
});

it('each mutant that the simulator cannot see is one of them', () => {
  const names = new Set(MUTANTS.map(({ name }) => name));
  expect([...UNSEEN.keys()].filter((name) => !names.has(name))).toEqual([]);
});

it('each error of the past that the simulator puts back finds its code once in src', () => {
  const [folder, placesOf] = [join(import.meta.dirname, '../../simulate/errors'), placesIn(['src'])];
  const stale = readdirSync(folder).map((name) => {
    const { find, put } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return misfit({ name, code: find, instead: put }, placesOf(find));
  });
  expect(stale.filter((each) => each !== undefined)).toEqual([]);
});

it('a mutant whose code has changed is named', () => {
  const stale = { name: 'an outdated place', code: 'no such code in src', instead: '', noticedBy: ['contract'] };
  expect(() => placed([stale])).toThrow('"an outdated place": its code stands there 0 times');
});
