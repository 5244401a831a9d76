import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FigureEntry } from '../../../src/domain/figure/entry.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { completeEntries, file, MONTH, submit } from '../../support/filing/filing-world.js';
import { damage } from '../../support/unreadable/damage.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const OTHERS = ['bang-lung', 'ban-thi', 'bang-lang', 'bang-phuc', 'binh-trung'];
const entries = (code: string, entry: Omit<FigureEntry, 'code'>): FigureEntry[] =>
  completeEntries().map((complete) => (complete.code === code ? { code, ...entry } : complete));
const sendOthers = async () => {
  for (const [i, unit] of OTHERS.entries())
    await file(api.table.stores, submit(entries('F03', { value: 3 + i })), { unit });
};

const REVIEW = `isUnremarkable warningCount openCommentCount outsideRangeCount workingDaysLate previousPeriod { code }
  remarks { kind indicator { code } sentence }
  figures { figure { indicator { code } } difference previous { value } expected { lowest highest median figureCount text(lang: EN) }
    remarks { kind } peers(first: 3) { unit { slug } figure { value } isApproved } }`;
const review = async (who = 'reviewer', unit = 'xuan-lac') => {
  const question = `query($unit: ID!, $period: String!) { reportForm(unit: $unit, period: $period) { revision review { ${REVIEW} } } }`;
  const { data, errors } = await api.ask(who, question, { unit, period: MONTH });
  expect(errors).toBeUndefined();
  return data.reportForm;
};

const F03 = (form: { review: { figures: { figure: { indicator: { code: string } } }[] } }) =>
  form.review.figures.find(({ figure }) => figure.indicator.code === 'F03');

describe('what a reviewer looks at', () => {
  test('a figure far from the others stands beside its range, the period before and comparable communes', async () => {
    await sendOthers();
    await file(api.table.stores, submit(entries('F03', { value: 900 })));
    const form = await review();
    expect(form.review).toMatchObject({
      isUnremarkable: false,
      outsideRangeCount: 1,
      openCommentCount: 0,
      workingDaysLate: 0,
      previousPeriod: { code: '2026-09' },
    });
    expect(form.review.remarks).toContainEqual({
      kind: 'OUTSIDE_RANGE',
      indicator: { code: 'F03' },
      sentence: expect.stringContaining('900 cao hơn khoảng thường gặp'),
    });
    expect(F03(form)).toMatchObject({
      expected: { figureCount: 6, text: expect.stringContaining('of 6 communes, October 2026') },
      remarks: [{ kind: 'OUTSIDE_RANGE' }],
      previous: { value: null },
      difference: null,
    });
    const values = (F03(form) as unknown as { peers: { figure: { value: number } }[] }).peers.map(
      (peer) => peer.figure.value,
    );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values).toHaveLength(3);
  });

  test('a report like the others has nothing to look at; nothing is answered before the first submission', async () => {
    await sendOthers();
    expect((await review()).review).toBeNull();
    await file(api.table.stores, submit(entries('F03', { value: 5 })));
    expect((await review()).review).toMatchObject({ isUnremarkable: true, remarks: [] });
  });

  test('an officer sees no figure of another commune in it', async () => {
    await sendOthers();
    await file(api.table.stores, submit(entries('F03', { value: 900 })));
    const form = await review('officer-xuan-lac');
    expect(form.review.remarks).toEqual([]);
    expect(F03(form)).toMatchObject({ expected: null, peers: [] });
  });
});

describe('approving many', () => {
  const APPROVE = `mutation($input: ApproveReportsInput!) { approveReports(input: $input) {
    results { changed form { state } errors { code path message(lang: VI) } } errors { code path } } }`;
  const approve = async (units: readonly string[], more: object = { onlyUnremarkable: true }) => {
    const reports = [];
    for (const unit of units)
      reports.push({ unit, period: MONTH, expectedRevision: (await review('reviewer', unit)).revision });
    const input = { idempotencyKey: 'together-1', reports, ...more };
    return async () => (await api.ask('reviewer', APPROVE, { input })).data.approveReports;
  };

  test('leaves out those to look at, says so, and answers a repeat alike', async () => {
    await sendOthers();
    await file(api.table.stores, submit(entries('F03', { value: 900 })));
    const send = await approve(['bang-lung', 'xuan-lac']);
    const expected = {
      results: [
        { changed: true, form: { state: 'APPROVED' }, errors: [] },
        {
          changed: false,
          form: { state: 'SUBMITTED' },
          errors: [{ code: 'TO_BE_LOOKED_AT', path: [], message: expect.stringContaining('1 điểm cần xem') }],
        },
      ],
      errors: [{ code: 'TO_BE_LOOKED_AT', path: ['reports', '1'] }],
    };
    expect(await send()).toEqual(expected);
    expect(await send()).toEqual(expected);
  });

  test.each([[{}], [{ onlyUnremarkable: true }]])('refuses a report that nobody can read alone (%o)', async (more) => {
    await sendOthers();
    const send = await approve(['bang-lung', 'ban-thi', 'bang-lang'], more);
    await damage(api.table, reportKey('bac-kan/cho-don/ban-thi', MONTH), 'working', 'OTHER_TYPE');
    const { results, errors } = await send();
    expect(results).toEqual([
      { changed: true, form: { state: 'APPROVED' }, errors: [] },
      {
        changed: false,
        form: null,
        errors: [
          { code: 'DATA_UNREADABLE', path: [], message: expect.stringContaining('cần cho báo cáo này bị hỏng') },
        ],
      },
      { changed: true, form: { state: 'APPROVED' }, errors: [] },
    ]);
    expect(errors).toEqual([{ code: 'DATA_UNREADABLE', path: ['reports', '1'] }]);
  });

  test('approves each of them where the reviewer does not ask for the rule', async () => {
    await sendOthers();
    await file(api.table.stores, submit(entries('F03', { value: 900 })));
    expect((await (await approve(['xuan-lac'], {}))()).errors).toEqual([]);
  });
});
