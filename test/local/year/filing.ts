import { beforeAll, describe, expect, test } from 'vitest';
import { completeEntries } from '../../support/filing/filing-world.js';
import { type Asker, formOf, placeOf, reportOf, type Year } from '../../support/start/year.js';

const UNIT = 'nghia-ta';
const PERIOD = '2026-11';
const REPORT = { unit: UNIT, period: PERIOD };
const REASON = 'Đã đối chiếu với sổ của xã';

/** Everything that a report of the period asks, each with a reason in case it looks doubtful. */
export const complete = (period: string, other: Readonly<Record<string, object>> = {}): object[] =>
  completeEntries(period).map(({ code, ...entry }) => ({
    indicator: code,
    reason: REASON,
    ...(other[code] ?? entry),
  }));

/** Friday 2026-11-20, three working days after the due day: the one commune that has not filed November. */
export const filingStory = (year: Year) =>
  describe('an officer files late, a reviewer reviews', () => {
    let officer: Asker;
    let reviewer: Asker;
    let auditor: Asker;
    beforeAll(async () => {
      [officer, reviewer, auditor] = await Promise.all([
        year.as(`officer ${UNIT}`),
        year.as('reviewer'),
        year.as('auditor'),
      ]);
    });

    const form = async () => (await officer.ask(formOf(UNIT, PERIOD))).data.reportForm;
    const at = async () => ({ ...REPORT, expectedRevision: (await form()).revision });
    const seen = async () => (await year.public.ask(reportOf(UNIT, PERIOD))).data.report;
    const place = async (version?: number) => (await year.public.ask(placeOf(UNIT, PERIOD, version))).data.ranking;
    const published = async (code: string) =>
      (await seen()).figures.find(({ indicator }: { indicator: { code: string } }) => indicator.code === code)?.figure;

    test('before it, the report is overdue and the commune has no rank', async () => {
      await year.rank();
      expect(await seen()).toMatchObject({ state: 'NOT_SUBMITTED', timeliness: 'OVERDUE', figures: [] });
      expect((await place()).row).toMatchObject({ rank: null, unrankedReason: 'NO_REPORT' });
    });

    test('a submission is refused with every fault at once, in the officer’s language, and changes nothing', async () => {
      const before = await form();
      const figures = complete(PERIOD, {
        F03: { value: -1 },
        G01: { numerator: 9, denominator: 5, evidence: ['http://example.vn/so'] },
        F13: { numerator: 1, denominator: 999 },
        G08: { notApplicable: true, reason: '' },
        F07: {},
      });
      const wrong = [...figures, { indicator: 'F07', numerator: 1, denominator: 2 }];
      const { errors, revision } = await officer.file('submitReport', { ...(await at()), figures: wrong });
      expect(revision).toBeNull();
      const found = (code: string) => errors.find((error: { code: string }) => error.code === code);
      expect(found('NEGATIVE')).toEqual({
        code: 'NEGATIVE',
        path: ['figures', 'F03'],
        value: '-1',
        needsReason: false,
        message: 'F03 (tin, bài, lượt phát thanh tuyên truyền về chuyển đổi số trong tháng): -1 là số âm.',
      });
      expect(found('NUMERATOR_ABOVE_DENOMINATOR')).toMatchObject({
        path: ['figures', 'G01', 'numerator'],
        value: '9',
        message: 'Tử số của G01 (cán bộ, công chức, viên chức được cấp thư điện tử công vụ): 9 lớn hơn mẫu số, là 5.',
      });
      expect(found('EVIDENCE_NOT_A_LINK')).toMatchObject({ path: ['figures', 'G01', 'evidence', '0'] });
      expect(found('NOT_THE_VILLAGES_OF_THE_REGISTER')).toMatchObject({ path: ['figures', 'F13', 'denominator'] });
      expect(found('NOT_APPLICABLE')).toMatchObject({ path: ['figures', 'G08'], needsReason: true });
      expect(found('COMPUTED_INDICATOR')).toMatchObject({ path: ['figures', 'F07'] });
      expect(await form()).toEqual(before);
    });

    test('an officer who reads English is refused in English', async () => {
      const other = await year.as('officer bang-phuc');
      const { data } = await other.ask(formOf('bang-phuc', '2026-12'));
      const { errors } = await other.file('saveReport', {
        unit: 'bang-phuc',
        period: '2026-12',
        expectedRevision: data.reportForm.revision,
        figures: [{ indicator: 'F03', value: -1 }],
      });
      expect(errors[0].message).toBe(
        'F03 (digital-transformation news items and broadcasts in the month): -1 is negative.',
      );
    });

    test('what stood last month is copied into what is empty, and all else is typed', async () => {
      const last = (await officer.ask(formOf(UNIT, '2026-10'))).data.reportForm.figures;
      const emptied = await officer.file('saveReport', { ...(await at()), figures: [{ indicator: 'S01' }] });
      expect(emptied.errors).toEqual([]);
      const copied = await officer.file('copyLastPeriod', { ...(await at()), indicators: ['S01'] });
      expect(copied).toMatchObject({ errors: [], revision: { note: '← 2026-10' } });
      const workingOf = (figures: { indicator: { code: string }; working: object }[]) =>
        figures.find(({ indicator }) => indicator.code === 'S01')?.working;
      expect(workingOf((await form()).figures)).toEqual(workingOf(last));
    });

    test('a doubt without its reason is refused; mended, the report is submitted late by three working days', async () => {
      const figures = complete(PERIOD, { G08: { notApplicable: true, reason: 'Trong kỳ không phát sinh hồ sơ' } });
      const bare = figures.map((entry) => ({ ...entry, reason: '' }));
      const refused = await officer.file('submitReport', { ...(await at()), figures: bare });
      expect(refused.errors.length).toBeGreaterThan(0);
      expect(refused.errors.every(({ needsReason }: { needsReason: boolean }) => needsReason)).toBe(true);
      const submitted = await officer.file('submitReport', { ...(await at()), figures });
      expect(submitted).toMatchObject({ errors: [], form: { state: 'SUBMITTED' } });
      // The doubts that were answered are kept as they stood.
      expect(submitted.revision.warnings).toContainEqual({ code: 'NOT_APPLICABLE', path: ['figures', 'G08'] });
      const report = await seen();
      expect(report).toMatchObject({
        state: 'SUBMITTED',
        timeliness: 'LATE',
        workingDaysLate: 3,
        dueDay: '2026-11-17',
      });
      // Submitted figures are not public.
      expect(report.figures).toEqual([]);
    });

    test('withdrawn before the review it was never submitted; then it comes again', async () => {
      const first = (await seen()).firstSubmittedAt;
      const withdrawn = await officer.file('withdrawReport', { ...(await at()), reason: 'Gửi nhầm' });
      expect(withdrawn).toMatchObject({ errors: [], form: { state: 'DRAFT', firstSubmittedAt: null } });
      expect(await seen()).toMatchObject({ timeliness: 'OVERDUE', firstSubmittedAt: null });
      const again = await officer.file('submitReport', await at());
      expect(again).toMatchObject({ errors: [], form: { state: 'SUBMITTED' } });
      expect(again.form.firstSubmittedAt > first).toBe(true);
    });

    test('returned with a comment for each figure and submitted again, it keeps the time of its first submission', async () => {
      const first = (await seen()).firstSubmittedAt;
      const comments = [
        { indicator: 'F03', comment: 'Đề nghị bổ sung biên bản' },
        { indicator: 'G03', comment: 'Kiểm tra lại mẫu số' },
      ];
      const returned = await reviewer.file('returnReport', { ...(await at()), comment: 'Xem từng chỉ tiêu', comments });
      expect(returned).toMatchObject({ errors: [], form: { state: 'RETURNED' } });
      const asked = (await form()).figures.filter(({ comment }: { comment: string | null }) => comment !== null);
      expect(
        asked.map(({ indicator, comment }: { indicator: { code: string }; comment: string }) => [
          indicator.code,
          comment,
        ]),
      ).toEqual(comments.map(({ indicator, comment }) => [indicator, comment]));
      const figures = [{ indicator: 'F03', value: 5, evidence: ['https://nghiata.example/bien-ban.pdf'] }];
      const again = await officer.file('submitReport', { ...(await at()), figures });
      expect(again).toMatchObject({ errors: [], form: { state: 'SUBMITTED', firstSubmittedAt: first } });
      expect((await form()).figures.every(({ comment }: { comment: string | null }) => comment === null)).toBe(true);
    });

    test('an auditor reads every change and changes nothing; the officer does not approve', async () => {
      const { history, revision } = (await auditor.ask(formOf(UNIT, PERIOD))).data.reportForm;
      const actions = history.nodes.map(({ action }: { action: string }) => action);
      expect(actions.slice(-6)).toEqual(['SAVE', 'SUBMIT', 'WITHDRAW', 'SUBMIT', 'RETURN', 'SUBMIT']);
      expect(history.nodes.at(-1).changes).toContainEqual({
        indicator: 'F03',
        before: { value: 3 },
        after: { value: 5 },
      });
      const input = `{unit: "${UNIT}", period: "${PERIOD}", idempotencyKey: "not-theirs-01", expectedRevision: "${revision}"`;
      const approve = `mutation { approveReport(input: ${input}}) { errors { code } } }`;
      expect(await auditor.refusal(approve)).toEqual(['FORBIDDEN']);
      expect(await officer.refusal(approve)).toEqual(['FORBIDDEN']);
      expect(await year.public.refusal(approve)).toEqual(['UNAUTHENTICATED']);
      expect(
        await auditor.refusal(`mutation { saveReport(input: ${input}, figures: []}) { errors { code } } }`),
      ).toEqual(['FORBIDDEN']);
      expect((await form()).revision).toBe(revision);
    });

    test('approved, its figures are public, and the next run of the ranking job ranks the commune', async () => {
      const before = await place();
      const input = { ...(await at()), idempotencyKey: 'year-approve-0001', note: 'Đủ hồ sơ' };
      const approved = await reviewer.file('approveReport', input);
      expect(approved).toMatchObject({ errors: [], form: { state: 'APPROVED' } });
      // The same request again has the same answer and no second effect; another one has seen too little.
      expect((await reviewer.file('approveReport', input)).revision).toEqual(approved.revision);
      const stale = await reviewer.file('approveReport', { ...input, idempotencyKey: 'year-approve-0002' });
      expect(stale.errors.map(({ code }: { code: string }) => code)).toContain('CONFLICT');
      expect(await published('F03')).toEqual({ state: 'PRESENT', value: 5 });
      expect(await published('G08')).toEqual({ state: 'NOT_APPLICABLE', value: null });
      expect((await place()).version).toBe(before.version);
      await year.rank();
      const after = await place();
      expect(after).toMatchObject({ version: before.version + 1, rankedCount: before.rankedCount + 1 });
      expect(after.row).toMatchObject({ rank: expect.any(Number), unrankedReason: null });
      expect(after.row.points).toBeGreaterThan(before.row.points);
    });

    test('reopened with a reason, its approved figures stay in force until the correction is approved', async () => {
      const before = await place();
      expect(await reviewer.file('reopenReport', { ...(await at()), reason: ' ' })).toMatchObject({
        errors: [{ code: 'REASON_NEEDED' }],
      });
      const reopened = await reviewer.file('reopenReport', { ...(await at()), reason: 'Xã báo sai số cuộc họp' });
      expect(reopened).toMatchObject({ errors: [], form: { state: 'RETURNED' } });
      const figures = [{ indicator: 'F03', value: 1 }];
      expect(await officer.file('submitReport', { ...(await at()), figures })).toMatchObject({ errors: [] });
      await year.rank();
      expect(await published('F03')).toEqual({ state: 'PRESENT', value: 5 });
      expect((await place()).row).toEqual(before.row);
      expect(await reviewer.file('approveReport', await at())).toMatchObject({ errors: [] });
      await year.rank();
      expect(await published('F03')).toEqual({ state: 'PRESENT', value: 1 });
      const after = await place();
      expect(after.version).toBeGreaterThan(before.version);
      expect(after.row.points).toBeLessThan(before.row.points);
      // The version of the day before still says what it said.
      expect(await place(before.version)).toEqual(before);
    });
  });
