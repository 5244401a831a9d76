import { afterEach, beforeEach, expect, test } from 'vitest';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import {
  chairmanOf,
  completeEntries,
  file,
  handOver,
  MONTH,
  returnToOfficer,
  save,
  setSignOff,
  submit,
} from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const FORM =
  'id unit { slug } period { code } state dueDay workingDaysLeft workingDaysWaiting extensionRequest { day }';
const WORK = `id today forms { ${FORM} commentedFigures { indicator { code } comment } } toReviewCount toReview { ${FORM} }
  extensionsToDecideCount extensionsToDecide { ${FORM} } figureFiles { id } unreachableOfficials { totalCount }
  communesWithoutOfficer { totalCount } methodDrafts { code } reorganisations { id } latestRanking { id } whatIWasTold { id }`;

const work = async (who: string | null, now?: string) => {
  const { data, errors } = await api.ask(who, `{ myWork { ${WORK} } }`, {}, now);
  expect(errors).toBeUndefined();
  return data.myWork;
};
type Form = { period: { code: string }; unit: { slug: string } };
const named = (forms: readonly Form[]) => forms.map(({ unit, period }) => `${unit.slug} ${period.code}`);

test('an officer finds every open form with its state, due day, days left and comments', async () => {
  await file(api.table.stores, submit(completeEntries()));
  const comments = [{ code: 'F03', comment: 'Đề nghị kiểm tra' }];
  await file(api.table.stores, { action: 'RETURN', comment: null, comments });
  const { forms, ...others } = await work('officer-xuan-lac');
  const form = forms.find(({ period }: Form) => period.code === MONTH);
  expect(form).toMatchObject({
    state: 'RETURNED',
    dueDay: '2026-10-16',
    workingDaysLeft: 1,
    commentedFigures: [{ indicator: { code: 'F03' }, comment: 'Đề nghị kiểm tra' }],
  });
  const dueDays = forms.map(({ dueDay }: { dueDay: string }) => dueDay);
  expect(dueDays).toEqual(dueDays.toSorted());
  expect(new Set(named(forms)).size).toBe(forms.length);
  // Of what is due on one day the quarter stands before the year, as in letters.
  expect(named(forms).slice(-2)).toEqual(['xuan-lac 2026-Q4', 'xuan-lac 2026']);
  expect(others).toMatchObject({
    today: '2026-10-15',
    toReview: [],
    toReviewCount: 0,
    extensionsToDecide: [],
    figureFiles: [],
    unreachableOfficials: null,
    communesWithoutOfficer: null,
    methodDrafts: [],
    reorganisations: [],
  });
});

test.each([
  ['2026-10-15T16:59:59.000Z', 1],
  ['2026-10-16T16:59:59.000Z', 0],
  ['2026-10-16T17:00:00.000Z', -1],
  ['2026-10-19T17:00:00.000Z', -2],
])('at %s the form of October has %i working days left', async (now, days) => {
  const { forms } = await work('officer-xuan-lac', now);
  expect(forms.find(({ period }: Form) => period.code === MONTH).workingDaysLeft).toBe(days);
});

test('a reviewer finds what was submitted, the first due first, and the requests for a later day', async () => {
  const { stores } = api.table;
  await file(stores, submit(completeEntries()));
  await file(stores, submit(completeEntries()), { unit: 'bang-lung' });
  await file(stores, submit(completeEntries('2026-09')), { unit: 'bang-lung', period: '2026-09' });
  await file(stores, save(completeEntries()), { unit: 'ban-thi' });
  const ask = { action: 'ASK_EXTENSION', day: '2026-10-30', reason: 'lũ', ground: 'DISASTER' } as const;
  await file(stores, ask, { unit: 'ban-thi' });
  const reviewer = await work('reviewer', '2026-10-19T02:00:00.000Z');
  expect(named(reviewer.toReview)).toEqual(['bang-lung 2026-09', 'bang-lung 2026-10', 'xuan-lac 2026-10']);
  expect(reviewer.toReviewCount).toBe(3);
  expect(reviewer.toReview[1]).toMatchObject({ state: 'SUBMITTED', workingDaysLeft: -1, workingDaysWaiting: 2 });
  expect(named(reviewer.extensionsToDecide)).toEqual(['ban-thi 2026-10']);
  expect(reviewer.extensionsToDecide[0].extensionRequest).toEqual({ day: '2026-10-30' });
  expect(reviewer.forms).toEqual([]);
  const { data } = await api.ask('reviewer', '{ myWork { toReview(first: 1) { id } toReviewCount } }');
  expect(data.myWork).toEqual({ toReview: [{ id: reviewer.toReview[0].id }], toReviewCount: 3 });
});

const TOO_LONG = '{ myWork { waitingTooLongCount waitingTooLong { unit { slug } workingDaysWaiting } } }';

test.each([
  ['2026-10-21T16:59:59.000Z', []],
  [
    '2026-10-21T17:00:00.000Z',
    [
      { unit: { slug: 'bang-lung' }, workingDaysWaiting: 5 },
      { unit: { slug: 'xuan-lac' }, workingDaysWaiting: 5 },
    ],
  ],
])('at %s leaders hear of what has waited five working days for a reviewer: %j', async (now, waiting) => {
  const { stores } = api.table;
  await file(stores, submit(completeEntries()));
  await file(stores, submit(completeEntries()), { unit: 'bang-lung' });
  await file(stores, save(completeEntries()), { unit: 'ban-thi' });
  const tooLong = async (who: string) => (await api.ask(who, TOO_LONG, {}, now)).data.myWork;
  expect(await tooLong('reviewer')).toEqual({ waitingTooLongCount: waiting.length, waitingTooLong: waiting });
  expect(await tooLong('officer-xuan-lac')).toEqual({ waitingTooLongCount: 0, waitingTooLong: [] });
});

