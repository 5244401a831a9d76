import { type GraphQLField, getNamedType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublic, type Viewer } from '../../../src/domain/access/access.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import type { Context } from '../../../src/graphql/context.js';
import { queriesFor } from '../../../src/graphql/queries.js';
import { rootAccess } from '../../../src/graphql/schema/access-rules.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { publicMemory } from '../../../src/graphql/shared/public-memory.js';
import { referenceReader } from '../../../src/reference-data/reference.js';
import { type TestApi, testApi } from '../../support/api/api.js';

const NOW = '2026-11-24T08:00:00.000Z';
const schema = buildSchema();
const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {});
const publicFields = rootFields.filter(
  ({ name }) => isPublic(rootAccess[name as keyof typeof rootAccess]) && name !== 'viewer' && name !== 'myWork',
);

let api: TestApi;
beforeAll(async () => {
  api = await testApi(NOW);
});
afterAll(() => api.close());

const ARGUMENTS: Readonly<Record<string, string>> = {
  node: '(id: "VW5pdDp4dWFuLWxhYw")',
  nodes: '(ids: ["VW5pdDp4dWFuLWxhYw"])',
  unit: '(id: "xuan-lac")',
  indicator: '(code: "G03")',
  calendar: '(from: "2026-01-01", to: "2026-01-05")',
  'WorkCalendar.days': '(from: "2026-01-01", to: "2026-01-05")',
  'WorkCalendar.holidays': '(from: "2026-01-01", to: "2026-12-31")',
  'WorkCalendar.workingDay': '(day: "2026-01-01")',
  holidays: '(from: "2026-01-01", to: "2026-12-31")',
  workingDay: '(date: "2026-01-01")',
  report: '(unit: "xuan-lac", period: "2026-10")',
  rankingHistory: '(unit: "xuan-lac")',
  communeProfile: '(unit: "xuan-lac")',
  series: '(indicator: "G03", units: ["xuan-lac"])',
  explain: '(unit: "xuan-lac")',
  'Ranking.row': '(unit: "xuan-lac")',
  'RankingCertainty.mayBeAmongFirst': '(n: 3)',
  'RankingCertainty.surelyAmongFirst': '(n: 3)',
  'RankingCertainty.pair': '(one: "xuan-lac", other: "nam-cuong")',
};

/** Every field of a type, `depth` levels down, written from the SDL. */
function selection(field: GraphQLField<unknown, unknown>, owner: string, depth: number): string {
  const args = ARGUMENTS[owner === 'Query' ? field.name : `${owner}.${field.name}`] ?? '';
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return `${field.name}${args}`;
  if (depth === 0 || !(isObjectType(type) || isInterfaceType(type))) return `${field.name}${args} { __typename }`;
  const inner = Object.values(type.getFields())
    .filter((each) => !['Report.form', 'WorkCalendar.table'].includes(`${type.name}.${each.name}`))
    // An audit for each of 48 indicators costs too much.
    .filter((each) => owner !== 'Indicator' || each.name !== 'audit')
    .map((each) => selection(each, type.name, depth - 1));
  return `${field.name}${args} { ${inner.join(' ')} }`;
}

test.each(publicFields.map((field) => [field.name, field] as const))(
  'the public reads every field below %s',
  async (name, field) => {
    const { data, errors } = await api.askText(`{ ${selection(field, 'Query', 2)} }`);
    expect(errors).toBeUndefined();
    expect(data[name]).not.toBeNull();
  },
);

/** A viewer of a kind that the rules do not know. */
const stranger = { kind: 'stranger' } as unknown as Viewer;

test.each(rootFields.map((field) => [field.name, field] as const))(
  'a viewer without a rule is refused %s',
  async (_name, field) => {
    const context = { viewer: stranger } as Context;
    const resolved = async () => field.resolve?.({}, {}, context, {} as never);
    await expect(resolved()).rejects.toThrow(/^(Only .* may|You may not) /);
  },
);

test('whatever a resolver asks for, its read is refused to a viewer without a rule', async () => {
  const { reference } = await referenceReader(api.table.stores)(NOW);
  const reads = queriesFor(stranger, api.table.stores, reference, NOW, publicMemory().recent(NOW));
  const scope = (await api.table.stores.settings.current()).scopes[0];
  if (!scope) throw new Error('the demonstration has a scope');
  const asked: Record<keyof typeof reads, () => Promise<unknown>> = {
    ranking: () => reads.ranking('cho-don', '2026-10'),
    latestRanking: () => reads.latestRanking(scope),
    rankingOn: () => reads.rankingOn(scope, '2026-10-20'),
    rankings: () => reads.rankings('cho-don', '2026-09', '2026-10'),
    reports: () => reads.reports(scope.path, '2026-10'),
    report: () => reads.report({ path: `${scope.path}/xuan-lac`, period: '2026-10' }),
    reportsAt: () => reads.reportsAt([{ path: `${scope.path}/xuan-lac`, period: '2026-10' }]),
    examination: async () =>
      reads.examination((await api.table.stores.rankings.current('cho-don', '2026-10')) as Ranking),
    hindrance: () => reads.hindrance('cho-don', '2026-10'),
    observations: () => reads.observations('cho-don'),
    loadedSpans: () => reads.loadedSpans(),
    officials: () => reads.officials(scope.path),
    official: () => reads.official('officer-xuan-lac'),
  };
  for (const ask of Object.values(asked)) await expect(ask()).rejects.toThrow(/^(Only .* may|You may not) /);
});

test('figures of a draft never leave, whatever is asked', async () => {
  const { reports } = api.table.stores;
  const [stored] = await reports.ofScope('bac-kan/cho-don/xuan-lac', '2026-11');
  if (!stored) throw new Error('Xuân Lạc has a report of 2026-11');
  const secret = 987_654_321;
  const working = new Map([['F03', { kind: 'count', value: secret } as const]]);
  await reports.load(
    [{ ...stored, state: 'DRAFT', approved: null, working, firstSubmittedAt: null, approvedAt: null }],
    [],
  );
  // Another question has read the report already, and the public's reads are kept for five seconds.
  api.passSixSeconds();
  const answers = await Promise.all(
    ['report', 'reports', 'overview', 'communeProfile', 'completeness'].map(async (name) => {
      const field = rootFields.find((each) => each.name === name) as (typeof rootFields)[number];
      const here = selection(field, 'Query', 3).replace('2026-10', '2026-11');
      return JSON.stringify(await api.askText(`{ ${here} }`));
    }),
  );
  for (const answer of answers) expect(answer).not.toContain(`${secret}`);
  expect(answers[0]).toContain('NOT_SUBMITTED');
});
