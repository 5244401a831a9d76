import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Figure, ratio } from '../../../src/domain/figure/figure.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import type { Report } from '../../../src/domain/report/report.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { testVerifier } from '../../support/api/tokens.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { approved, indicator, method, register, unitNamed } from '../../support/builders/ranking-builder.js';
import { commune, scope } from '../../support/builders/scope-builder.js';

const NIGHT = '2026-10-19T20:00:00.000Z';
const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10'];
const METHOD = method([indicator(), indicator({ code: 'Q01', frequency: 'QUARTERLY' })], {
  missingPolicy: 'CARRY_FORWARD',
});

const reportOf = (unit: string, period: string, figures: Record<string, Figure>): Report =>
  approved(unit, period, figures);
const monthly = (unit: string, period: string, share: number) => reportOf(unit, period, { X01: ratio(share, 100) });
const quarterly = (unit: string, period: string, share: number) => reportOf(unit, period, { Q01: ratio(share, 100) });

let table: TestTable;

/** Writes like an approval: the mark first, then the head. */
async function correct(report: Report): Promise<void> {
  await table.stores.recomputeMarks.mark('cho-don', report.period, `correction of ${report.unit}`);
  await table.stores.reports.load([report], []);
}
const run = async () => {
  const { scopes } = await recomputeRankings(table.stores, { occurrence: NIGHT });
  return scopes.flatMap(({ months }) =>
    months.map((month) => `${month.period} ${month.outcome} v${'version' in month ? month.version : 0}`),
  );
};
const current = (period: string) => table.stores.rankings.current('cho-don', period) as Promise<Ranking>;
const rowOf = (ranking: Ranking | undefined, unit: string) => ranking?.rows.find((row) => row.unit === unit);

beforeEach(async () => {
  table = await testTable();
  const above = [
    commune({ id: 'bac-kan', path: 'bac-kan', level: 'PROVINCE', kind: 'PROVINCE', parent: null }),
    commune({ id: 'cho-don', path: 'bac-kan/cho-don', level: 'DISTRICT', kind: 'DISTRICT', parent: 'bac-kan' }),
  ];
  await table.stores.registers.save(
    register([
      ...above,
      unitNamed('a', { name: { vi: 'a', en: 'a' } }),
      unitNamed('b', { name: { vi: 'b', en: 'b' } }),
    ]),
  );
  await table.stores.methods.save(METHOD);
  await table.stores.settings.save({
    stageScope: 'cho-don',
    registerVersion: 1,
    methods: [{ id: METHOD.id, from: '2026-01' }],
    holidays: [],
    scopes: [scope({ firstPeriod: '2026-06' })],
  });
  // Commune a has no figure for the third quarter, so that of the second is carried forward.
  await table.stores.reports.load(
    [
      ...MONTHS.flatMap((month) => [monthly('a', month, 60), monthly('b', month, 40)]),
      ...['2026-Q2', '2026-Q3'].map((quarter) => quarterly('b', quarter, 50)),
      quarterly('a', '2026-Q2', 50),
    ],
    [],
  );
  await table.stores.recomputeMarks.mark('cho-don', '2026-07', 'first');
  await run();
});

afterEach(() => table.close());

describe('a correction', () => {
  it('of nothing publishes nothing', async () => {
    expect(await run()).toEqual(['2026-08', '2026-09', '2026-10'].map((month) => `${month} UNCHANGED v1`));
  });

  it('of a quarter publishes its months again, and those that carry its figure forward', async () => {
    await correct(quarterly('a', '2026-Q2', 20));
    const published = MONTHS.map((month) => `${month} PUBLISHED v2`);
    expect(await run()).toEqual(['2026-06 PUBLISHED v1', ...published]);
    for (const month of MONTHS)
      expect(rowOf(await current(month), 'a')?.cells[1]).toMatchObject({
        figure: ratio(20, 100),
        carriedForward: month >= '2026-09',
      });
  });

  it('of a month that changes ranks publishes the next month again, which names the previous rank, and no further one', async () => {
    await correct(monthly('a', '2026-08', 10));
    expect(await run()).toEqual(['2026-08 PUBLISHED v2', '2026-09 PUBLISHED v2', '2026-10 UNCHANGED v1']);
    expect(rowOf(await current('2026-09'), 'a')).toMatchObject({ rank: 1, previousRank: 2, change: 1 });
    expect((await current('2026-09')).previous).toEqual({ period: '2026-08', version: 2 });
  });

  it('of a locked month publishes it as well, because approval marked it', async () => {
    await correct(monthly('b', '2026-07', 90));
    expect(await run()).toContain('2026-07 PUBLISHED v2');
    expect(rowOf(await current('2026-07'), 'b')).toMatchObject({ rank: 1 });
  });

  it('leaves the earlier version readable as it was published, in the store and by the API', async () => {
    const before = await current('2026-08');
    await correct(monthly('a', '2026-08', 10));
    await run();
    expect(await table.stores.rankings.asPublished('cho-don', '2026-08', 1)).toEqual(before);
    expect(await asked(1)).toEqual({ version: 1, replaces: null, rows: { nodes: ['a', 'b'] } });
    expect(await asked(2)).toEqual({ version: 2, replaces: 1, rows: { nodes: ['b', 'a'] } });
    expect(await asked(undefined)).toEqual(await asked(2));
    expect(await asked(3)).toBeNull();
  });
});

/** The ranking of August by the API, its communes by rank. */
async function asked(version: number | undefined) {
  const api = await createGraphqlApi(table.stores, console.error, testVerifier);
  const query = `query ($version: Int) {
    ranking(period: "2026-08", version: $version) { version replaces rows { nodes { unit { name(lang: VI) } rank } } }
  }`;
  const { body } = await api.answer(
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      query: '',
      body: JSON.stringify({ query, variables: { version } }),
      isBase64Encoded: false,
    },
    NIGHT,
  );
  const { ranking } = JSON.parse(body).data;
  if (!ranking) return null;
  const nodes = ranking.rows.nodes.map(({ unit }: { unit: { name: string } }) => unit.name);
  return { ...ranking, rows: { nodes } };
}
