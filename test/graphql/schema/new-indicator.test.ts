import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import {
  type AdministrationApi,
  administrationApi,
  changeDraft,
  codesOf,
  newKey,
} from '../../support/administration/administration-api.js';
import { filesApi } from '../../support/files/files-api.js';
import { approve, completeEntries, file, submit } from '../../support/filing/filing-world.js';

const CLOSED = '2026-12-16T02:00:00.000Z';
const DRAFT = 'DTI-2027';

let api: AdministrationApi;
beforeAll(async () => {
  api = await administrationApi();
});
afterAll(() => api.close());

const text = (vi: string, en: string) => ({ vi, en });
const hotline = {
  code: 'G20',
  group: 'GOVERNMENT',
  name: text('Đường dây nóng trả lời trong ngày', 'Hotline answers within a day'),
  kind: 'RATIO',
  unitOfMeasure: text('%', '%'),
  points: 10,
  scoring: { rule: 'TARGET' },
  targets: [{ year: 2026, value: 80 }],
  frequency: 'MONTHLY',
  measure: 'FLOW',
  mayNotApply: true,
  numerator: text('cuộc gọi được trả lời trong ngày', 'calls answered within a day'),
  denominator: text('cuộc gọi', 'calls'),
  source: 'VNPT-iOffice',
};

async function change(name: string, input: object) {
  const asked = { reason: 'Kế hoạch năm 2027', idempotencyKey: newKey(), ...input };
  const answer = await api.ask('administrator', changeDraft(name), { input: asked });
  return answer.errors ? answer : answer.data.answer;
}

const edit = async (input: object) => {
  const { revision } = (await api.ask('administrator', `{ methodDraft(id: "${DRAFT}") { revision } }`)).data
    .methodDraft;
  return change('changeMethodDraft', { draft: DRAFT, expectedRevision: revision, ...input });
};

// One life of one draft: each test goes on where the one before it ended.

test('an indicator is added to a draft with every fault at once, or not at all', async () => {
  expect(codesOf(await change('createMethodDraft', { id: DRAFT }))).toEqual([]);
  const { errors } = await edit({
    add: [
      hotline,
      { ...hotline, name: text('', 'Empty'), group: 'SMART_CITY', targets: [{ year: 1999, value: 1 }] },
      { ...hotline, code: 'g', numerator: null, counted: text('gọi', 'calls'), scoring: { rule: 'MIN_MAX' } },
      { ...hotline, code: 'G01' },
      { ...hotline, code: 'WHOLE_REPORT' },
    ],
  });
  expect(errors.map(({ code, path }: { code: string; path: string[] }) => `${path.join('.')} ${code}`)).toEqual([
    'add.1.code NAMED_TWICE',
    'add.1.group NOT_FOUND',
    'add.1.name.vi OUT_OF_RANGE',
    'add.1.targets.0.year OUT_OF_RANGE',
    'add.2.code OUT_OF_RANGE',
    'add.2.numerator.vi OUT_OF_RANGE',
    'add.2.numerator.en OUT_OF_RANGE',
    'add.2.counted OUT_OF_RANGE',
    'add.2.targets OUT_OF_RANGE',
    'add.3.code ID_TAKEN',
    'add.4.code OUT_OF_RANGE',
  ]);
  expect(errors.at(-1).message).toMatch(/"?WHOLE_REPORT"?.*mã khác, vì Hệ thống dành mã này/);
});

test('a code keeps the kind and the frequency that it had in any version', async () => {
  const remove = [{ code: 'G03', remove: true }];
  const other = { ...hotline, code: 'G03', kind: 'BOOLEAN', scoring: { rule: 'YES_NO' }, frequency: 'YEARLY' };
  const { errors } = await edit({
    indicators: remove,
    add: [{ ...other, targets: null, numerator: null, denominator: null }],
  });
  expect(errors.map(({ path, value, comparedWith }: Fault) => [path.at(-1), value, comparedWith.value])).toEqual([
    ['kind', 'BOOLEAN', 'RATIO'],
    ['frequency', 'YEARLY', 'MONTHLY'],
  ]);
});
type Fault = { path: string[]; value: string; comparedWith: { value: string } };

