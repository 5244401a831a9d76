import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { settingsAfter } from '../../../src/domain/reorganisation/handover.js';
import type { Email } from '../../../src/email/sending/email.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { bearer, officialToken, testVerifier } from '../../support/api/tokens.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { depsOn, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

// Nobody has sent the report of October. On 2026-10-20 the district ends, and Bằng Lũng is divided between two communes.

const part = (id: string, extent: 'PART' | 'REST', vi: string): UnitChange => ({
  of: 'FORM',
  unit: { id, kind: 'COMMUNE', gsoCode: null, name: { vi, en: `${id} Commune` }, parent: 'thai-nguyen' },
  predecessors: [{ unit: 'bang-lung', extent }],
  outside: [],
  clause: null,
});
const EVENT: Reorganisation = {
  id: 'division-2026',
  effective: '2026-10-20',
  decision: '9/NQ',
  confirmedBy: 'administrator-2',
  changes: [
    {
      of: 'FORM',
      unit: {
        id: 'thai-nguyen',
        kind: 'PROVINCE',
        gsoCode: null,
        name: { vi: 'Tỉnh Thái Nguyên', en: 'Thai Nguyen Province' },
        parent: null,
      },
      predecessors: [{ unit: 'bac-kan', extent: 'WHOLE' }],
      outside: [{ name: 'Tỉnh Thái Nguyên', isUnit: true }],
      clause: null,
    },
    { of: 'END_LEVEL', level: 'DISTRICT', within: null, clause: null },
    part('east', 'PART', 'Xã Đông Chợ Đồn'),
    part('west', 'REST', 'Xã Tây Chợ Đồn'),
    { of: 'ALTER', unit: 'xuan-lac', parent: 'thai-nguyen', clause: null },
  ],
};
/** Five working days late. */
const FIVE_LATE = '2026-10-23';

let table: TestTable;
const days = new Map<string, readonly Email[]>();

async function send(day: string): Promise<readonly Email[]> {
  const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
  await sendReminders(deps, { occurrence: morning(day) });
  return [...box.sent];
}

beforeAll(async () => {
  table = await testTable();
  const { stores } = table;
  const communes = ['bang-lung', 'xuan-lac'];
  await load(stores, {
    everybody: true,
    officials: (all) => all.filter(({ unit }) => unit === 'cho-don' || communes.includes(unit)),
  });
  const register = await stores.registers.version(1);
  const units = register.units.filter(({ id, level }) => level !== 'COMMUNE' || communes.includes(id));
  await stores.registers.save({ version: 2, units });
  await stores.settings.save({ ...(await stores.settings.current()), registerVersion: 2 });
  days.set(ONE_LATE, await send(ONE_LATE));
  const after = registerInForce(3, { version: 2, units }, [EVENT]);
  await stores.registers.save(after);
  await stores.settings.save(settingsAfter(await stores.settings.current(), after, EVENT));
  for (const day of [THREE_LATE, FIVE_LATE]) days.set(day, await send(day));
});
afterAll(() => table.close());

async function ask(query: string, id = 'reviewer-1', role: OfficialRole = 'reviewer') {
  const api = await createGraphqlApi(table.stores, (error) => expect(error).toBeUndefined(), testVerifier);
  const headers = { 'content-type': 'application/json', ...bearer(officialToken(id, role)) };
  const request = { method: 'POST', headers, query: '', body: JSON.stringify({ query }), isBase64Encoded: false };
  return JSON.parse((await api.answer(request, '2026-10-26T09:00:00.000Z')).body).data;
}

const about = (day: string, name: string) =>
  (days.get(day) ?? []).flatMap(({ to, subject }) =>
    subject.includes(name) ? [`${to.address.split('@')[0]} ${subject}`] : [],
  );

const namesOf = (day: string) => about(day, '').map((line) => line.split(' ')[0]);

test('the open report of a divided unit goes on being asked for, in the letterhead of the heir of its scope', () => {
  expect(namesOf(ONE_LATE)).toEqual(['leader', 'officer.bang-lung', 'officer.xuan-lac']);
  expect(about(THREE_LATE, 'Bằng Lũng')).toEqual([
    'chairman.bang-lung Quá hạn 03 ngày làm việc: thị trấn Bằng Lũng (nay thuộc xã Đông Chợ Đồn và xã Tây Chợ Đồn) chưa gửi báo cáo CĐS tháng 10/2026',
    'officer.bang-lung Quá hạn 03 ngày làm việc: báo cáo CĐS tháng 10/2026 – Bằng Lũng (nay thuộc xã Đông Chợ Đồn và xã Tây Chợ Đồn)',
  ]);
});

test('those above hear of it on their step, where they work today', () => {
  expect(namesOf(FIVE_LATE)).toContain('reviewer');
  const [letter] = (days.get(FIVE_LATE) ?? []).filter(({ to }) => to.address.startsWith('reviewer'));
  expect(letter?.text).toContain('Bằng Lũng (nay thuộc xã Đông Chợ Đồn và xã Tây Chợ Đồn)');
  expect(letter?.text).toContain('Mã thư: 2026-10/thai-nguyen/+5');
});

test('the digest of leaders counts it, nothing is told twice, and “why no letter” has an answer', async () => {
  const digests = await send('2026-10-26');
  expect(digests.map(({ to, subject }) => `${to.address.split('@')[0]} ${subject}`)).toEqual([
    'leader 0/2 đã gửi, 02 báo cáo quá hạn: CĐS tháng 10/2026 – Chợ Đồn (nay thuộc tỉnh Thái Nguyên)',
  ]);
  const { letterAnswers, remindersPlanned } = await ask(
    '{ letterAnswers(unit: "bang-lung", day: "2026-10-26") { reason } remindersPlanned(on: "2026-10-27") { silent { edges { node { role } reason } } } }',
  );
  expect(letterAnswers).toEqual([{ reason: 'ALREADY_SENT' }, { reason: 'ALREADY_SENT' }]);
  expect(remindersPlanned.silent.edges).toEqual([{ node: { role: 'REVIEWER' }, reason: 'ALREADY_SENT' }]);
});

test('its officials are found by its name, and their letters by it, by the printed reference and by themselves', async () => {
  const { officials, reminders, printed } = await ask(
    '{ officials(within: "bang-lung") { nodes { role } } reminders(within: "bang-lung") { nodes { day } } printed: reminders(reference: "2026-10/bang-lung/+3") { nodes { day } } }',
  );
  const roles = officials.nodes.map(({ role }: { role: string }) => role);
  expect(roles).toEqual(['CHAIRMAN', 'OFFICER']);
  const daysOf = ({ nodes }: { nodes: { day: string }[] }) => nodes.map(({ day }) => day).toSorted();
  expect(daysOf(reminders)).toEqual([ONE_LATE, THREE_LATE, THREE_LATE, FIVE_LATE, FIVE_LATE]);
  expect(daysOf(printed)).toEqual([THREE_LATE, THREE_LATE]);
  const { myWork } = await ask('{ myWork { whatIWasTold { day } } }', 'officer-bang-lung', 'officer');
  expect(daysOf({ nodes: myWork.whatIWasTold })).toEqual([ONE_LATE, THREE_LATE, FIVE_LATE]);
});
