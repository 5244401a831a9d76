import { afterEach, beforeEach, expect, test } from 'vitest';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { completeEntries, file, MONTH, save, submit } from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

type Action = { action: string; isAllowed: boolean; whyNot: string | null; remedy: string | null };

const ACTIONS = 'allowedActions { action isAllowed whyNot(lang: EN) vi: whyNot possibleFrom since remedy(lang: EN) }';
const FORM = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { ${ACTIONS} } }`;
const REPORT = `{ report(unit: "xuan-lac", period: "${MONTH}") { ${ACTIONS} } }`;

async function actions(who: string | null, text = FORM, now?: string): Promise<Action[]> {
  const { data, errors } = await api.ask(who, text, {}, now);
  expect(errors).toBeUndefined();
  return (data.reportForm ?? data.report).allowedActions;
}
const allowed = (found: Action[]) => found.filter(({ isAllowed }) => isAllowed).map(({ action }) => action);
const one = (found: Action[], name: string) => found.find(({ action }) => action === name);

test('the officer saves, submits and asks for time; the reviewer waits', async () => {
  const officers = ['SAVE_REPORT', 'ADD_EVIDENCE_FILE', 'SUBMIT_REPORT', 'REQUEST_EXTENSION'];
  expect(allowed(await actions('officer-xuan-lac'))).toEqual(officers);
  const reviewer = await actions('reviewer');
  expect(allowed(reviewer)).toEqual(['EXTEND_DEADLINE']);
  expect(one(reviewer, 'APPROVE_REPORT')).toMatchObject({
    whyNot: 'The report is not begun; this is possible only while it is submitted.',
    vi: 'Báo cáo chưa nhập; việc này chỉ làm được khi báo cáo đã gửi.',
    remedy: 'Wait until the commune submits the report.',
  });
});

test('a submitted report waits for the reviewer, and the officer may take it back', async () => {
  await file(api.table.stores, submit(completeEntries()));
  expect(allowed(await actions('reviewer'))).toEqual(['RETURN_REPORT', 'APPROVE_REPORT']);
  const officer = await actions('officer-xuan-lac');
  expect(allowed(officer)).toEqual(['ADD_EVIDENCE_FILE', 'RECORD_SIGNED_DOCUMENT', 'WITHDRAW_REPORT']);
  expect(one(officer, 'SAVE_REPORT')?.remedy).toBe('Withdraw the report first, or ask the reviewer to return it.');
  expect(one(officer, 'APPROVE_REPORT')).toEqual({
    action: 'APPROVE_REPORT',
    isAllowed: false,
    whyNot: 'Only a reviewer at the level above the unit may approve this report.',
    vi: expect.stringMatching(/^Đồng chí không có quyền duyệt báo cáo này/),
    possibleFrom: null,
    since: null,
    remedy: null,
  });
});

test.each([
  ['2026-10-14T16:59:59.000Z', { isAllowed: true, possibleFrom: null }],
  ['2026-10-13T16:59:59.000Z', { isAllowed: false, possibleFrom: '2026-10-14' }],
])('at %s it says whether a report can be submitted, and from when on', async (now, expected) => {
  expect(one(await actions('officer-xuan-lac', FORM, now), 'SUBMIT_REPORT')).toMatchObject(expected);
});

test('a locked period says since when', async () => {
  const [save] = await actions('officer-xuan-lac', FORM, '2027-03-30T03:00:00.000Z');
  const { data } = await api.ask(null, `{ period(code: "${MONTH}") { lockDay } }`, {}, '2027-03-30T03:00:00.000Z');
  const after = new Date(Date.parse(data.period.lockDay) + 86_400_000).toISOString().slice(0, 10);
  expect(save).toMatchObject({ action: 'SAVE_REPORT', isAllowed: false, since: after, remedy: null });
});

test('a chairman, who types nothing, submits what is complete', async () => {
  await file(api.table.stores, save(completeEntries().slice(0, 4)));
  const before = one(await actions('chairman-xuan-lac'), 'SUBMIT_REPORT');
  expect(before).toMatchObject({
    isAllowed: false,
    whyNot: expect.stringMatching(/^\d+ places of the form must be completed/),
    remedy: 'Ask the reporting officer to complete the form.',
  });
  await file(api.table.stores, save(completeEntries()));
  expect(one(await actions('chairman-xuan-lac'), 'SUBMIT_REPORT')?.isAllowed).toBe(true);
});

test('the public and a neighbour are allowed nothing, learn nothing of a draft, and cost no read of it', async () => {
  await file(api.table.stores, save(completeEntries()));
  const draft = await actions(null, REPORT);
  expect(allowed(draft)).toEqual([]);
  expect(one(draft, 'SAVE_REPORT')?.whyNot).toBe('A token is needed to save the figures of this report.');
  const count = countRequests(api.table.db);
  const neighbour = await actions('officer-bang-lung', REPORT);
  expect(allowed(neighbour)).toEqual([]);
  for (const { whyNot } of neighbour) expect(whyNot).toMatch(/^Only .* may |^You may not /);
  // The viewer, the settings, and the report as the public sees it.
  expect(count.byCommand).toEqual({ Get: 2, BatchGet: 1 });
  count.off();
});

test('a change answers what is allowed after it', async () => {
  const input = { unit: 'xuan-lac', period: MONTH, idempotencyKey: 'submit-0001', figures: [] as object[] };
  input.figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));
  const { data } = await api.ask(
    'officer-xuan-lac',
    `mutation M($input: SubmitReportInput!) { submitReport(input: $input) { form { ${ACTIONS} } report { ${ACTIONS} } } }`,
    { input },
  );
  expect(allowed(data.submitReport.form.allowedActions)).toEqual([
    'ADD_EVIDENCE_FILE',
    'RECORD_SIGNED_DOCUMENT',
    'WITHDRAW_REPORT',
  ]);
  expect(allowed(data.submitReport.report.allowedActions)).toEqual([
    'ADD_EVIDENCE_FILE',
    'RECORD_SIGNED_DOCUMENT',
    'WITHDRAW_REPORT',
  ]);
});