test('with points of its group and names it makes a version that holds together', async () => {
  const faults = `{ methodDraft(id: "${DRAFT}") { faults { value path } } }`;
  expect(codesOf(await edit({ add: [hotline] }))).toEqual([]);
  expect((await api.ask('administrator', faults)).data.methodDraft.faults).toContainEqual({
    value: 'GROUP_POINTS_DO_NOT_ADD_UP',
    path: ['GOVERNMENT'],
  });
  const { points } = (
    await api.ask('administrator', '{ methodVersions { groups { code points } } }')
  ).data.methodVersions[0].groups.find(({ code }: { code: string }) => code === 'GOVERNMENT');
  const { record } = await edit({
    totalPoints: 1010,
    groups: [{ code: 'GOVERNMENT', points: points + 10, name: text('Chính quyền số', 'Digital government (new)') }],
    indicators: [{ code: 'G03', name: text('Tên mới', 'A new name') }],
    legalBasis: [text('Quyết định 12/QĐ-UBND', 'Decision 12/QĐ-UBND')],
  });
  expect(record.changes.map(({ field }: { field: string }) => field)).toEqual(
    expect.arrayContaining(['method.groups.GOVERNMENT.points', 'method.indicators.G03.name.en', 'method.totalPoints']),
  );
  expect((await api.ask('administrator', faults)).data.methodDraft.faults).toEqual([]);
});

test('from the month in force on it stands in forms, templates and rankings, and not before', async () => {
  const { revision } = (await api.ask('administrator', `{ methodDraft(id: "${DRAFT}") { revision } }`)).data
    .methodDraft;
  const published = await change('publishMethodVersion', { draft: DRAFT, expectedRevision: revision, from: '2026-12' });
  expect(codesOf(published)).toEqual([]);
  const { stores } = api.table;
  const files = await filesApi(stores);
  for (const [period, isAsked] of [
    ['2026-11', false],
    ['2026-12', true],
  ] as const) {
    const form = `{ reportForm(unit: "xuan-lac", period: "${period}") { figures { indicator { code mergeRule } } } }`;
    const { figures } = (await api.ask('officer', form)).data.reportForm;
    const added = figures.filter(({ indicator }: { indicator: { code: string } }) => indicator.code === 'G20');
    expect(added).toEqual(
      isAsked ? [{ indicator: { code: 'G20', mergeRule: 'SUM_NUMERATORS_AND_DENOMINATORS' } }] : [],
    );
    const template = await files.ask('officer-xuan-lac', `/files/template/xuan-lac/${period}.csv`);
    expect(template.status).toBe(200);
    expect(String(template.body).includes('Đường dây nóng')).toBe(isAsked);
  }
  const answered = { code: 'G20', numerator: 6, denominator: 10 };
  const submission = { period: '2026-12', now: CLOSED };
  const before = await file(stores, submit([...completeEntries('2026-12'), answered]), {
    ...submission,
    period: '2026-11',
  });
  expect(before).toMatchObject({ kind: 'REFUSED', errors: [{ code: 'UNKNOWN_INDICATOR' }] });
  for (const filed of [submit([...completeEntries('2026-12'), answered]), approve])
    expect(await file(stores, filed, submission)).toMatchObject({ kind: 'FILED' });
  await recomputeRankings(stores, { occurrence: '2026-12-16T20:00:00.000Z' });
  const scores = (period: string) =>
    `{ explain(unit: "xuan-lac", period: "${period}") { contributions { entry { indicator { code } share earned } } } }`;
  const { contributions } = (await api.ask(null, scores('2026-12'), {}, '2026-12-17T02:00:00.000Z')).data.explain;
  expect(contributions).toContainEqual({ entry: { indicator: { code: 'G20' }, share: 0.75, earned: 7.5 } });
});