test('a chairman finds what the officer handed over to sign, until it is sent or goes back', async () => {
  const { stores } = api.table;
  await setSignOff(stores, true);
  const toSign = async (who: string): Promise<string[]> => {
    const { data, errors } = await api.ask(who, `{ myWork { toSign { ${FORM} } } }`);
    expect(errors).toBeUndefined();
    return data.myWork.toSign.map((form: Form & { state: string }) => `${form.period.code} ${form.state}`);
  };
  await file(stores, save(completeEntries()));
  expect(await toSign('chairman-xuan-lac')).toEqual([]);
  await file(stores, handOver());
  await file(stores, handOver(completeEntries('2026-09')), { period: '2026-09' });
  expect(await toSign('chairman-xuan-lac')).toEqual(['2026-09 WITH_CHAIRMAN', `${MONTH} WITH_CHAIRMAN`]);
  for (const who of ['officer-xuan-lac', 'officer-bang-lung', 'reviewer', 'administrator', 'auditor'])
    expect(await toSign(who)).toEqual([]);
  await file(stores, returnToOfficer);
  expect(await toSign('chairman-xuan-lac')).toEqual(['2026-09 WITH_CHAIRMAN']);
  await file(stores, submit(), { period: '2026-09', viewer: chairmanOf() });
  expect(await toSign('chairman-xuan-lac')).toEqual([]);
});

test('an administrator finds extensions, whom letters miss, and drafts; an auditor finds no work', async () => {
  const input = { id: 'DTI-commune-2', idempotencyKey: 'draft-00001', reason: 'bản mới' };
  const create = 'mutation($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { errors { code } } }';
  await api.ask('administrator', create, { input });
  await file(api.table.stores, submit(completeEntries()));
  const administrator = await work('administrator');
  expect(administrator).toMatchObject({ toReview: [], toReviewCount: 0, methodDrafts: [{ code: 'DTI-commune-2' }] });
  expect(administrator.communesWithoutOfficer.totalCount).toBeGreaterThan(10);
  expect(administrator.unreachableOfficials.totalCount).toBe(0);
  expect(await work('auditor')).toMatchObject({
    forms: [],
    toReview: [],
    methodDrafts: [],
    reorganisations: [],
    unreachableOfficials: null,
  });
});

test('the public and a source system have no work; nobody finds the work of another', async () => {
  expect(await work(null)).toBeNull();
  expect(await work('health-book')).toMatchObject({ forms: [], toReview: [], whatIWasTold: [] });
  const { id } = await work('officer-xuan-lac');
  const node = `query($id: ID!) { node(id: $id) { id ... on MyWork { today } } }`;
  expect((await api.ask('officer-xuan-lac', node, { id })).data.node).toEqual({ id, today: '2026-10-15' });
  for (const who of ['officer-bang-lung', 'administrator', null])
    expect((await api.ask(who, node, { id })).data.node).toBeNull();
});

test('a change answers the work after it, with the ids of the list', async () => {
  const { id, forms } = await work('officer-xuan-lac');
  const figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));
  const input = { unit: 'xuan-lac', period: MONTH, idempotencyKey: 'submit-0001', figures };
  const text = `mutation($input: SubmitReportInput!) { submitReport(input: $input) { myWork { ${WORK} } } }`;
  const { data } = await api.ask('officer-xuan-lac', text, { input });
  const after = data.submitReport.myWork;
  expect(after).toEqual(await work('officer-xuan-lac'));
  expect(after.id).toBe(id);
  const stateOf = (list: (Form & { state: string })[]) => list.find(({ period }) => period.code === MONTH)?.state;
  expect([stateOf(forms), stateOf(after.forms)]).toEqual(['NONE', 'SUBMITTED']);
  expect(after.forms.map((form: { id: string }) => form.id)).toEqual(forms.map((form: { id: string }) => form.id));
  const queue = await work('reviewer');
  const seen = [{ unit: 'xuan-lac', period: MONTH, expectedRevision: 'submit-0001' }];
  const approve = `mutation($input: ApproveReportsInput!) { approveReports(input: $input) { myWork { toReviewCount } } }`;
  const approved = await api.ask('reviewer', approve, { input: { idempotencyKey: 'approve-001', reports: seen } });
  expect([queue.toReviewCount, approved.data.approveReports.myWork.toReviewCount]).toEqual([1, 0]);
});

test('a list costs one or two requests, and the reviewer’s two lists share one request for each open period', async () => {
  const { data } = await api.ask(null, '{ periods { open { code } } }');
  const count = countRequests(api.table.db);
  await api.ask('officer-xuan-lac', `{ myWork { forms { ${FORM} } } }`);
  // The viewer and the settings; every form.
  expect(count.byCommand).toEqual({ Get: 2, BatchGet: 1 });
  count.reset();
  await api.ask('reviewer', `{ myWork { toReviewCount toReview { ${FORM} } extensionsToDecide { ${FORM} } } }`);
  expect(count.byCommand).toEqual({ Get: 1, Query: data.periods.open.length });
  count.reset();
  await api.ask('officer-xuan-lac', '{ myWork { whatIWasTold { id } } }');
  expect(count.byCommand).toEqual({ Get: 1, Query: 1 });
  count.off();
});
