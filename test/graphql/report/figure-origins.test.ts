import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sourceKey } from '../../../src/store/keys/source.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { AFTER_CLOSING, approve, completeEntries, file, MONTH, submit } from '../../support/filing/filing-world.js';

const NIGHT = '2026-10-16T20:00:00.000Z';
const RECORD = 'mutation M($input: RecordFiguresInput!) { recordFigures(input: $input) { accepted } }';

let api: FilingApi;
beforeAll(async () => {
  api = await filingApi();
  const { stores } = api.table;
  const of = { unit: 'xuan-lac', period: MONTH };
  const figures = [
    // One figure like the typed one, one unlike it, and one that nobody types.
    { ...of, indicator: 'F03', value: 3 },
    { ...of, indicator: 'G01', numerator: 19, denominator: 20 },
    { ...of, indicator: 'G03', numerator: 18, denominator: 20 },
  ];
  const input = { idempotencyKey: 'batch-0001', takenAt: AFTER_CLOSING, figures };
  expect((await api.ask('health-book', RECORD, { input })).data.recordFigures).toEqual({ accepted: 3 });
  const entries = completeEntries().filter(({ code }) => code !== 'G03');
  expect(await file(stores, submit(entries))).toMatchObject({ kind: 'FILED' });
  expect(await file(stores, approve)).toMatchObject({ kind: 'FILED' });
  await recomputeRankings(stores, { occurrence: NIGHT, period: MONTH });
});
afterAll(() => api.close());

const COUNTS = 'typed delivered both agreeing differing agreement statement(lang: EN)';

test('a ranking says how many figures were typed and delivered, and how far they agree', async () => {
  const { data, errors } = await api.ask(
    null,
    `{ ranking(period: "${MONTH}") { figureOrigins { ${COUNTS} }
      indicatorOrigins { indicator { code } origins { typed delivered both agreement } }
      row(unit: "xuan-lac") { dataQuality { figureOrigins { ${COUNTS} } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { figureOrigins, indicatorOrigins, row } = data.ranking;
  const all = completeEntries().length;
  expect(figureOrigins).toEqual({
    typed: all - 1,
    delivered: 3,
    both: 2,
    agreeing: 1,
    differing: 1,
    agreement: 0.5,
    statement: `Of ${all} figures, officials typed ${all - 1} and source systems delivered 3; 2 have both: 1 alike (50%), 1 different.`,
  });
  // No other commune has reported.
  expect(row.dataQuality.figureOrigins).toEqual(figureOrigins);
  expect(indicatorOrigins).toEqual(
    [
      { indicator: { code: 'G01' }, origins: { typed: 1, delivered: 1, both: 1, agreement: 0 } },
      { indicator: { code: 'G03' }, origins: { typed: 0, delivered: 1, both: 0, agreement: null } },
      { indicator: { code: 'F03' }, origins: { typed: 1, delivered: 1, both: 1, agreement: 1 } },
    ].toSorted((a, b) => (a.indicator.code < b.indicator.code ? -1 : 1)),
  );
});

test('an explanation says of each figure where it came from', async () => {
  const { data, errors } = await api.ask(
    null,
    `{ explain(unit: "xuan-lac", period: "${MONTH}") { contributions {
      entry { indicator { code } origin { kind system takenAt } } sentence } } }`,
  );
  expect(errors).toBeUndefined();
  const found = (code: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
    data.explain.contributions.find(({ entry }: any) => entry.indicator.code === code);
  const from = { system: 'health-book', takenAt: AFTER_CLOSING };
  expect(found('F03').entry.origin).toEqual({ kind: 'AGREED', ...from });
  expect(found('G01').entry.origin).toEqual({ kind: 'TYPED_AGAINST_DELIVERED', ...from });
  expect(found('G03').entry.origin).toEqual({ kind: 'DELIVERED', ...from });
  expect(found('G03').sentence).toContain('(tháng 10 năm 2026, Sổ sức khỏe gửi ngày 15/10/2026)');
  expect(found('G01').sentence).toContain('cán bộ xã nhập, khác số liệu của Sổ sức khỏe ngày 15/10/2026');
  expect(found('E01').entry.origin).toEqual({ kind: 'TYPED', system: null, takenAt: null });
  expect(found('F07').entry.origin).toEqual({ kind: 'COMPUTED', system: null, takenAt: null });
  expect(found('F05').entry.origin).toBeNull();
});

test('a system is asked for its name once a minute, in either language; one that nobody knows goes by its id', async () => {
  const sentences = async (lang: string, now: string) => {
    const { data } = await api.ask(
      null,
      `{ explain(unit: "xuan-lac", period: "${MONTH}") { contributions(group: "GOVERNMENT") { sentence(lang: ${lang}) } } }`,
      {},
      now,
    );
    return data.explain.contributions.map(({ sentence }: { sentence: string }) => sentence).join('\n');
  };
  const { db } = api.table;
  const asked = '2026-10-20T02:00:00.000Z';
  const count = countRequests(db);
  expect(await sentences('EN', asked)).toContain('from the source system Health book on 15 October 2026');
  expect(await sentences('VI', asked)).toContain('Sổ sức khỏe gửi ngày 15/10/2026');
  // Settings, the ranking, and the system.
  expect(count.byCommand).toEqual({ Get: 1 + 1 + 1 });
  count.off();
  await db.send(new DeleteCommand({ TableName: api.table.name, Key: sourceKey('health-book') }));
  const later = '2026-10-20T02:01:00.000Z';
  expect(await sentences('VI', later)).toContain('hệ thống health-book gửi ngày 15/10/2026');
  expect(await sentences('EN', later)).toContain('from the source system health-book on 15 October 2026');
});
