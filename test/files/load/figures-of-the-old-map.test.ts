import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { settingsAfter } from '../../../src/domain/reorganisation/handover.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { otherProvince } from '../../support/administration/reorganisation-world.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { loadFilingWorld } from '../../support/filing/filing-world.js';

/** Nam Cường and Đồng Lạc became one commune six days after December had closed. It took the code of Nam Cường. */
const MERGER: Reorganisation = {
  id: 'merger-1',
  effective: '2025-12-20',
  decision: '1/NQ',
  changes: [
    {
      of: 'FORM',
      unit: {
        ...{ id: 'nam-lac', kind: 'COMMUNE', gsoCode: '02026', parent: 'cho-don' },
        name: { vi: 'Xã Nam Lạc', en: 'Nam Lac Commune' },
      },
      predecessors: [
        { unit: 'nam-cuong', extent: 'WHOLE' },
        { unit: 'dong-lac', extent: 'WHOLE' },
      ],
      outside: [],
      clause: null,
    },
  ],
};

let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores, { villages: false });
  await table.stores.registers.save(registerInForce(2, seededRegister(false), [MERGER]));
  await table.stores.settings.save({ ...(await table.stores.settings.current()), registerVersion: 2 });
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const load = async (body: Uint8Array) =>
  jsonOf(await api.ask('administrator', '/files/figures?dryRun=true&lang=en', { method: 'POST', body }));
const rows = (...lines: readonly string[]) =>
  Buffer.from(['Commune code,Period,Indicator code,Figure', ...lines].join('\n'));
const template = async (query: string) => {
  const answer = await api.ask('administrator', `/files/template/figures.csv?lang=en&${query}`);
  expect(answer.status).toBe(200);
  return answer;
};

it('a code means the commune that was there when the period closed, on the closing date of the scope', async () => {
  const answer = await load(rows('02026,2025-12,F03,7', '02029,2025-12,F03,5'));
  expect(answer).toMatchObject({ newCount: 2, errors: [] });
  expect(answer.new.map(({ id }: { id: string }) => id)).toEqual(['nam-cuong 2025-12', 'dong-lac 2025-12']);
});

it('the template of a period has the communes of that period, so that no figure goes to another one', async () => {
  const lines = String((await template('period=2025-12')).body).split('\r\n');
  const communes = new Set(lines.filter((line) => line.includes(',F03,')).map((line) => line.split(',')[1]));
  expect(communes).toContain('Nam Cường Commune');
  expect(communes).toContain('Đồng Lạc Commune');
  expect(communes).not.toContain('Nam Lạc Commune');
  const ofHeir = String((await template('period=2025-12&within=nam-lac')).body);
  expect(ofHeir).toContain('Đồng Lạc');
  expect(ofHeir).not.toContain('Xuân Lạc');
});

it.each([
  ['moves', {}],
  ['ends', { of: 'END_LEVEL', level: 'DISTRICT', within: 'bac-kan', clause: null } as const],
])('where the district %s, its administrator still loads figures of before', async (_what, ended) => {
  const changes = [...otherProvince.changes, ...('of' in ended ? [ended] : [])];
  const event = { ...otherProvince, effective: '2025-12-20', confirmedBy: 'second', changes };
  const register = registerInForce(3, seededRegister(false), [event]);
  const other = await testTable();
  await loadFilingWorld(other.stores, { villages: false });
  await other.stores.registers.save(register);
  const before = await other.stores.settings.current();
  const settings = settingsAfter(before, register, event);
  await other.stores.settings.save({ ...settings, registerVersion: 3 });
  const files = await filesApi(other.stores);
  const body = rows('02026,2025-12,F03,7');
  const sent = await files.ask('administrator', '/files/figures?dryRun=true&lang=en', { method: 'POST', body });
  expect(jsonOf(sent)).toMatchObject({ newCount: 1, errors: [] });
  await other.close();
});
