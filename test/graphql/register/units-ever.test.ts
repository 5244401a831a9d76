import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { seededReorganisation } from '../../../src/seed/register/reorganisation.js';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T05:00:00.000Z');
  const { settings, registers } = api.table.stores;
  await registers.save(registerInForce(2, seededRegister(true), [seededReorganisation]));
  await settings.save({ ...(await settings.current()), registerVersion: 2 });
});
afterAll(() => api.close());

const units = async (args: string, fields = 'totalCount nodes { slug }') =>
  (await api.askText(`{ units(${args}) { ${fields} } }`)).data?.units;
const slugs = async (args: string): Promise<string[]> =>
  (await units(args)).nodes.map(({ slug }: { slug: string }) => slug);

test('an old name is found with its kind, its place, its days, and where it is today', async () => {
  const fields = `nodes { slug validFrom validTo onDay { name kind parent { name } } formerly { name }
    movedTo { slug onDay { name } } }`;
  expect((await units('search: "xuan lac", ever: true, level: COMMUNE', fields)).nodes).toEqual([
    {
      slug: 'xuan-lac',
      validFrom: '2020-02-01',
      validTo: '2025-06-30',
      onDay: { name: 'Xã Xuân Lạc', kind: 'COMMUNE', parent: { name: 'Huyện Chợ Đồn' } },
      formerly: [],
      movedTo: [{ slug: 'nam-cuong-2025', onDay: { name: 'Xã Nam Cường' } }],
    },
  ]);
});

test('units of all days are found, with one wrong letter too; of one day those of the day as they are written', async () => {
  expect(await slugs('search: "nam cuong", ever: true')).toEqual(['nam-cuong-2025', 'nam-cuong']);
  expect(await slugs('search: "nam cuong"')).toEqual(['nam-cuong-2025']);
  expect(await slugs('search: "xuan lap", ever: true')).toEqual(['xuan-lac']);
  expect(await slugs('search: "xuan lap", day: "2025-06-30"')).toEqual([]);
});

test('a place above is one of any day', async () => {
  expect(await slugs('search: "xuan lac", ever: true, within: "cho-don"')).toEqual(['xuan-lac']);
  expect(await slugs('search: "xuan lac", ever: true, within: "thai-nguyen-2025"')).toEqual([]);
});

test('without a text all units that there have been are listed, page by page', async () => {
  const { totalCount } = await units('ever: true, level: COMMUNE');
  expect(totalCount).toBe(
    (await units('day: "2025-06-30", level: COMMUNE')).totalCount + (await units('level: COMMUNE')).totalCount,
  );
  const first = await units('ever: true, level: COMMUNE, first: 2', 'nodes { slug } pageInfo { endCursor }');
  const { endCursor } = first.pageInfo;
  const next = await slugs(`ever: true, level: COMMUNE, first: 2, after: "${endCursor}"`);
  expect([...first.nodes.map(({ slug }: { slug: string }) => slug), ...next]).toEqual(
    await slugs('ever: true, level: COMMUNE, first: 4'),
  );
});

test('a day and all days together are refused', async () => {
  const { errors } = await api.askText('{ units(ever: true, day: "2026-01-01") { totalCount } }');
  expect(errors?.[0]?.message).toContain('"ever"');
});
