import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OfficialViewer } from '../../src/domain/access/access.js';
import { assignmentId } from '../../src/domain/official/assignment.js';
import type { ReportAction } from '../../src/domain/report/actions.js';
import { localDateOf } from '../../src/domain/time/local-date.js';
import { allowedReportActions } from '../../src/file-report/allowed-actions.js';
import { filingReferences } from '../../src/file-report/reference.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { countRequests } from '../support/aws/dynamo-faults.js';
import { officer } from '../support/builders/scope-builder.js';
import {
  AFTER_CLOSING,
  approve,
  COMMUNE,
  COMMUNE_PATH,
  chairmanOf,
  codesOf,
  completeEntries,
  file,
  handOver,
  loadFilingWorld,
  MONTH,
  officerOf,
  reviewerOf,
  save,
  setSignOff,
  submit,
  takeBack,
} from '../support/filing/filing-world.js';
import { HATS, PERSON } from '../support/filing/two-hats.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
});
afterEach(() => table.close());

const as = (hat: string) => HATS[hat] as OfficialViewer;
const by = (viewer: OfficialViewer) => ({ viewer });
const code = async (change: Parameters<typeof file>[1], viewer?: OfficialViewer) =>
  codesOf(await file(table.stores, change, viewer && by(viewer)));
const head = () => table.stores.reports.one(COMMUNE_PATH, MONTH);

async function told(viewer: OfficialViewer, action: ReportAction) {
  const of = await (await filingReferences(table.stores, localDateOf(AFTER_CLOSING)))(COMMUNE, MONTH);
  if (!of) throw new Error(`${COMMUNE} reports for ${MONTH}`);
  const actions = await allowedReportActions(
    table.stores,
    viewer,
    { of, period: MONTH, head: await head() },
    AFTER_CLOSING,
  );
  return actions.find((each) => each.action === action)?.obstacle;
}

describe('a person with two assignments', () => {
  test('types and submits in one, and decides on it in no other; somebody else does', async () => {
    await file(table.stores, submit(completeEntries()), by(as('officer')));
    for (const hat of ['reviewer', 'reviewer above', 'for the reviewer'])
      expect(await code(approve, as(hat)), hat).toEqual(['OWN_REPORT']);
    expect(await code({ action: 'RETURN', comment: 'xem lại', comments: [] }, as('reviewer'))).toEqual(['OWN_REPORT']);
    expect(await code(approve, reviewerOf())).toEqual(['FILED']);
    expect(await code({ action: 'REOPEN', reason: 'sai số' }, as('reviewer'))).toEqual(['OWN_REPORT']);
  });

  test('decides on it after a reopening neither, though others send it: what stands was still typed by them', async () => {
    await file(table.stores, submit(completeEntries()), by(as('officer')));
    for (const change of [approve, { action: 'REOPEN', reason: 'sai số' } as const]) await file(table.stores, change);
    await file(table.stores, submit([{ code: 'F03', value: 4 }]));
    expect(await code(approve, as('reviewer'))).toEqual(['OWN_REPORT']);
    expect(await code(approve)).toEqual(['FILED']);
  });

  test('grants no later day for which they asked', async () => {
    const asked = { day: '2026-10-20', reason: 'lũ', ground: 'DISASTER' } as const;
    await file(table.stores, { action: 'ASK_EXTENSION', ...asked }, by(as('officer')));
    expect(await code({ action: 'EXTEND', ...asked }, as('administrator'))).toEqual(['OWN_REPORT']);
    expect(await code({ action: 'EXTEND', ...asked }, reviewerOf())).toEqual(['FILED']);
  });
});

describe('the signature', () => {
  beforeEach(async () => {
    await setSignOff(table.stores, true);
    await table.stores.officials.save([officer({ id: chairmanOf().id, role: 'chairman' })]);
  });

  test('of an absent chair is not given by a deputy who typed inside the hand-over; the chair gives it', async () => {
    await file(table.stores, save(completeEntries()));
    await file(table.stores, handOver([{ code: 'F03', value: 4 }]), by(as('officer')));
    expect(await code(submit(), as('for the chairman'))).toEqual(['TYPED_BY_SUBSTITUTE']);
    expect(await code(submit(), chairmanOf())).toEqual(['FILED']);
  });

  test('is given by a deputy who typed nothing, who then does not approve it', async () => {
    await file(table.stores, handOver(completeEntries()));
    expect(await code(submit(), as('for the chairman'))).toEqual(['FILED']);
    expect(await code(approve, as('reviewer'))).toEqual(['OWN_REPORT']);
  });

  test('of the chair in office covers what the chair typed in another assignment', async () => {
    await file(table.stores, save(completeEntries()), by(as('officer')));
    expect(await code(submit(), as('chairman'))).toEqual(['FILED']);
  });

  test('is not waited for when the assignment of the chair has ended', async () => {
    await file(table.stores, save(completeEntries()));
    expect(await code(submit())).toEqual(['SIGNATURE_NEEDED']);
    const ended = officer({ id: chairmanOf().id, role: 'chairman', until: '2026-10-14' });
    await table.stores.officials.save([ended]);
    expect(await code(submit())).toEqual(['FILED']);
  });
});

