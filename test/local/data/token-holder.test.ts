import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenHolder } from '../../../src/local/data/token-holder.js';
import { reorganisationWorld } from '../../support/administration/reorganisation-world.js';
import type { TestTable } from '../../support/aws/dynamo.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';

const TODAY = '2026-11-24';

let table: TestTable;
beforeAll(async () => {
  table = await demonstrationTable('2026-11-24T08:00:00.000Z');
});
afterAll(() => table.close());

const refusal = (role: 'officer' | 'reviewer', of?: string) =>
  tokenHolder(table.stores, { role, of }, TODAY).then(
    () => 'accepted',
    (error: Error) => error.message,
  );

test('an official is found by unit or by e-mail address', async () => {
  const byUnit = await tokenHolder(table.stores, { role: 'officer', of: 'xuan-lac' }, TODAY);
  for (const of of ['baocao.xuanlac@chodon.example', 'BaoCao.XuanLac@chodon.example'])
    expect(await tokenHolder(table.stores, { role: 'officer', of }, TODAY)).toEqual(byUnit);
  expect(await tokenHolder(table.stores, { role: 'reviewer', of: undefined }, TODAY)).toMatchObject({
    who: expect.stringContaining('reviewer of cho-don'),
  });
});

test('who holds several assignments has one token, and a role is first looked for in the district', async () => {
  const subOf = async (role: 'officer' | 'auditor', of?: string) =>
    (await tokenHolder(table.stores, { role, of }, TODAY)).claims.sub;
  expect(await subOf('officer', 'officer-binh-trung~yen-phong')).toBe('officer-binh-trung');
  expect(await subOf('officer', 'binh-trung')).toBe('officer-binh-trung');
  expect(await subOf('officer', 'yen-phong')).toBe('officer-yen-phong');
  expect(await subOf('auditor')).toBe('auditor-cho-don-1');
  expect(await subOf('auditor', 'dai-sao')).toBe('auditor-dai-sao');
});

test('what is not found is told apart: a unit, an address, a role in a unit, and no unit at all', async () => {
  expect(await refusal('officer', 'xuanlac')).toMatch(
    /^There is no unit "xuanlac"\. Units with a role officer: .*xuan-lac/,
  );
  expect(await refusal('officer', 'ai@chodon.example')).toBe(
    'Nobody with the role officer has the e-mail address ai@chodon.example.',
  );
  expect(await refusal('reviewer', 'xuan-lac')).toBe(
    'Nobody has the role reviewer in "xuan-lac". Units with one: cho-don.',
  );
  expect(await refusal('officer')).toMatch(/^Which unit\? npm run token -- officer /);
});

test('after a reorganisation an official is found by the unit of today, and by the one from which they came', async () => {
  const { api, change } = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  expect((await change('publishReorganisation', { id: '1683-nq-ubtvqh15' })).errors).toEqual([]);
  const officer = (of: string) => tokenHolder(api.table.stores, { role: 'officer', of }, TODAY);
  expect((await officer('nam-cuong-2025')).who).toMatch(/, officer of nam-cuong-2025$/);
  expect(await officer('dong-lac')).toMatchObject({
    claims: { sub: 'officer-dong-lac' },
    who: expect.stringMatching(/, officer of nam-cuong-2025$/),
  });
  await expect(officer('nowhere')).rejects.toThrow(/Units with a role officer: .*nam-cuong-2025/);
  api.close();
});
