import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Official } from '../../../src/domain/official/official.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { official } from '../../support/builders/mail-builder.js';
import { depsOn, load, morning } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

/** The day on which reviewers hear of the reports of October. */
const FIVE_LATE = '2026-10-23';
const ASSIGNED = 'Xuân Lạc';
const OPEN = ['Bằng Lũng', 'Nam Cường'];

const second = official('reviewer', { id: 'reviewer-2', email: 'second@chodon.example' });

/** Names of the communes in the letter to each reviewer, while Xuân Lạc is assigned to the first one. */
async function communesTold(change: (all: readonly Official[]) => readonly Official[] = (all) => all) {
  await load(table.stores, {
    communes: 3,
    everybody: true,
    officials: (all) => change([...all, second]),
    scope: { reviewAssignments: { 'reviewer-1': ['xuan-lac'] } },
  });
  const { deps, box } = depsOn(table.stores, { now: () => morning(FIVE_LATE) });
  await sendReminders(deps, { occurrence: morning(FIVE_LATE) });
  const toldTo = (address: string) => {
    const [letter, ...others] = box.sent.filter(({ to }) => to.address === address);
    expect(others).toEqual([]);
    return [ASSIGNED, ...OPEN].filter((name) => letter?.text.includes(name));
  };
  return { first: toldTo('reviewer@chodon.example'), second: toldTo('second@chodon.example') };
}

it('a letter about late communes names to a reviewer those assigned to them and those of nobody', async () => {
  expect(await communesTold()).toEqual({ first: [ASSIGNED, ...OPEN], second: OPEN });
  const items = (await table.stores.mail.ofDay(FIVE_LATE)).filter(({ official: of }) => of.startsWith('reviewer'));
  expect(items.map(({ official: of, items: told }) => [of, told.map(({ unit }) => unit).toSorted()])).toEqual([
    ['reviewer-1', ['bang-lung', 'nam-cuong', 'xuan-lac']],
    ['reviewer-2', ['bang-lung', 'nam-cuong']],
  ]);
});

it.each<[string, Partial<Official>]>([
  ['whose account is closed', { active: false }],
  ['who has another role now', { role: 'auditor' }],
])('a commune of a reviewer %s is told to the others', async (_who, change) => {
  const told = await communesTold((all) =>
    all.map((each) => (each.id === 'reviewer-1' ? { ...each, ...change } : each)),
  );
  expect(told).toEqual({ first: [], second: [ASSIGNED, ...OPEN] });
});

it('a commune of a reviewer whom letters do not reach is told to the others', async () => {
  await table.stores.suppressions.suppress({
    ...{ address: 'reviewer@chodon.example', cause: 'BOUNCE', detail: 'user unknown' },
    at: morning('2026-10-20'),
  });
  expect(await communesTold()).toEqual({ first: [], second: [ASSIGNED, ...OPEN] });
});
