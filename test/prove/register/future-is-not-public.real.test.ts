import { expect, test } from 'vitest';
import { differences, proof } from './r43-future-is-not-public.js';

test(`${proof.id} ${proof.property}, in reduced size`, async () => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});

test('an answer that differs is named, with the place', () => {
  const said = (text: string) => new Map([['unit a', text]]);
  expect(differences(said('Xã A'), said('Xã A'))).toEqual([]);
  expect(differences(said('Xã A'), said('Xã B'))).toEqual(['unit a: Xã A → Xã B']);
});
