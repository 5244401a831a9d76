import { expect, test } from 'vitest';
import { certaintyFacts } from '../../../src/portal/certainty/facts.js';
import { certainRow } from './rows.js';

const rows = [
  certainRow(1, { noise: [1, 2], choice: [1, 1], all: [1, 2] }, { error: 0.004 }),
  certainRow(2, { noise: [1, 3], choice: [2, 4], all: [1, 4] }, { error: 0.0125, sure: false }),
  certainRow(3, { noise: [2, 3], choice: [2, 4], all: [2, 4] }, { sure: false }),
  certainRow(4, { noise: [4, 4], choice: [4, 4], all: [4, 4] }, { may: false, sure: false }),
];
const names = (of: readonly { readonly unit: { readonly slug: string } }[]) => of.map(({ unit }) => unit.slug);

test('the rows say who may be last, and whom an award concerns', () => {
  const facts = certaintyFacts(rows);
  expect(names(facts.mayBeLast)).toEqual(['xa-2', 'xa-3', 'xa-4']);
  expect(names(facts.mayBeAwarded)).toEqual(['xa-1', 'xa-2', 'xa-3']);
  expect(names(facts.surelyAwarded)).toEqual(['xa-1']);
});

test('and how many places each doubt leaves, on average', () => {
  expect(certaintyFacts(rows).places).toEqual({ noise: 2, choice: 2 });
});

test('who keeps the rank in every way of calculation, and who depends on it most: of equals the first', () => {
  const { kept, mostMoved } = certaintyFacts(rows);
  expect([kept, mostMoved?.unit.slug]).toEqual([2, 'xa-2']);
  expect(certaintyFacts([certainRow(1), certainRow(2)]).mostMoved).toBeUndefined();
});

test('standard errors are told in points', () => {
  expect(certaintyFacts(rows).errors).toEqual([4, 12.5]);
});
