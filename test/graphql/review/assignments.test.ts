import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AdministrationApi, administrationApi, newKey } from '../../support/administration/administration-api.js';
import { officer } from '../../support/builders/scope-builder.js';
import { completeEntries, file, submit } from '../../support/filing/filing-world.js';

let api: AdministrationApi;
const district = { unit: 'cho-don', path: 'bac-kan/cho-don' };
const second = officer({
  id: 'second-reviewer',
  role: 'reviewer',
  ...district,
  name: 'Hà Thị Bình',
  email: 'binh@chodon.example',
});

beforeEach(async () => {
  api = await administrationApi();
  await api.table.stores.officials.save([second]);
});
afterEach(() => api.close());

const ASSIGN = `mutation($input: AssignReviewerInput!) { assignReviewer(input: $input) { errors { code path message(lang: VI) }
  record { action reason changes { field before after } }
  rules { revision reviewAssignments { isInForce reviewer { name } communes { slug } } } } }`;

const assign = async (
  reviewer: string,
  communes: readonly string[],
  who: 'administrator' | 'reviewer' = 'administrator',
) => {
  const rules = await api.ask('administrator', '{ scopeRules { revision } }', {});
  const { revision } = rules.data.scopeRules;
  const input = {
    scope: 'cho-don',
    idempotencyKey: newKey(),
    reason: 'Phân công',
    expectedRevision: revision,
    reviewer,
    communes,
  };
  return api.ask(who, ASSIGN, { input });
};

const WORK = `{ myWork { isReviewDivided toReviewCount own: toReviewCount(assignedToMe: true)
  toReview(assignedToMe: true) { unit { slug } assignedReviewers { name } } extensionsToDecideCount(assignedToMe: true) } }`;
const work = async (who: 'reviewer' | typeof second) => (await api.ask(who, WORK, {})).data.myWork;

test('an administrator sets the communes of a reviewer, with a record; the queue of each follows', async () => {
  const { stores } = api.table;
  for (const unit of ['xuan-lac', 'bang-lung', 'ban-thi']) await file(stores, submit(completeEntries()), { unit });
  expect(await work('reviewer')).toMatchObject({ isReviewDivided: false, own: 3 });
  const { data } = await assign('reviewer', ['xuan-lac', 'bang-lung']);
  expect(data.assignReviewer).toMatchObject({
    errors: [],
    record: {
      action: 'ASSIGN_REVIEWER',
      changes: [{ field: 'reviewAssignments.reviewer', before: null, after: '["bang-lung","xuan-lac"]' }],
    },
    rules: { reviewAssignments: [{ isInForce: true, communes: [{ slug: 'bang-lung' }, { slug: 'xuan-lac' }] }] },
  });
  expect(await work('reviewer')).toMatchObject({ isReviewDivided: true, toReviewCount: 3, own: 3 });
  const other = await work(second);
  expect(other).toMatchObject({
    toReviewCount: 3,
    own: 1,
    toReview: [{ unit: { slug: 'ban-thi' }, assignedReviewers: [] }],
  });
  await assign('second-reviewer', ['bang-lung']);
  const slugs = (await work(second)).toReview.map(({ unit }: { unit: { slug: string } }) => unit.slug);
  expect(slugs.toSorted()).toEqual(['ban-thi', 'bang-lung']);
});

test('none takes the assignment away again, even of somebody who is gone', async () => {
  await assign('reviewer', ['xuan-lac']);
  const [reviewer] = (await api.table.stores.officials.ofScope('bac-kan/cho-don')).filter(
    ({ id }) => id === 'reviewer',
  );
  await api.table.stores.officials.save([{ ...(reviewer ?? second), active: false }]);
  const rules = await api.ask('administrator', '{ scopeRules { reviewAssignments { isInForce } } }', {});
  expect(rules.data.scopeRules.reviewAssignments).toEqual([{ isInForce: false }]);
  expect((await work(second)).isReviewDivided).toBe(false);
  const { data } = await assign('reviewer', []);
  expect(data.assignReviewer).toMatchObject({ errors: [], rules: { reviewAssignments: [] } });
});

test.each([
  ['officer-xuan-lac', ['xuan-lac'], [{ code: 'NOT_A_REVIEWER', path: ['reviewer'] }]],
  ['nobody', ['xuan-lac'], [{ code: 'NOT_A_REVIEWER', path: ['reviewer'] }]],
  ['reviewer', ['cho-don', 'xuan-lac'], [{ code: 'NOT_FOUND', path: ['communes', '0'] }]],
  ['reviewer', ['xuan-lac', 'xuan-lac'], [{ code: 'NAMED_TWICE', path: ['communes', '1'] }]],
  ['reviewer', [], [{ code: 'NOTHING_CHANGES', path: [] }]],
])('%s with %j is refused', async (reviewer, communes, errors) => {
  const { data } = await assign(reviewer, communes);
  expect(data.assignReviewer.record).toBeNull();
  expect(data.assignReviewer.errors).toMatchObject(errors);
  expect(data.assignReviewer.errors).toHaveLength(errors.length);
});

test('a reviewer sets none', async () => {
  expect((await assign('reviewer', ['xuan-lac'], 'reviewer')).errors[0].extensions.code).toBe('FORBIDDEN');
});

test('who is late stands in the work of a reviewer, with officer and chairman to be telephoned', async () => {
  const chairman = officer({ id: 'chairman-xuan-lac', role: 'chairman', phone: '0209 3 882 001' });
  await api.table.stores.officials.save([chairman]);
  const LATE = `{ myWork { overdueCount overdue(first: 100) { report { unit { slug } dueDay workingDaysLate }
    officials { role phone } } } }`;
  const now = '2026-11-19T02:00:00.000Z';
  const { overdue, overdueCount } = (await api.ask('reviewer', LATE, {}, now)).data.myWork;
  const dueDays = overdue.map(({ report }: { report: { dueDay: string } }) => report.dueDay);
  expect([dueDays.length, overdueCount > 100]).toEqual([100, true]);
  expect(dueDays).toEqual(dueDays.toSorted());
  const late = overdue.find(({ report }: { report: { unit: { slug: string } } }) => report.unit.slug === 'xuan-lac');
  expect(late.report.workingDaysLate).toBeGreaterThan(2);
  expect(late.officials).toMatchObject([{ role: 'OFFICER' }, { role: 'CHAIRMAN', phone: '0209 3 882 001' }]);
  const own = await api.ask('officer', LATE, {}, now);
  expect(own.data.myWork).toEqual({ overdueCount: 0, overdue: [] });
});