describe('a head of an earlier release', () => {
  test('says it by its revisions, and from the next change on by itself', async () => {
    await file(table.stores, submit(completeEntries()), by(as('officer')));
    const { hands, ...earlier } = (await head()) ?? {};
    expect(hands).toEqual({ typed: [PERSON], sent: [PERSON] });
    await table.stores.reports.load([earlier as NonNullable<Awaited<ReturnType<typeof head>>>], []);
    expect((await told(as('reviewer'), 'APPROVE'))?.reason.en).toMatch(/^You entered, passed on or submitted/);
    expect(await code(approve, as('reviewer'))).toEqual(['OWN_REPORT']);
    await file(table.stores, { action: 'RETURN', comment: 'xem lại', comments: [] });
    expect((await head())?.hands).toEqual(hands);
  });

  test('of this release costs a reviewer no request', async () => {
    await file(table.stores, submit(completeEntries()));
    const of = await (await filingReferences(table.stores, localDateOf(AFTER_CLOSING)))(COMMUNE, MONTH);
    const report = { of: of as NonNullable<typeof of>, period: MONTH, head: await head() };
    const count = countRequests(table.db);
    await allowedReportActions(table.stores, reviewerOf(), report, AFTER_CLOSING);
    expect(count.total).toBe(0);
    count.off();
  });
});

describe('the way out', () => {
  const reviewer = (id: string, unit: string, path: string) => officer({ id, role: 'reviewer', unit, path });

  test('of a desk with one reviewer leads to an administrator, else to the desks of the others', async () => {
    await table.stores.officials.save([reviewer(assignmentId(PERSON, 'desk'), 'cho-don', 'bac-kan/cho-don')]);
    await file(table.stores, submit(completeEntries()), by(as('officer')));
    expect((await told(as('reviewer'), 'APPROVE'))?.remedy?.en).toBe(
      'There is no other reviewer: ask an administrator to give that role to one more person.',
    );
    await table.stores.officials.save([reviewer('r-2', 'bac-kan', 'bac-kan')]);
    expect((await told(as('reviewer'), 'APPROVE'))?.remedy?.vi).toBe(
      'Đề nghị người thẩm định khác quyết định: Tỉnh Bắc Kạn.',
    );
  });

  test('of a commune where the deputy typed leads to the chair, and to another substitute if there is one', async () => {
    await setSignOff(table.stores, true);
    await table.stores.officials.save([officer({ id: chairmanOf().id, role: 'chairman' }), officer({ id: PERSON })]);
    await file(table.stores, handOver(completeEntries()), by(as('officer')));
    const remedy = async () => (await told(as('for the chairman'), 'SUBMIT'))?.remedy?.en;
    expect(await remedy()).toMatch(/^Nobody else at the commune can stand in: ask the Chairperson to submit it/);
    await table.stores.officials.save([officer({ id: 'deputy-2' })]);
    expect(await remedy()).toBe(
      'Ask the Chairperson to submit it, which is possible on days of absence too, or to name another substitute.',
    );
  });

  test('of a commune whose chair is alone leads to an administrator', async () => {
    await table.stores.officials.save([officer({ id: chairmanOf().id, role: 'chairman' })]);
    const remedy = async () => (await told(chairmanOf(), 'SUBMIT'))?.remedy?.en;
    expect(await remedy()).toMatch(/^The commune has no reporting officer: ask an administrator to assign one/);
    await table.stores.officials.save([officer({ id: officerOf().id })]);
    expect(await remedy()).toBe('Ask the reporting officer to complete the form.');
  });

  test('is open to one person who is officer and chair, and to a commune without a chair', async () => {
    await setSignOff(table.stores, true);
    await file(table.stores, save(completeEntries()), by(as('officer')));
    expect(await code(submit(), as('officer'))).toEqual(['FILED']);
    await file(table.stores, { action: 'WITHDRAW', reason: null });
    const entries = [officer({ id: PERSON }), officer({ id: assignmentId(PERSON, 'chair'), role: 'chairman' })];
    await table.stores.officials.save(entries);
    await file(table.stores, handOver(), by(as('officer')));
    await file(table.stores, takeBack, by(as('officer')));
    expect(await code(submit(), as('chairman'))).toEqual(['FILED']);
  });
});
