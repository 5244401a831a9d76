import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDateOf } from '../../../src/domain/time/local-date.js';
import { monthsFrom } from '../../../src/domain/time/period.js';
import { createGraphqlApi, type GraphqlApi } from '../../../src/graphql/index.js';
import { exampleRequest } from '../../../src/local/console/example-requests.js';
import { readExamples } from '../../../src/local/console/examples.js';
import { consoleRoles } from '../../../src/local/console/roles.js';
import { someHolder } from '../../../src/local/data/token-holder.js';
import { lettersFromStores } from '../../../src/local/letters/sample-letters.js';
import { extendDemonstration } from '../../../src/seed/loader.js';
import { testIssuer, testVerifier } from '../../support/api/tokens.js';
import type { TestTable } from '../../support/aws/dynamo.js';
import { provinceTable } from '../../support/start/demonstration-table.js';
import { SMALL_PROVINCE, smallProvince } from '../../support/start/small-province.js';

const NOW = '2026-11-24T08:00:00.000Z';
const LATER = '2026-12-02T08:00:00.000Z';
const SCOPE = 'thai-nguyen-2025';

const world = smallProvince();
/** The communes of Bắc Kạn until the day, of which those of today were formed. */
const BEFORE = world.communes.filter(({ unit }) => unit.path.startsWith('bac-kan/'));
let table: TestTable;
let api: GraphqlApi;
beforeAll(async () => {
  table = await provinceTable(NOW);
  const report = (error: unknown) => {
    throw error;
  };
  api = await createGraphqlApi(table.stores, report, testVerifier);
});
afterAll(() => table.close());

async function ask(query: string, variables: unknown = {}, authorization?: string) {
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
  const body = JSON.stringify({ query, variables });
  const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, NOW);
  // biome-ignore lint/suspicious/noExplicitAny: each question has another answer
  return JSON.parse(answer.body) as { data?: any; errors?: unknown };
}

test('reports stand under the paths of their day: the old communes before, the new ones after', async () => {
  const unitsOf = async (path: string, period: string) =>
    (await table.stores.reports.ofScope(path, period)).map(({ unit }) => unit).sort();
  const parts = ['bang-lang', 'bang-lung', 'dong-lac', 'nam-cuong', 'ngoc-phai', 'phuong-vien'];
  parts.push('quang-bach', 'tan-lap', 'xuan-lac');
  expect(await unitsOf('bac-kan/cho-don', '2025-06')).toEqual(parts);
  expect(await unitsOf('bac-kan/cho-don', '2024-12')).toEqual(parts);
  // The commune only moved to another province, so its reports are where they were.
  expect(await unitsOf('bac-kan', '2025-07')).toEqual(['thuong-quan']);
  expect(await unitsOf(SCOPE, '2025-06')).toEqual([]);
  expect(await unitsOf(SCOPE, '2025-07')).toEqual([...SMALL_PROVINCE].sort());
  expect(await unitsOf(SCOPE, '2026-11')).toEqual([...SMALL_PROVINCE].sort());
});

test('rankings of the province begin with the month that holds the day, and rank every commune', async () => {
  const rankings = await table.stores.rankings.between(SCOPE, '2024-01', '2026-12');
  expect(
    rankings
      .map(({ period }) => period)
      .sort()
      .at(0),
  ).toBe('2025-07');
  expect(rankings).toHaveLength(17);
  // In April and November one report is never filed.
  const unfiled = (period: string) => (['04', '11'].includes(period.slice(5)) ? 1 : 0);
  const settled = rankings.filter(({ period }) => period < '2026-10');
  expect(settled.map(({ rankedCount }) => rankedCount)).toEqual(
    settled.map(({ period }) => SMALL_PROVINCE.length - unfiled(period)),
  );
});

test('the two provinces of before ranked their communes to the end, and can be asked', async () => {
  const former = await table.stores.rankings.between('bac-kan', '2024-01', '2026-12');
  expect(former.map(({ period }) => period).sort()).toEqual(monthsFrom('2024-12', '2025-06'));
  expect(Math.max(...former.map(({ rankedCount }) => rankedCount))).toBe(BEFORE.length);
  const { scopes } = await table.stores.settings.current();
  expect(scopes.map(({ scope, ended, inherited }) => [scope, ended?.lastDay, inherited?.from])).toEqual([
    ['bac-kan', '2025-06-30', undefined],
    ['thai-nguyen', '2025-06-30', undefined],
    [SCOPE, undefined, ['bac-kan', 'thai-nguyen']],
  ]);
  const { data, errors } = await ask('{ report(unit: "xuan-lac", period: "2025-05") { state unit { name } } }');
  expect([data?.report?.state, data?.report?.unit.name, errors]).toEqual(['APPROVED', 'Xã Xuân Lạc', undefined]);
  const kept = await ask(
    '{ before: report(unit: "thuong-quan", period: "2025-05") { state } after: report(unit: "thuong-quan", period: "2025-09") { state } }',
  );
  expect(kept).toEqual({ data: { before: { state: 'APPROVED' }, after: { state: 'APPROVED' } } });
});

test('no ranking of the province is called hypothetical, and each says that its figures are made up', async () => {
  const { data } = await ask('{ ranking(period: "2026-09") { notes(lang: EN) } overview { notes(lang: EN) } }');
  for (const { notes } of [data.ranking, data.overview]) {
    expect(notes.join(' ')).toContain('demonstration data');
    expect(notes.join(' ')).not.toMatch(/hypothetical|district/);
  }
});

test('the method of the province carries out the resolution of the Party and does not rest on it', async () => {
  const { data } = await ask('{ methodVersion { legalBasis carriesOut } }');
  expect(data.methodVersion.carriesOut).toEqual([expect.stringMatching(/^Thực hiện Nghị quyết số 57-NQ\/TW/)]);
  expect(data.methodVersion.legalBasis.join(' ')).not.toContain('NQ/TW');
});

/** There is no draft of a method yet. */
const examples = readExamples('thai-nguyen').filter(({ kind, name }) => kind !== 'CHANGE' && name !== 'method-draft');

test.each(examples.map((example) => [example.name, example] as const))(
  '%s is answered as the console of the province asks it',
  async (name, { document }) => {
    const { as, variables } = await exampleRequest(name, table.stores, NOW);
    const role = (await consoleRoles(table.stores, testIssuer, localDateOf(NOW))).find(({ id }) => id === as);
    const { data, errors } = await ask(document, variables, role?.authorization());
    expect(errors).toBeUndefined();
    for (const value of Object.values(data)) expect(value).not.toBeNull();
  },
);

test('every letter is written in the name of the province and cites no newer law', async () => {
  const letters = await lettersFromStores(table.stores, NOW);
  expect(letters.length).toBeGreaterThan(30);
  const vietnamese = letters.filter(({ language }) => language === 'vi').map(({ email }) => email.text);
  for (const text of vietnamese) expect(text).not.toMatch(/huyện|148\/2025|91\/2025|405\/QĐ|NQ\/TW|1893/);
  expect(vietnamese.join('\n')).toContain('ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN');
  expect(vietnamese.join('\n')).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
});

test('an officer of the province is suggested for a token', async () => {
  expect(await someHolder(table.stores, '2026-11-24')).toMatch(/^officer [a-z-]+(2025)?$/);
});

test('the demonstration goes on', async () => {
  const november = () => table.stores.reports.inScope(world.scope.path, '2026-11');
  const before = await november();
  await extendDemonstration(table.stores, NOW, LATER, world);
  expect(await november()).not.toEqual(before);
  expect((await table.stores.dataState.get())?.demonstrationUntil).toBe(LATER);
});
