import { afterAll, beforeAll, expect, test } from 'vitest';
import { RankingDocument, ReportDocument, UnitByCodeDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { inPages } from '../../support/letters/in-pages.js';

const NOW = '2026-11-24T08:00:00.000Z';

let api: TestApi;
beforeAll(async () => {
  api = await testApi(NOW);
});
afterAll(() => api.close());

const published = async (period: string) => {
  const ranking = await api.table.stores.rankings.current('cho-don', period);
  if (!ranking) throw new Error(`${period} is published`);
  return ranking;
};

test('the same question gets the same answer, and the table is asked each time', async () => {
  await api.ask(RankingDocument);
  const count = countRequests(api.table.db);
  const answers = [await api.ask(RankingDocument), await api.ask(RankingDocument), await api.ask(RankingDocument)];
  count.off();
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(count.byCommand).toEqual({ Query: 3 });
});

test('a new publication is seen by the next question', async () => {
  const before = await api.ask(RankingDocument, { period: '2026-09' });
  await api.ask(RankingDocument, { period: '2026-09' });
  const ranking = await published('2026-09');
  await api.table.stores.rankings.publish(inPages({ ...ranking, version: 2, replaces: 1 }));
  const after = await api.ask(RankingDocument, { period: '2026-09' });
  expect([before.data?.ranking?.version, after.data?.ranking?.version]).toEqual([1, 2]);
});

test('a month that was empty is answered once it is published', async () => {
  const empty = await api.ask(RankingDocument, { period: '2020-01' });
  const ranking = await published('2026-10');
  await api.table.stores.rankings.publish(inPages({ ...ranking, period: '2020-01' }));
  const full = await api.ask(RankingDocument, { period: '2020-01' });
  expect([empty.data?.ranking, full.data?.ranking?.version]).toEqual([null, ranking.version]);
});

test('other variables are another question', async () => {
  const vi = await api.ask(RankingDocument, { period: '2026-10' });
  const en = await api.ask(RankingDocument, { period: '2026-10', lang: 'EN' });
  expect([vi.data?.ranking?.period.name, en.data?.ranking?.period.name]).toEqual(['tháng 10 năm 2026', 'October 2026']);
});

test('a report that changes is seen at once', async () => {
  const of = { unit: 'xuan-lac', period: '2026-10' };
  const before = await api.ask(ReportDocument, of);
  const [stored] = await api.table.stores.reports.ofScope('bac-kan/cho-don/xuan-lac', '2026-10');
  if (!stored) throw new Error('Xuân Lạc has a report of 2026-10');
  await api.table.stores.reports.load([{ ...stored, state: 'SUBMITTED', approved: null }], []);
  const after = await api.ask(ReportDocument, of);
  expect([before.data?.report?.state, after.data?.report?.state]).toEqual(['APPROVED', 'SUBMITTED']);
});

test('an answer does not outlive its day or the settings it was made with', async () => {
  const at = async (now: string) => {
    const body = JSON.stringify({ query: '{ periods { today } }' });
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      query: '',
      body,
      isBase64Encoded: false,
    };
    return JSON.parse((await api.api.answer(request, now)).body).data.periods.today;
  };
  expect(await at('2026-11-24T16:59:59.999Z')).toBe('2026-11-24');
  expect(await at('2026-11-24T17:00:00.000Z')).toBe('2026-11-25');
  const gone = await api.ask(UnitByCodeDocument);
  const settings = await api.table.stores.settings.current();
  const register = await api.table.stores.registers.version(settings.registerVersion);
  await api.table.stores.registers.save({ version: 2, units: register.units.filter(({ id }) => id !== 'xuan-lac') });
  await api.table.stores.settings.save({ ...settings, registerVersion: 2 });
  const body = JSON.stringify({ query: UnitByCodeDocument.toString() });
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    query: '',
    body,
    isBase64Encoded: false,
  };
  const later = await api.api.answer(request, '2026-11-24T08:02:00.000Z');
  expect([gone.data?.unit?.slug, JSON.parse(later.body).data.unit]).toEqual(['xuan-lac', null]);
});
