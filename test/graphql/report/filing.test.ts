import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { completeEntries, MONTH } from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const OUTCOME = `revision { revision actor action at note changes { indicator before { value } after { value } } }
  form { state revision sentBack { note } } changed warnings { code } errors { code path value comparedWith { what value } needsReason message }`;

const mutation = (name: string, type: string) =>
  `mutation M($input: ${type}!) { ${name}(input: $input) { ${OUTCOME} } }`;

const SAVE = mutation('saveReport', 'SaveReportInput');
const SUBMIT = mutation('submitReport', 'SubmitReportInput');
const figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));
let keys = 0;
const input = (more: Record<string, unknown> = {}) => ({
  input: { unit: 'xuan-lac', period: MONTH, idempotencyKey: `api-key-${++keys}`, ...more },
});

async function filed(token: string, name: string, type: string, more: Record<string, unknown>) {
  const { data, errors } = await api.ask(token, mutation(name, type), input(more));
  expect(errors).toBeUndefined();
  return data[name];
}

test('a report goes from the officer to the reviewer, back, and is approved', async () => {
  const saved = await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', { figures: figures.slice(0, 3) });
  expect(saved.form.state).toBe('DRAFT');
  const at = (outcome: { form: { revision: string } }) => ({ expectedRevision: outcome.form.revision });
  const submitted = await filed('officer-xuan-lac', 'submitReport', 'SubmitReportInput', { ...at(saved), figures });
  expect(submitted.errors).toEqual([]);
  const comments = [{ indicator: 'F03', comment: 'Đề nghị kiểm tra' }];
  const returned = await filed('reviewer', 'returnReport', 'ReturnReportInput', { ...at(submitted), comments });
  const again = await filed('officer-xuan-lac', 'submitReport', 'SubmitReportInput', {
    ...at(returned),
    figures: [{ indicator: 'F03', value: 4 }],
  });
  expect(again.revision.changes).toContainEqual({ indicator: 'F03', before: { value: 3 }, after: { value: 4 } });
  const approved = await filed('reviewer', 'approveReport', 'ApproveReportInput', at(again));
  expect(approved).toMatchObject({ form: { state: 'APPROVED' }, revision: { actor: 'reviewer', action: 'APPROVE' } });
  const reopened = await filed('reviewer', 'reopenReport', 'ReopenReportInput', { ...at(approved), reason: 'sai số' });
  expect(reopened).toMatchObject({
    form: { state: 'RETURNED', sentBack: { note: 'sai số' } },
    revision: { note: 'sai số' },
  });
  const { data } = await api.ask(
    null,
    `{ report(unit: "xuan-lac", period: "${MONTH}") { state countsFrom countsFromSentence(lang: EN) figures { indicator { code } figure { value } } } }`,
  );
  expect(data.report).toMatchObject({
    state: 'APPROVED',
    countsFrom: '2026-10-16',
    countsFromSentence: expect.stringContaining('from the run on 16 October 2026 at 03:00 on'),
  });
  expect(data.report.figures).toContainEqual({ indicator: { code: 'F03' }, figure: { value: 4 } });
  expect(api.reported).toEqual([]);
});

