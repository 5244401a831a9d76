import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { loadFilingWorld } from '../../support/filing/filing-world.js';

/** Nam Cường and Đồng Lạc became one commune on 1 July 2026. */
const MERGER: Reorganisation = {
  id: 'merger-1',
  effective: '2026-07-01',
  decision: '1/NQ',
  changes: [
    {
      of: 'FORM',
      unit: {
        id: 'nam-lac',
        kind: 'COMMUNE',
        gsoCode: '02026',
        name: { vi: 'Xã Nam Lạc', en: 'Nam Lac Commune' },
        parent: 'cho-don',
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

const send = async (kind: string, ...rows: readonly string[]) =>
  jsonOf(await api.ask('administrator', `/files/${kind}`, { method: 'POST', body: Buffer.from(rows.join('\n')) }));
const inForce = async () => table.stores.registers.version((await table.stores.settings.current()).registerVersion);

it('a load changes the units below the reorganisations, which stay in force', async () => {
  const answer = await send('units', 'Mã;Tên;Mã cấp trên;Văn bản', '02100;Xã Mới;064;', '02023;Xã Xuân Lạc;064;12/NQ');
  expect(answer).toMatchObject({ written: true, newCount: 1, changedCount: 1 });
  const register = await inForce();
  expect(register.events?.map(({ id }) => id)).toEqual(['merger-1']);
  expect(register.units.find(({ id }) => id === 'nam-lac')).toMatchObject({ validFrom: '2026-07-01' });
  expect(register.units.find(({ id }) => id === 'nam-cuong')?.validTo).toBe('2026-06-30');
  expect(register.units.find(({ id }) => id === 'xuan-lac')?.decision).toBe('12/NQ');
  const base = await table.stores.registers.version(register.base ?? 0);
  expect(base.units.some(({ id }) => id === 'moi')).toBe(true);
  expect(base.units.some(({ id }) => id === 'nam-lac')).toBe(false);
});

it('what a reorganisation formed changes only with it', async () => {
  expect((await send('units', 'Mã;Tên', '02026;Xã Nam Lạch')).errors).toMatchObject([
    { code: 'FORMED_BY_REORGANISATION', row: 2 },
  ]);
  expect((await send('villages', 'Mã xã;Số thôn', '02026;9')).errors).toMatchObject([
    { code: 'FORMED_BY_REORGANISATION', row: 2 },
  ]);
});

it('villages of a formed commune come by name', async () => {
  expect(await send('villages', 'Mã xã;Tên thôn', '02026;Thôn Nà Liền')).toMatchObject({ written: true, newCount: 1 });
  const register = await inForce();
  expect(register.units.find(({ id }) => id === 'nam-lac-thon-na-lien')?.path).toBe(
    'bac-kan/cho-don/nam-lac/nam-lac-thon-na-lien',
  );
  expect(register.events).toHaveLength(1);
});
