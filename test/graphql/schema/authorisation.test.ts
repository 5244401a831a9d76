import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import { allowList, differences, proof } from '../../prove/api/r18-authorisation.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken, sourceToken } from '../../support/api/tokens.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const own = officialToken('officer-xuan-lac', 'officer');
const reviewer = officialToken('reviewer-cho-don-1', 'reviewer');

async function ask(token: string, query: string, variables?: object) {
  const headers = { 'content-type': 'application/json', ...bearer(token) };
  return JSON.parse((await api.http({ headers, body: JSON.stringify({ query, variables }) })).body);
}

// biome-ignore lint/suspicious/noExplicitAny: the text is not typed
const codes = ({ errors = [] }: any) => errors.map((error: any) => error.extensions.code);

test('every field and mutation is for exactly those whom the list names (R18)', async () => {
  const { result, pass } = await proof.run('reduced', () => {});
  expect(pass, result).toBe(true);
});

test('a field without an entry, one that is allowed to more and one that is gone are all told', () => {
  const allowed = { 'Unit.id': 'everybody', 'Report.form': 'officer', 'Unit.gone': 'everybody' };
  const seen = { 'Unit.id': ['public'], 'Report.form': ['public', 'officer'], 'Unit.new': ['public'] };
  expect(differences(seen, allowed)).toHaveLength(4);
});

test('nothing that everybody may read stands among what only some may', () => {
  const closed = Object.entries(allowList()).filter(([field]) =>
    /^(ReportForm|FormFigure|ReportRevision|FigureChange|Official|OfficialEdge|Mutation)\./.test(field),
  );
  expect(closed.length).toBeGreaterThan(40);
  expect(closed.filter(([, to]) => to === 'everybody' || to.includes('public'))).toEqual([]);
});

test('an officer sees the own work in progress, from the root and nested, and no other', async () => {
  const forms = await ask(own, '{ reports(period: "2026-11", first: 100) { nodes { unit { slug } form { state } } } }');
  const seen = forms.data.reports.nodes.filter(({ form }: { form: unknown }) => form !== null);
  expect(seen.map(({ unit }: { unit: { slug: string } }) => unit.slug)).toEqual(['xuan-lac']);
  expect(new Set(codes(forms))).toEqual(new Set(['FORBIDDEN']));
  expect(codes(await ask(own, '{ reportForm(unit: "bang-lung", period: "2026-11") { state } }'))).toEqual([
    'FORBIDDEN',
  ]);
});

test('whoever has no token is asked for one, at the root and nested', async () => {
  const anonymous = async (query: string) => codes(await api.askText(query));
  expect(await anonymous('{ reportForm(unit: "xuan-lac", period: "2026-11") { state } }')).toEqual(['UNAUTHENTICATED']);
  const forms = await anonymous('{ reports(period: "2026-11", first: 100) { nodes { form { state } } } }');
  expect(new Set(forms)).toEqual(new Set(['UNAUTHENTICATED']));
});

test('a reviewer sees the work in progress of the whole scope', async () => {
  const forms = await ask(reviewer, '{ reports(period: "2026-11", first: 100) { nodes { form { state } } } }');
  expect(forms.errors).toBeUndefined();
  expect(forms.data.reports.nodes).toHaveLength(20);
});

test('an official is found by id, by edges and by node only by those who may know them', async () => {
  const node = 'query($id: ID!) { node(id: $id) { ... on Official { name email } } }';
  const foreign = toGlobalId('Official', 'officer-bang-lung');
  expect(codes(await ask(own, node, { id: foreign }))).toEqual(['FORBIDDEN']);
  expect((await ask(own, node, { id: foreign })).data.node).toBeNull();
  expect((await ask(reviewer, node, { id: foreign })).data.node.name).toBe('Hoàng Thị Thu Hiền');
  expect((await ask(own, node, { id: toGlobalId('Official', 'chairman-xuan-lac') })).data.node.email).toContain('@');
  const edges = 'query($within: ID) { officials(within: $within) { totalCount edges { node { name } } } }';
  expect((await ask(own, edges)).data.officials.totalCount).toBe(2);
  expect(codes(await ask(own, edges, { within: 'cho-don' }))).toEqual(['FORBIDDEN']);
  expect((await ask(reviewer, edges)).data.officials.totalCount).toBe(49);
});

test.each([
  ['an officer', own, { name: 'Triệu Văn Tuân', role: 'OFFICER', scope: { slug: 'xuan-lac' }, indicators: null }],
  [
    'a machine',
    sourceToken('thue'),
    {
      name: 'Chi cục Thuế khu vực',
      role: 'SOURCE_SYSTEM',
      scope: { slug: 'cho-don' },
      indicators: [{ code: 'E01' }, { code: 'E02' }],
    },
  ],
])('%s learns who the token speaks for', async (_who, token, viewer) => {
  const answer = await ask(token, '{ viewer { name role scope { slug } indicators { code } } }');
  expect(answer).toEqual({ data: { viewer } });
});

test('what one viewer was answered is never answered to another', async () => {
  const query = '{ viewer { name } ranking { version } }';
  const first = await ask(own, query);
  const second = await ask(reviewer, query);
  const { data } = await api.askText(query);
  expect(first.data.viewer.name).not.toBe(second.data.viewer.name);
  expect(data.viewer).toBeNull();
});
