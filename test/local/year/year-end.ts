import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, formOf, placeOf, reportOf, type Year } from '../../support/start/year.js';
import { complete } from './filing.js';

const UNIT = 'nghia-ta';
const MONTH = '2026-12';
/** The periods that close on 14 December. */
const PERIODS = [MONTH, '2026-Q4', '2026'] as const;
const LATER = '2026-12-22';

const APPROVE = `mutation ($input: ApproveReportsInput!) { approveReports(input: $input) {
  results { form { state } errors { code } } errors { code path } } }`;

const PROFILE = `{ communeProfile(unit: "${UNIT}", period: "${MONTH}") { indicators {
  indicator { code } period { code } figure { state value } earned } } }`;

export const yearEndStory = (year: Year) =>
  describe('a month, a quarter and a year close together', () => {
    let officer: Asker;
    let reviewer: Asker;
    beforeAll(async () => {
      [officer, reviewer] = await Promise.all([year.as(`officer ${UNIT}`), year.as('reviewer')]);
    });

    const at = async (period: string) => {
      const { data } = await officer.ask(formOf(UNIT, period));
      return { unit: UNIT, period, expectedRevision: data.reportForm.revision };
    };
    const seen = async (period: string) => (await year.public.ask(reportOf(UNIT, period))).data.report;
    const place = async (version?: number) => (await year.public.ask(placeOf(UNIT, MONTH, version))).data.ranking;
    const points = async (code: string) => {
      const { indicators } = (await year.public.ask(PROFILE)).data.communeProfile;
      return indicators.find(({ indicator }: { indicator: { code: string } }) => indicator.code === code);
    };

    test('the reviewer puts off the due days with a reason; neither without one nor to a day off', async () => {
      for (const period of PERIODS) {
        const refused = { ...(await at(period)), day: '2026-12-20', reason: '' };
        expect(
          (await reviewer.file('extendDeadline', refused)).errors.map(({ code }: { code: string }) => code),
        ).toEqual(['REASON_NEEDED', 'NOT_A_WORKING_DAY']);
        const granted = { ...(await at(period)), day: LATER, reason: 'Lũ quét làm mất điện toàn xã' };
        expect(await reviewer.file('extendDeadline', granted)).toMatchObject({
          errors: [],
          form: { dueDay: LATER, extensionReason: 'Lũ quét làm mất điện toàn xã' },
        });
        expect(await seen(period)).toMatchObject({ dueDay: LATER, isExtended: true, timeliness: 'NOT_DUE' });
      }
    });

    test('before the closing day nothing is submitted', async () => {
      const { errors } = await officer.file('submitReport', { ...(await at('2026')), figures: complete('2026') });
      expect(errors).toMatchObject([{ code: 'PERIOD_NOT_CLOSED' }]);
    });

    test('four weeks later, two days after everybody’s due day, the three reports come in time', async () => {
      await year.travel('2026-12-18');
      await year.rank();
      expect((await place()).row).toMatchObject({ rank: null, unrankedReason: 'EXTENDED' });
      for (const period of PERIODS) {
        const submitted = await officer.file('submitReport', { ...(await at(period)), figures: complete(period) });
        expect(submitted).toMatchObject({ errors: [], form: { state: 'SUBMITTED' } });
        expect(await seen(period)).toMatchObject({ timeliness: 'ON_TIME', workingDaysLate: 0, figures: [] });
      }
    });

    test('many are approved at once, one that is not there is refused by itself, and the ranking takes all three', async () => {
      const before = await place();
      const reports = [
        ...(await Promise.all(PERIODS.map(at))),
        { unit: UNIT, period: '2027-01', expectedRevision: null },
      ];
      const { data } = await reviewer.ask(APPROVE, { input: { idempotencyKey: 'year-end-0001', reports } });
      const states = data.approveReports.results.map(({ form }: { form: { state: string } | null }) => form?.state);
      expect(states).toEqual(['APPROVED', 'APPROVED', 'APPROVED', 'NONE']);
      expect(data.approveReports.errors).toEqual([{ code: 'WRONG_STATE', path: ['reports', '3'] }]);
      await year.rank();
      const after = await place();
      expect(after.rankedCount).toBe(before.rankedCount + 1);
      expect(after.row.rank).toEqual(expect.any(Number));
      expect(after.row.points).toBeGreaterThan(before.row.points);
      expect(await points('F03')).toMatchObject({ period: { code: MONTH }, figure: { value: 3 } });
      expect(await points('S06')).toMatchObject({ period: { code: '2026-Q4' }, earned: 10 });
      expect(await points('F05')).toMatchObject({ period: { code: '2026' }, earned: 35 });
    });

    test('how often a commune was on time is counted by the service from twelve windows', async () => {
      const { figure, earned } = await points('F07');
      expect(figure.state).toBe('PRESENT');
      expect(figure.value).toBeGreaterThan(0);
      expect(earned).toBeGreaterThan(0);
    });

    test('a yearly figure that is corrected afterwards republishes the month, and the earlier version says what it said', async () => {
      const before = await place();
      const { form } = await reviewer.file('reopenReport', { ...(await at('2026')), reason: 'Nhập nhầm chỉ tiêu F05' });
      expect(form.state).toBe('RETURNED');
      const corrected = await officer.file('submitReport', {
        ...(await at('2026')),
        figures: [{ indicator: 'F05', yes: false }],
      });
      expect(corrected.errors).toEqual([]);
      expect((await reviewer.file('approveReport', await at('2026'))).errors).toEqual([]);
      // The first submission was in time, and the report stays on time.
      expect(await seen('2026')).toMatchObject({ timeliness: 'ON_TIME', state: 'APPROVED' });
      await year.rank();
      const after = await place();
      expect(after.version).toBe(before.version + 1);
      expect(before.row.points - after.row.points).toBeGreaterThan(30);
      expect(await points('F05')).toMatchObject({ figure: { value: 0 }, earned: 0 });
      expect(await place(before.version)).toEqual(before);
    });

    test('November stands as it was filed: the weeks that passed have written over nothing', async () => {
      const { data } = await officer.ask(formOf(UNIT, '2026-11'));
      const actions = data.reportForm.history.nodes.map(({ action }: { action: string }) => action);
      expect(actions.slice(-4)).toEqual(['APPROVE', 'REOPEN', 'SUBMIT', 'APPROVE']);
      expect((await seen('2026-11')).figures).toContainEqual({
        indicator: { code: 'F03' },
        figure: { state: 'PRESENT', value: 1 },
      });
    });
  });
