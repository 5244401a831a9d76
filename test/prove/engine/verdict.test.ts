import { expect, test } from 'vitest';
import { type CheckResult, CONTRACTS, KILLS, usableFor } from './verdict.js';

const load = { callsASecond: 500, median: 10, slowest: 40 };
const held: readonly CheckResult[] = [CONTRACTS, 'paging', KILLS].map((name) => ({ name, outcome: 'as DynamoDB' }));
const but = (name: string, outcome: CheckResult['outcome']): readonly CheckResult[] =>
  held.map((each) => (each.name === name ? { name, outcome } : each));

test.each([
  ['all is as in DynamoDB', { results: held, load }, 'Real figures of an office.'],
  [
    'it is slow',
    { results: held, load: { ...load, slowest: 1_001 } },
    'small office: one call of a hundred takes 1001 ms',
  ],
  ['a contract falls', { results: but(CONTRACTS, 'otherwise'), load, barred: 'a toy' }, 'Nothing of this service'],
  [
    'a page is otherwise',
    { results: but('paging', 'otherwise'), load },
    'Nothing of this service: paging is otherwise',
  ],
  ['it forgets', { results: but(KILLS, 'otherwise'), load }, 'Trials only: it loses what it acknowledged'],
  ['nobody killed it', { results: but(KILLS, 'not tried'), load }, 'Trials, until somebody has killed it'],
  ['its licence forbids it', { results: held, load, barred: 'for tests' }, 'Trials and tests only: for tests.'],
  [
    'it is made for tests and differs',
    { results: but('paging', 'otherwise'), load, barred: 'for tests' },
    'Trials and tests only: for tests; paging is otherwise than in DynamoDB.',
  ],
])('%s', (_, known, said) => {
  expect(usableFor(known)).toContain(said);
});
