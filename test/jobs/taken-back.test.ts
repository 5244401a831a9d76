import { afterAll, expect, test } from 'vitest';
import { registerInForce } from '../../src/domain/register/register-in-force.js';
import type { Reorganisation, UnitChange } from '../../src/domain/register/reorganisation.js';
import { settingsAfter } from '../../src/domain/reorganisation/handover.js';
import { sendReminders } from '../../src/jobs/reminder/send-reminders.js';
import { apiOver } from '../support/administration/administration-api.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { depsOn, load, morning, ONE_LATE, THREE_LATE } from '../support/letters/reminder-world.js';

// Nobody has sent the report of October. On 2026-10-20 the district ends below the same province, and Bằng Lũng is divided.

const part = (id: string, extent: 'PART' | 'REST'): UnitChange => ({
  of: 'FORM',
  unit: { id, kind: 'COMMUNE', gsoCode: null, name: { vi: `Xã ${id}`, en: id }, parent: 'bac-kan' },
  predecessors: [{ unit: 'bang-lung', extent }],
  outside: [],
  clause: null,
});
const EVENT: Reorganisation = {
  ...{ id: 'level-2026', effective: '2026-10-20', decision: '9/NQ', confirmedBy: 'administrator-2' },
  changes: [
    { of: 'END_LEVEL', level: 'DISTRICT', within: null, clause: null },
    part('east', 'PART'),
    part('west', 'REST'),
  ],
};
const FIVE_LATE = '2026-10-23';

let table: TestTable;
afterAll(() => table.close());

async function send(day: string): Promise<string[]> {
  const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
  await sendReminders(deps, { occurrence: morning(day) });
  return box.sent.map(({ to }) => to.address.split('@')[0] as string);
}

test('after a reorganisation is taken back nobody is told again what was told under it', async () => {
  table = await testTable();
  const { stores } = table;
  const here = ['cho-don', 'bang-lung'];
  await load(stores, { everybody: true, officials: (all) => all.filter(({ unit }) => here.includes(unit)) });
  const { units: all } = await stores.registers.version(1);
  const units = all.filter(({ id, level }) => level !== 'COMMUNE' || id === 'bang-lung');
  await stores.registers.save({ version: 2, units });
  const before = { ...(await stores.settings.current()), registerVersion: 2 };
  await stores.settings.save(before);
  expect(await send(ONE_LATE)).toEqual(['leader', 'officer.bang-lung']);
  const after = registerInForce(3, { version: 2, units }, [EVENT]);
  await stores.registers.save(after);
  await stores.settings.save(settingsAfter(before, after, EVENT));
  expect(await send(THREE_LATE)).toEqual(['chairman.bang-lung', 'officer.bang-lung']);
  expect(await send(FIVE_LATE)).toEqual(['chairman.bang-lung', 'officer.bang-lung', 'reviewer']);
  expect(await send('2026-10-26')).toEqual(['leader']);
  await stores.registers.save({ version: 4, units });
  await stores.settings.save({ ...before, registerVersion: 4, withdrawnRegisters: [3] });
  expect(await send('2026-10-27')).toEqual([]);
});

test('letters to reviewers and leaders under it stand with their district again, in its list of a day and each', async () => {
  const api = await apiOver(table);
  const fields = 'nodes { id official { email } }';
  const asked = (query: string) => api.ask({ id: 'leader-1', role: 'leader' }, query, {}, morning('2026-10-27'));
  for (const [day, who] of [
    [FIVE_LATE, 'reviewer'],
    ['2026-10-26', 'leader'],
  ]) {
    const { data } = await asked(`{ reminders(within: "cho-don", day: "${day}", first: 9) { ${fields} } }`);
    const found = data.reminders.nodes.find(({ official }: { official: { email: string } }) =>
      official.email.startsWith(`${who}@`),
    );
    expect(await asked(`{ node(id: "${found?.id}") { id } }`)).toEqual({ data: { node: { id: found?.id } } });
    expect(found).toBeDefined();
    const answers = await asked(`{ letterAnswers(unit: "cho-don", day: "${day}") { outcome official { email } } }`);
    expect(answers.data.letterAnswers).toContainEqual({ outcome: 'LETTER', official: found.official });
  }
});
