import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMINISTRATION_NOUNS } from '../../../src/domain/administration/record.js';
import { fromGlobalId, NODE_TYPES, toGlobalId } from '../../../src/graphql/shared/ids.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

/** Officials, letters to them, what systems delivered and what administrators changed are nobody's but those who may know them. */
const INTERNAL = [
  ...(['Official', 'Reminder', 'Delivery', 'ReportRevision', 'AdministrationRecord'] as const),
  ...(['ReportForm', 'FormFigure', 'ScopeRules', 'HolidayTable', 'MethodDraft', 'JobRun'] as const),
];
const PUBLIC_TYPES = NODE_TYPES.filter(
  (type) => type !== 'Viewer' && type !== 'MyWork' && !INTERNAL.some((internal) => internal === type),
);

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

/** An id of every type, taken from answers. */
const IDS = `{
  unit(id: "xuan-lac") { id onDay { id } }
  methodVersion { id indicators { id } groups { id } pillars { id } }
  period(code: "2026-Q3") { id }
  report(unit: "xuan-lac", period: "2026-Q3") { id }
  ranking(period: "2026-10") { id rows(first: 1) { nodes { id } } }
  communeProfile(unit: "xuan-lac", period: "2026-10") { id }
  series(indicator: "G03", units: ["xuan-lac"], from: "2026-09", to: "2026-10") { id }
  overview(period: "2026-10") { id }
}`;

