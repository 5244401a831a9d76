import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officialsWithin } from '../../../src/domain/official/officials-within.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { official, submitted, xuanLac } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';
import { communesOf, depsOn, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const FIELD = { id: 'nam-cuong', path: 'thai-nguyen/nam-cuong', name: { vi: 'Xã Nam Cường', en: 'Nam Cuong Commune' } };

/** One scope for the country: a commune in each of two provinces, of which the second has reported. */
async function loadCountry(): Promise<void> {
  await load(table.stores, { communes: 1 });
  const settings = await table.stores.settings.current();
  const [district] = settings.scopes;
  const above = seededRegister(false).units.find(({ level }) => level === 'PROVINCE');
  if (!district || !above) throw new Error('There is a scope and a province');
  const country = { id: 'viet-nam', path: '', level: 'COUNTRY', kind: 'COUNTRY', gsoCode: null, parent: null } as const;
  const units = [
    { ...above, ...country, name: { vi: 'Việt Nam', en: 'Viet Nam' } },
    ...seededRegister(false).units.filter(({ level }) => level !== 'COMMUNE'),
    ...communesOf(1),
    { ...above, id: 'thai-nguyen', path: 'thai-nguyen', name: { vi: 'Tỉnh Thái Nguyên', en: 'Thai Nguyen' } },
    { ...xuanLac, ...FIELD, parent: 'thai-nguyen', gsoCode: '02026', validTo: null },
  ];
  await table.stores.registers.save({ version: 2, units });
  const scope = { ...district, scope: 'viet-nam', path: '' };
  await table.stores.settings.save({ ...settings, stageScope: 'viet-nam', registerVersion: 2, scopes: [scope] });
  await table.stores.officials.save([
    official('officer', { id: 'officer-nam-cuong', unit: FIELD.id, path: FIELD.path, email: 'officer@tn.example' }),
    official('leader', { id: 'leader-viet-nam', unit: 'viet-nam', path: '', email: 'leader@vn.example' }),
  ]);
  const sent = draft({ unit: FIELD.id, path: FIELD.path, period: '2026-10', isDemonstration: true });
  await table.stores.reports.load([{ ...sent, state: 'SUBMITTED', firstSubmittedAt: '2026-10-15T03:00:00.000Z' }], []);
}

it('a scope that is the country writes to whoever is late in any province, once, and to its own leader', async () => {
  await loadCountry();
  const {
    deps,
    box: { sent },
  } = depsOn(table.stores);
  const outcome = await sendReminders(deps, { occurrence: morning(ONE_LATE) });
  const [late] = communesOf(1);
  const expected = [`officer.${late?.id}@chodon.example`, 'leader@vn.example'].toSorted();
  expect(outcome).toMatchObject({ kind: 'SWEPT', sent: 2 });
  expect(sent.map(({ to }) => to.address).toSorted()).toEqual(expected);
  await sendReminders(deps, { occurrence: morning(ONE_LATE) });
  expect(sent).toHaveLength(2);
  await sendReminders(deps, { occurrence: morning(THREE_LATE) });
  expect(sent.slice(2).map(({ to }) => to.address)).toEqual([`officer.${late?.id}@chodon.example`]);
});

it('officials of all provinces belong to the country, each once', async () => {
  await loadCountry();
  const register = await table.stores.registers.version(2);
  const found = await officialsWithin(table.stores.officials.ofScope, register, '', ONE_LATE);
  expect(found.map(({ id }) => id).toSorted()).toEqual(
    ['leader-viet-nam', 'officer-nam-cuong', `officer-${communesOf(1)[0]?.id}`].toSorted(),
  );
});

describe('leaders who are each told of the same reports', () => {
  const leaders = (count: number) => () =>
    Array.from({ length: count }, (_, i) => official('leader', { id: `leader-${i + 10}`, email: `${i}@bk.example` }));

  /** How many reports were read again before each letter; what happens happens while the third goes. */
  async function sweepTo(communes: number, count: number, happens = async () => {}) {
    await load(table.stores, { communes, officials: leaders(count) });
    const { deps, box } = depsOn(table.stores);
    const read = Array.from({ length: count }, () => 0);
    const reports: typeof deps.reports = {
      ...deps.reports,
      history(keys) {
        read[box.sent.length] = keys.length;
        return deps.reports.history(keys);
      },
    };
    const mailer: typeof deps.mailer = {
      async send(email) {
        if (box.sent.length === 2) await happens();
        return box.send(email);
      },
    };
    await sendReminders({ ...deps, reports, mailer }, { occurrence: morning(ONE_LATE) });
    return { read, sent: box.sent };
  }

  it('a list that one request reads is read again before every letter', async () => {
    expect((await sweepTo(100, 3)).read).toEqual([100, 100, 100]);
  });

  it('a longer one before every tenth letter, so that the eleventh leader is told what came while the third letter went', async () => {
    const [first] = communesOf(1);
    if (!first) throw new Error('There is a commune');
    const { read, sent } = await sweepTo(101, 12, () =>
      table.stores.reports.load([submitted(first, '2026-10', { firstSubmittedAt: morning(ONE_LATE) })], []),
    );
    expect(read).toEqual([101, ...Array(9).fill(0), 101, 0]);
    const told = sent.map(({ subject }) => subject);
    expect(told.map((subject) => subject === told[0])).toEqual([...Array(10).fill(true), false, false]);
  });
});
