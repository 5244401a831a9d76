import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../support/api/api.js';
import { officialToken } from '../../support/api/tokens.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';

// 15:00 in Việt Nam: the ranking of November is made, and some of its reports wait for review. It is asked for an hour later.
const NOW = '2026-11-24T08:00:00.000Z';
const LATER = '2026-11-24T09:00:00.000Z';
let api: TestApi;
beforeAll(async () => {
  api = await testApi(NOW);
});
afterAll(() => api.close());

type Row = {
  unit: { slug: string };
  rank: number | null;
  unrankedReason: string | null;
  vi: string | null;
  en: string;
};
const ROWS = `rows(first: 100) { nodes { unit { slug } rank unrankedReason
  vi: unrankedSentence(lang: VI) en: unrankedSentence(lang: EN) } }`;

/** The answers of officials are not kept for the next one who asks. */
const ask = async (query: string, variables: object = {}) => {
  const authorization = `Bearer ${officialToken('reviewer-cho-don-1', 'reviewer')}`;
  const headers = { 'content-type': 'application/json', authorization };
  const body = JSON.stringify({ query, variables });
  const request = { method: 'POST', headers, query: '', body, isBase64Encoded: false };
  const { data, errors } = JSON.parse((await api.api.answer(request, LATER)).body);
  expect(errors).toBeUndefined();
  return data;
};

const rowsNow = async (): Promise<Row[]> =>
  (await ask(`{ ranking(period: "2026-11") { ${ROWS} } }`)).ranking.rows.nodes;

test('a commune with a rank has no sentence, one without has one in each language', async () => {
  const rows = await rowsNow();
  expect(rows.some(({ rank }) => rank === null)).toBe(true);
  for (const { rank, vi, en } of rows) {
    expect([vi === null, en === null]).toEqual([rank !== null, rank !== null]);
    if (rank === null) expect(en).toMatch(/^The commune is not ranked because .+\. Once approved, .+\.$/);
  }
});

test('the reports of all unranked communes are read in one request', async () => {
  const count = countRequests(api.table.db);
  await rowsNow();
  // The reads of the viewer, the ranking, and the reports.
  expect(count.byCommand).toEqual({ Get: 2, BatchGet: 1 });
  count.off();
});

test('what is approved afterwards is told, with the ranking from which on it counts', async () => {
  const waiting = (await rowsNow()).find(({ unrankedReason }) => unrankedReason === 'AWAITING_REVIEW');
  const unit = waiting?.unit.slug ?? '';
  const form = await ask('query F($unit: ID!) { reportForm(unit: $unit, period: "2026-11") { revision } }', {
    unit,
  });
  const input = {
    unit,
    period: '2026-11',
    idempotencyKey: 'approve-after-ranking',
    expectedRevision: form.reportForm.revision,
  };
  const approval = await ask(
    'mutation A($input: ApproveReportInput!) { approveReport(input: $input) { errors { code } } }',
    {
      input,
    },
  );
  expect(approval.approveReport.errors).toEqual([]);
  const told = (await rowsNow()).find((row) => row.unit.slug === unit);
  expect([told?.vi, told?.en]).toEqual([
    'Chưa được xếp hạng vì báo cáo tháng đang chờ thẩm định. Báo cáo tháng 11 năm 2026 đã được duyệt ngày 24/11/2026, được tính từ lần xếp hạng lúc 03 giờ 00 phút ngày 25/11/2026.',
    'The commune is not ranked because its monthly report is awaiting review. The report for November 2026 was approved on 24 November 2026 and counts from the ranking of 25 November 2026, 03:00, on.',
  ]);
});

test('of a locked month the sentence speaks of no report to send, and the advice of no locked period', async () => {
  const rowsOf = async (period: string, isRanked: boolean) =>
    (
      await ask(`{ ranking(period: "${period}") { rows(ranked: ${isRanked}, first: 20) { nodes { unrankedReason
        unrankedSentence(lang: EN) explanation { improvements(first: 100) { kind countsFrom } } } } } }`)
    ).ranking.rows.nodes;
  const [row] = await rowsOf('2026-04', false);
  expect(row.unrankedSentence).toMatch(/has not been submitted\. The month is locked; it takes no more reports\.$/);
  for (const { explanation } of [row, ...(await rowsOf('2026-04', true))]) {
    const periods = explanation.improvements.map(({ countsFrom }: { readonly countsFrom: string }) => countsFrom);
    // April and May are locked; the quarters still take changes.
    expect(periods.filter((period: string) => !/^2026-Q[12]$/.test(period))).toEqual([]);
    expect(periods).toContain('2026-Q2');
  }
  const open = (await rowsOf('2026-11', false)).find((of: typeof row) => of.unrankedReason === 'NO_REPORT');
  expect(open.explanation.improvements[0].kind).toBe('SUBMIT_REPORT');
});
