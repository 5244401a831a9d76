import { afterEach, beforeEach, expect, test } from 'vitest';
import { officer } from '../../support/builders/scope-builder.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { approve, completeEntries, file, MONTH, save, submit } from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const STANDINGS = `query($period: String) { reportStandings(scope: "cho-don", period: $period) { period { code }
  completeness { expected actual onTime approved } approved waiting returned extended notYetDue overdue } }`;
const AFTER_DUE = '2026-10-19T02:00:00.000Z';

test('each expected report stands in exactly one place', async () => {
  const { stores } = api.table;
  for (const unit of ['xuan-lac', 'bang-lung', 'ban-thi']) await file(stores, submit(completeEntries()), { unit });
  await file(stores, approve, { unit: 'bang-lung' });
  await file(stores, { action: 'RETURN', comment: 'Đề nghị xem lại', comments: [] }, { unit: 'ban-thi' });
  await file(stores, save(completeEntries()), { unit: 'yen-my' });
  await file(stores, { action: 'EXTEND', day: '2026-10-30', reason: 'lũ' }, { unit: 'yen-my' });
  const { data, errors } = await api.ask('reviewer', STANDINGS, { period: MONTH }, AFTER_DUE);
  expect(errors).toBeUndefined();
  const [month, quarter] = data.reportStandings;
  expect(month).toEqual({
    period: { code: MONTH },
    completeness: { expected: 20, actual: 3, onTime: 3, approved: 1 },
    approved: 1,
    waiting: 1,
    returned: 1,
    extended: 1,
    notYetDue: 0,
    overdue: 16,
  });
  expect([quarter.period.code, quarter.overdue]).toEqual(['2026-Q3', 20]);
  const before = await api.ask('reviewer', STANDINGS, { period: MONTH }, '2026-10-16T02:00:00.000Z');
  expect(before.data.reportStandings[0]).toMatchObject({ notYetDue: 16, overdue: 0 });
});

test('a report in an extension that came after the deadline is late, but in no list of overdue ones', async () => {
  await file(api.table.stores, save(completeEntries()), { unit: 'yen-my' });
  const LATE = `query($period: PeriodCode) { reportStandings(within: "cho-don", period: $period) { extended }
    myWork { overdueCount } overview(within: "cho-don", period: $period) { overdueCount }
    reports(within: "cho-don", period: $period, overdue: true) { totalCount }
    report(unit: "yen-my", period: $period) { timeliness } }`;
  const at = async (now: string) => {
    const { data } = await api.ask('reviewer', LATE, { period: MONTH }, now);
    const { reportStandings, myWork, overview, reports, report } = data;
    const counted = [myWork.overdueCount, overview.overdueCount, reports.totalCount];
    return { extended: reportStandings[0].extended, counted, timeliness: report.timeliness };
  };
  const before = await at('2026-10-20T02:00:00.000Z');
  expect(before).toMatchObject({ extended: 0, timeliness: 'OVERDUE' });
  const extension = { action: 'EXTEND', day: '2026-10-30', reason: 'lũ' } as const;
  await file(api.table.stores, extension, { unit: 'yen-my', now: AFTER_DUE });
  expect(await at('2026-10-20T02:00:00.000Z')).toEqual({
    ...before,
    extended: 1,
    counted: before.counted.map((count) => count - 1),
  });
  expect(await at('2026-10-31T02:00:00.000Z')).toEqual(before);
});

test('whom to telephone is named once, also where a merge brought two assignments of one person together', async () => {
  const both = ['officer-two', 'officer-two~second'].map((id) => officer({ id, name: 'Lý Hai' }));
  await api.table.stores.officials.save(both);
  const query = '{ myWork { overdue(first: 100) { report { unit { slug } } officials { name } } } }';
  const { data } = await api.ask('reviewer', query, {}, '2026-10-20T02:00:00.000Z');
  type Overdue = { report: { unit: { slug: string } }; officials: { name: string }[] };
  const here = (data.myWork.overdue as Overdue[]).find(({ report }) => report.unit.slug === 'xuan-lac');
  expect(here?.officials.filter(({ name }) => name === 'Lý Hai')).toHaveLength(1);
});

test('an officer of one commune and the public do not see where the reports of others stand', async () => {
  const officer = await api.ask('officer-xuan-lac', STANDINGS, { period: MONTH });
  expect([officer.data.reportStandings, officer.errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  const nobody = await api.ask(null, STANDINGS, { period: MONTH });
  expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
