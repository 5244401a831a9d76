import { expect, it } from 'vitest';
import { methodInForce, NoMethodError } from '../../../src/domain/method/method-in-force.js';

const methods = [
  { id: 'first', from: '2026-11' },
  { id: 'second', from: '2027-01' },
];

it.each([
  ['2020-01', 'first'],
  ['2026-10', 'first'],
  ['2026-11', 'first'],
  ['2026-12', 'first'],
  ['2027-01', 'second'],
  ['2030-05', 'second'],
  ['2026-Q4', 'first'],
  ['2026', 'first'],
  ['2025', 'first'],
  ['2027-Q1', 'second'],
])('in %s the version %s is in force', (period, id) => {
  expect(methodInForce({ methods }, period)).toBe(id);
});

it('without any version there is none', () => {
  expect(() => methodInForce({ methods: [] }, '2026-11')).toThrow(NoMethodError);
});