test('every type of object is found by the id it gives of itself', async () => {
  const { data } = await api.askText(IDS);
  const { unit, methodVersion, period, report, ranking, communeProfile, series, overview } = data;
  const ids = [
    unit.id,
    unit.onDay.id,
    methodVersion.id,
    methodVersion.indicators[0].id,
    methodVersion.groups[0].id,
    methodVersion.pillars[0].id,
    period.id,
    report.id,
    ranking.id,
    ranking.rows.nodes[0].id,
    communeProfile.id,
    series.id,
    overview.id,
  ];
  const found = await api.askText('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
  expect(found.errors).toBeUndefined();
  expect(found.data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(found.data.nodes.map((node: { __typename: string }) => node.__typename)).toEqual(PUBLIC_TYPES);
});

test.each([
  ['nonsense', 'nonsense'],
  ['a readable id', 'xuan-lac'],
  ['an unknown type', Buffer.from('Nothing:1').toString('base64url')],
  ['another spelling of an id', `${toGlobalId('Unit', 'xuan-lac')}=`],
  ...PUBLIC_TYPES.map((type) => [`an unknown ${type}`, toGlobalId(type, 'none', 'none', '1', 'none')]),
  ['a commune with a malformed period', toGlobalId('Report', 'xuan-lac', '2026-13')],
  ['a report before the first period', toGlobalId('Report', 'xuan-lac', '2015-01')],
  ['an overview of a quarter', toGlobalId('Overview', 'cho-don', '2026-Q3')],
  [
    'a series that ends before it begins',
    toGlobalId('Series', 'cho-don', 'DTI-commune-1', 'G03', '2026-10', '2026-09', '*'),
  ],
  ['a series of six years', toGlobalId('Series', 'cho-don', 'DTI-commune-1', 'G03', '2020-11', '2026-10', '*')],
  [
    'a series of an unknown unit',
    toGlobalId('Series', 'cho-don', 'DTI-commune-1', 'G03', '2026-09', '2026-10', 'none'),
  ],
  [
    'a row of an unknown pillar',
    toGlobalId('RankingRow', 'cho-don', '2026-10', '1', 'xuan-lac', 'pillar', 'constructor'),
  ],
  ['a row of an unknown part', toGlobalId('RankingRow', 'cho-don', '2026-10', '1', 'xuan-lac', 'village', 'x')],
  ['a version that is not a number', toGlobalId('Ranking', 'cho-don', '2026-10', '1e1')],
])('%s decodes to null', async (_name, id) => {
  expect(await api.askText('query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ data: { node: null } });
});

/** Ids of what is there and of what never was. */
const internalIds = async (): Promise<Readonly<Record<(typeof INTERNAL)[number], readonly string[]>>> => {
  const { stores } = api.table;
  const token = (await stores.reports.one('bac-kan/cho-don/xuan-lac', '2026-10'))?.tokens.at(-1) ?? '';
  const report = ['xuan-lac', '2026-10'] as const;
  return {
    Official: ['officer-xuan-lac', 'nobody'].map((id) => toGlobalId('Official', id)),
    Reminder: ['officer-xuan-lac', 'nobody'].map((id) => toGlobalId('Reminder', '2026-11-24', id, 'DAILY')),
    Delivery: ['vnpt-ioffice', 'nobody'].map((id) => toGlobalId('Delivery', ...report, id, 'batch-0001')),
    ReportRevision: [token, 'no-token'].map((id) => toGlobalId('ReportRevision', ...report, id)),
    ReportForm: [toGlobalId('ReportForm', ...report), toGlobalId('ReportForm', 'tan-lap', '2026-10')],
    FormFigure: ['G03', 'Z99'].map((code) => toGlobalId('FormFigure', ...report, code)),
    ScopeRules: ['cho-don', 'nowhere'].map((id) => toGlobalId('ScopeRules', id)),
    HolidayTable: ['TABLE', 'other'].map((id) => toGlobalId('HolidayTable', id)),
    MethodDraft: ['DTI-commune-2', 'none'].map((id) => toGlobalId('MethodDraft', id)),
    JobRun: ['run', 'no-run'].map((id) => toGlobalId('JobRun', 'send-reminders', '2026-11-24T01:00:00.000Z', id)),
    AdministrationRecord: ['cho-don', 'nowhere'].map((id) => toGlobalId('AdministrationRecord', 'SCOPE', id, 'no-key')),
  };
};

test.each(INTERNAL)('of a %s nobody without the right learns anything, not even whether there is one', async (type) => {
  const neighbour = bearer(officialToken('officer-bang-lung', 'officer'));
  const ids = (await internalIds())[type];
  for (const id of ids) {
    const body = JSON.stringify({ query: `{ node(id: "${id}") { id } }` });
    for (const [headers, code] of [
      [{}, 'UNAUTHENTICATED'],
      [neighbour, 'FORBIDDEN'],
    ] as const) {
      const answer = await api.http({ headers: { 'content-type': 'application/json', ...headers }, body });
      const { data, errors } = JSON.parse(answer.body);
      expect([data, errors[0].extensions.code]).toEqual([{ node: null }, code]);
    }
  }
});

test.each(INTERNAL)('of several ids one of a %s is null, and the rest are there', async (type) => {
  const unit = toGlobalId('Unit', 'xuan-lac');
  for (const secret of (await internalIds())[type]) {
    const ids = [unit, secret, unit];
    const found = await api.askText('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(found).toEqual({ data: { nodes: [{ id: unit }, null, { id: unit }] } });
  }
});

test('a record of every kind of change has an id that somebody without the right is refused', async () => {
  for (const noun of ADMINISTRATION_NOUNS) {
    const id = toGlobalId('AdministrationRecord', noun, 'anything', 'no-key');
    const { errors } = await api.askText(`{ node(id: "${id}") { id } }`);
    expect([noun, errors?.[0]?.extensions?.code]).toEqual([noun, 'UNAUTHENTICATED']);
  }
});

test('a viewer is found by nobody else', async () => {
  const id = toGlobalId('Viewer', 'official', 'officer-bang-lung');
  const body = JSON.stringify({ query: `{ viewer { id } node(id: "${id}") { id } }` });
  const ask = async (headers: object) => {
    const answer = await api.http({ headers: { 'content-type': 'application/json', ...headers }, body });
    return JSON.parse(answer.body);
  };
  expect(await ask({})).toEqual({ data: { viewer: null, node: null } });
  expect(await ask(bearer(officialToken('officer-bang-lung', 'officer')))).toEqual({
    data: { viewer: { id }, node: { id } },
  });
  const { data } = await ask(bearer(officialToken('officer-xuan-lac', 'officer')));
  expect(data.node).toBeNull();
});

test('ids are stable', () => {
  expect(toGlobalId('Unit', 'xuan-lac')).toBe('VW5pdDp4dWFuLWxhYw');
  expect(fromGlobalId('VW5pdDp4dWFuLWxhYw')).toEqual({ type: 'Unit', parts: ['xuan-lac'] });
});

test('at most 100 ids are accepted', async () => {
  const ask = (n: number) =>
    api.askText('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array<string>(n).fill('VW5pdDp4dWFuLWxhYw'),
    });
  expect((await ask(100)).errors).toBeUndefined();
  expect((await ask(101)).errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'ids' });
});