test('a report that came back says why, after more than a hundred drafts too, and no longer once it goes on', async () => {
  let revision: string | null = null;
  for (let n = 0; n <= 100; n++) {
    const more: Record<string, unknown> = { expectedRevision: revision, figures: [{ indicator: 'F03', value: n }] };
    revision = (await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', more)).form.revision;
  }
  const submit = async () =>
    filed('officer-xuan-lac', 'submitReport', 'SubmitReportInput', { expectedRevision: revision, figures });
  const at = ({ form }: { form: { revision: string } }) => ({ expectedRevision: form.revision });
  const returned = await filed('reviewer', 'returnReport', 'ReturnReportInput', {
    ...at(await submit()),
    comment: 'thiếu',
  });
  expect(returned.form.sentBack).toEqual({ note: 'thiếu' });
  revision = returned.form.revision;
  expect((await submit()).form.sentBack).toBeNull();
});

test('a refusal lists every fault at once, worded in the language of the viewer', async () => {
  const wrong = [
    { indicator: 'F03', value: -1 },
    { indicator: 'G01', numerator: 9, denominator: 5, evidence: ['http://example.vn/a'] },
    { indicator: 'X99', value: 1 },
  ];
  const { errors } = await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', { figures: wrong });
  expect(errors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`)).toEqual([
    'EVIDENCE_NOT_A_LINK figures.G01.evidence.0',
    'UNKNOWN_INDICATOR figures.X99',
    'NEGATIVE figures.F03',
    'NUMERATOR_ABOVE_DENOMINATOR figures.G01.numerator',
  ]);
  expect(errors[3].message).toBe(
    'Tử số của G01 (cán bộ, công chức, viên chức được cấp thư điện tử công vụ): 9 lớn hơn mẫu số, là 5.',
  );
  const english = await filed('officer-en', 'saveReport', 'SaveReportInput', { figures: wrong });
  expect(english.errors[3].message).toBe(
    'The numerator of G01 (staff with an official e-mail account): 9 is greater than the denominator, 5.',
  );
});

test('a stale form is told who changed the report meanwhile, and when', async () => {
  const first = await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', { figures: figures.slice(0, 1) });
  const stale = await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', { figures: [] });
  expect(stale.errors).toMatchObject([
    { code: 'CONFLICT', comparedWith: { what: 'revision', value: first.form.revision } },
  ]);
  expect(stale.errors[0].message).toMatch(/^Chính đồng chí đã thay đổi báo cáo này lúc 09:00 ngày 15\/10\/2026, /);
  const another = await filed('officer-en', 'saveReport', 'SaveReportInput', { figures: [] });
  expect(another.errors[0].message).toBe(
    'Officer changed this report at 09:00 on 15 October 2026. Load it again before saving.',
  );
  const elsewhere = { period: '2026-09', expectedRevision: 'never-saved', figures: [] };
  const nothing = await filed('officer-en', 'saveReport', 'SaveReportInput', elsewhere);
  expect(nothing.errors).toMatchObject([
    {
      code: 'CONFLICT',
      comparedWith: null,
      message: 'Nothing is saved yet for this report, so there is no such revision. Leave expectedRevision empty.',
    },
  ]);
});

test('a draft that changes nothing is accepted, writes nothing and uses up no key', async () => {
  const empty = await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', { figures: [] });
  expect(empty).toMatchObject({ changed: false, revision: null, errors: [], form: { state: 'NONE', revision: null } });
  const typed = { figures: figures.slice(0, 3), idempotencyKey: 'a-first-draft' };
  const first = await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', typed);
  expect(first).toMatchObject({ changed: true, revision: { revision: 'a-first-draft' } });
  const seen = { expectedRevision: 'a-first-draft' };
  const again = await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', {
    ...typed,
    ...seen,
    idempotencyKey: 'the-same-draft',
  });
  expect(again).toMatchObject({ changed: false, revision: { revision: 'a-first-draft' }, errors: [] });
  expect((await api.table.stores.reports.revisions('xuan-lac', MONTH)).map(({ token }) => token)).toEqual([
    'a-first-draft',
  ]);
  // The repeat of what was written answers as the first time; the key of what was not is still free.
  expect(await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', typed)).toEqual(first);
  const other = { ...seen, figures: [{ indicator: 'F03', value: 8 }], idempotencyKey: 'the-same-draft' };
  const changed = await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', other);
  expect(changed).toMatchObject({ changed: true, revision: { revision: 'the-same-draft' } });
});

test('the public gets UNAUTHENTICATED, a neighbour and the wrong role FORBIDDEN', async () => {
  const codes = async (token: string | null, text: string) =>
    (await api.ask(token, text, input({ figures: [] }))).errors?.map(({ extensions }) => extensions.code);
  expect(await codes(null, SAVE)).toEqual(['UNAUTHENTICATED']);
  expect(await codes('officer-bang-lung', SAVE)).toEqual(['FORBIDDEN']);
  expect(await codes('reviewer', SUBMIT)).toEqual(['FORBIDDEN']);
  expect((await api.ask('reviewer', SUBMIT, input({ figures: [] }))).errors?.[0]?.message).toMatch(
    /^Đồng chí không có quyền gửi báo cáo này; việc này do công chức phụ trách báo cáo của đơn vị hoặc .* thực hiện\.$/,
  );
  expect(await codes('health-book', SAVE)).toEqual(['FORBIDDEN']);
  expect(await api.table.stores.reports.one('bac-kan/cho-don/xuan-lac', MONTH)).toBeUndefined();
});

test('work in progress is for those in whose scope the commune lies', async () => {
  await filed('officer-xuan-lac', 'saveReport', 'SaveReportInput', { figures });
  const text = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { state figures { indicator { code } working { value } } history { nodes { id actor } totalCount } } }`;
  const mine = await api.ask('reviewer', text);
  expect(mine.data.reportForm).toMatchObject({
    state: 'DRAFT',
    history: { nodes: [{ actor: 'officer-xuan-lac' }], totalCount: 1 },
  });
  const [{ id }] = mine.data.reportForm.history.nodes;
  const node = `{ node(id: "${id}") { id ... on ReportRevision { action changes { indicator } } } }`;
  const changes = figures
    .map(({ indicator }) => indicator)
    .toSorted()
    .map((indicator) => ({ indicator }));
  expect((await api.ask('reviewer', node)).data.node).toEqual({ id, action: 'SAVE', changes });
  expect((await api.ask('officer-bang-lung', node)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  for (const [token, code] of [
    [null, 'UNAUTHENTICATED'],
    ['officer-bang-lung', 'FORBIDDEN'],
    ['health-book', 'FORBIDDEN'],
  ] as const) {
    const { data, errors } = await api.ask(token, text);
    expect([data.reportForm, errors?.[0]?.extensions.code]).toEqual([null, code]);
  }
});

test('nothing is changed by GET or by a form', async () => {
  const text = `mutation { saveReport(input: { unit: "xuan-lac", period: "${MONTH}", idempotencyKey: "by-get-01", figures: [] }) { errors { code } } }`;
  const byGet = await api.http('officer-xuan-lac', { method: 'GET', query: `query=${encodeURIComponent(text)}` });
  expect(byGet.statusCode).toBe(405);
  const headers = { 'content-type': 'text/plain', authorization: 'Bearer header.officer-xuan-lac.signature' };
  const byForm = await api.http('officer-xuan-lac', { headers, body: JSON.stringify({ query: text }) });
  expect(byForm.statusCode).toBe(415);
  expect(await api.table.stores.reports.one('bac-kan/cho-don/xuan-lac', MONTH)).toBeUndefined();
});

test('many are approved at once, and one that is refused holds up no other', async () => {
  const report = async (token: string, unit: string) => {
    const { data } = await api.ask(token, SUBMIT, input({ unit, figures }));
    return { unit, period: MONTH, expectedRevision: data.submitReport.form.revision };
  };
  const reports = [
    await report('officer-xuan-lac', 'xuan-lac'),
    { unit: 'yen-my', period: MONTH, expectedRevision: null },
    await report('officer-bang-lung', 'bang-lung'),
    // This unit was on the map when the reviewer read the list.
    { unit: 'taken-back', period: MONTH, expectedRevision: null },
  ];
  const text = `mutation M($input: ApproveReportsInput!) { approveReports(input: $input) {
    results { form { state } } errors { code path } } }`;
  const { data } = await api.ask('reviewer', text, { input: { reports, idempotencyKey: 'many-0001' } });
  expect(data.approveReports.results.map(({ form }: { form: { state: string } | null }) => form?.state)).toEqual([
    'APPROVED',
    'NONE',
    'APPROVED',
    undefined,
  ]);
  expect(data.approveReports.errors).toEqual([
    { code: 'WRONG_STATE', path: ['reports', '1'] },
    { code: 'NOT_FOUND', path: ['reports', '3', 'unit'] },
  ]);
});
