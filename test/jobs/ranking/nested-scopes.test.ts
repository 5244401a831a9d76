import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import type { Report } from '../../../src/domain/report/report.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { approved, indicator, method, register, unitNamed } from '../../support/builders/ranking-builder.js';
import { commune, scope } from '../../support/builders/scope-builder.js';

const NIGHT = '2026-10-16T20:00:00.000Z';
const MONTH = '2026-10';
const METHOD = method([indicator()]);

const above = (id: string, path: string, level: 'COUNTRY' | 'PROVINCE' | 'DISTRICT') =>
  commune({ id, path, level, kind: level, gsoCode: null, parent: null });
const ranked = (id: string, path: string) => ({ ...scope({ scope: id, path, firstPeriod: MONTH }) });

/** Two provinces, one with two districts; the better a commune, the later in the alphabet. */
const COMMUNES = {
  a: 'tinh-1/huyen-1/a',
  b: 'tinh-1/huyen-1/b',
  c: 'tinh-1/huyen-2/c',
  d: 'tinh-2/huyen-3/d',
} as const;
const SCOPES = [
  ranked('viet-nam', ''),
  ranked('tinh-1', 'tinh-1'),
  ranked('huyen-1', 'tinh-1/huyen-1'),
  ranked('tinh-2', 'tinh-2'),
];

const reportOf = (id: keyof typeof COMMUNES, share: number): Report =>
  approved(id, MONTH, { X01: ratio(share, 100) }, { path: COMMUNES[id] });

let table: TestTable;
const run = () => recomputeRankings(table.stores, { occurrence: NIGHT });
const ranksIn = async (scopeId: string) =>
  (await table.stores.rankings.current(scopeId, MONTH))?.rows.map(({ unit, rank }) => `${rank} ${unit}`);

async function ask(query: string) {
  const api = await createGraphqlApi(table.stores, () => {});
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, NIGHT);
  return JSON.parse(answer.body);
}

beforeAll(async () => {
  table = await testTable();
  await table.stores.registers.save(
    register([
      above('viet-nam', '', 'COUNTRY'),
      above('tinh-1', 'tinh-1', 'PROVINCE'),
      above('tinh-2', 'tinh-2', 'PROVINCE'),
      above('huyen-1', 'tinh-1/huyen-1', 'DISTRICT'),
      above('huyen-2', 'tinh-1/huyen-2', 'DISTRICT'),
      above('huyen-3', 'tinh-2/huyen-3', 'DISTRICT'),
      ...Object.entries(COMMUNES).map(([id, path]) => unitNamed(id, { path })),
    ]),
  );
  await table.stores.methods.save(METHOD);
  await table.stores.settings.save({
    stageScope: 'huyen-1',
    registerVersion: 1,
    methods: [{ id: METHOD.id, from: '2026-01' }],
    holidays: [],
    scopes: SCOPES,
  });
  const shares = { a: 10, b: 20, c: 30, d: 40 } as const;
  await table.stores.reports.load(
    Object.entries(shares).map(([id, share]) => reportOf(id as keyof typeof COMMUNES, share)),
    [],
  );
});

afterAll(() => table.close());

describe('nested scopes', () => {
  it('are all ranked in one run: the district, the provinces and the country', async () => {
    const { scopes } = await run();
    expect(scopes.map((each) => `${each.scope} ${each.months.map(({ outcome }) => outcome)}`)).toEqual([
      'viet-nam PUBLISHED',
      'tinh-1 PUBLISHED',
      'huyen-1 PUBLISHED',
      'tinh-2 PUBLISHED',
    ]);
    expect(await ranksIn('viet-nam')).toEqual(['1 d', '2 c', '3 b', '4 a']);
    expect(await ranksIn('tinh-1')).toEqual(['1 c', '2 b', '3 a']);
    expect(await ranksIn('huyen-1')).toEqual(['1 b', '2 a']);
    expect(await ranksIn('tinh-2')).toEqual(['1 d']);
  });

  it('read every province and period once, whatever their number', async () => {
    const read: string[] = [];
    const reports: typeof table.stores.reports = {
      ...table.stores.reports,
      eachOfScope(path, period, take) {
        read.push(`${path} ${period}`);
        return table.stores.reports.eachOfScope(path, period, take);
      },
    };
    await recomputeRankings({ ...table.stores, reports }, { occurrence: NIGHT });
    expect(read.toSorted()).toEqual(
      ['tinh-1', 'tinh-2'].flatMap((path) => ['2025', MONTH, '2026-Q3'].map((period) => `${path} ${period}`)),
    );
  });

  it('are published again where a report changed, and nowhere else', async () => {
    await table.stores.reports.load([reportOf('c', 90)], []);
    const { scopes } = await run();
    expect(scopes.map((each) => `${each.scope} ${each.months.map(({ outcome }) => outcome)}`)).toEqual([
      'viet-nam PUBLISHED',
      'tinh-1 PUBLISHED',
      'huyen-1 UNCHANGED',
      'tinh-2 UNCHANGED',
    ]);
    expect(await ranksIn('viet-nam')).toEqual(['1 c', '2 d', '3 b', '4 a']);
  });

  it('keep the paths of their communes whole, above all in the country, whose own path is empty', async () => {
    const country = await table.stores.rankings.asPublished('viet-nam', MONTH, 1);
    expect(country?.scopePath).toBe('');
    expect(country?.rows.map(({ path }) => path).toSorted()).toEqual(Object.values(COMMUNES));
  });

  it('are as complete in the API as their reports: the country counts those of every province', async () => {
    expect(await ask(`{ completeness(scope: "viet-nam", period: "${MONTH}") { expected actual approved } }`)).toEqual({
      data: { completeness: { expected: 4, actual: 4, approved: 4 } },
    });
  });

  it('explain a commune in the ranking of each, in the innermost unless another is named', async () => {
    const explained = (more: string) => `explain(unit: "b", period: "${MONTH}"${more}) { sentence(lang: EN) }`;
    const { data } = await ask(
      `{ own: ${explained('')} province: ${explained(', scope: "tinh-1"')} country: ${explained(', scope: "viet-nam"')}
         history: rankingHistory(unit: "b", scope: "viet-nam", to: "${MONTH}") { row { rank } } }`,
    );
    const placeIn = (sentence: string) => /holds (.*) commune/.exec(sentence)?.[1];
    expect([data.own, data.province, data.country].map(({ sentence }) => placeIn(sentence))).toEqual([
      '1st place among 2 ranked',
      '2nd place among 3 ranked',
      '3rd place among 4 ranked',
    ]);
    expect(data.history).toEqual([{ row: { rank: 3 } }]);
    const { errors } = await ask(`{ explain(unit: "b", scope: "tinh-2") { sentence } }`);
    expect(errors[0].message).toContain('a commune of the scope "tinh-2"');
  });
});
