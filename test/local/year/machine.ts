import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, formOf, reportOf, type Year } from '../../support/start/year.js';
import { complete } from './filing.js';

/** Granted a later due day in November, with a draft of the demonstration that nobody has submitted yet. */
const UNIT = 'binh-trung';
const PERIOD = '2026-11';
const TAKEN = '2026-11-19T22:00:00.000Z';

const RECORD = `mutation ($input: RecordFiguresInput!) { recordFigures(input: $input) {
  accepted unchanged refused results { outcome } errors { code path message } } }`;

const DELIVERIES = `{ reportForm(unit: "${UNIT}", period: "${PERIOD}") { deliveries { totalCount nodes {
  source { system batch takenAt } figures { indicator outcome figure { value } } } } } }`;

const figure = (indicator: string, numerator: number, denominator: number, unit = UNIT) => ({
  unit,
  period: PERIOD,
  indicator,
  numerator,
  denominator,
});

export const machineStory = (year: Year) =>
  describe('a source system delivers, so that nobody types', () => {
    let officer: Asker;
    let reviewer: Asker;
    let auditor: Asker;
    let system: Asker;
    beforeAll(async () => {
      [officer, reviewer, auditor, system] = await Promise.all([
        year.as(`officer ${UNIT}`),
        year.as('reviewer'),
        year.as('auditor'),
        year.as('source vnpt-ioffice'),
      ]);
    });

    const deliver = async (batch: string, figures: readonly object[], takenAt = TAKEN) => {
      const { data, errors } = await system.ask(RECORD, { input: { idempotencyKey: batch, takenAt, figures } });
      expect(errors).toBeUndefined();
      return data.recordFigures;
    };
    const form = async (who = officer) => (await who.ask(formOf(UNIT, PERIOD))).data.reportForm;
    const entry = async (code: string) =>
      (await form(reviewer)).figures.find(({ indicator }: { indicator: { code: string } }) => indicator.code === code);

    test('each figure is accepted or refused with its code; a repeat, and the same figure again, change nothing', async () => {
      const before = await form();
      const figures = [
        figure('G03', 30, 40),
        figure('G05', 45, 50),
        figure('G03', 12, 16, 'quang-bach'),
        figure('F13', 1, 2),
        figure('G03', 9, 5, 'dong-lac'),
        figure('G03', 1, 2, 'nowhere'),
      ];
      const first = await deliver('ioffice-0001', figures);
      expect(first).toMatchObject({ accepted: 3, unchanged: 0, refused: 3 });
      expect(first.errors.map(({ code }: { code: string }) => code)).toEqual([
        'NOT_YOUR_INDICATOR',
        'NUMERATOR_ABOVE_DENOMINATOR',
        'NOT_FOUND',
      ]);
      expect(await deliver('ioffice-0001', figures)).toEqual(first);
      expect(await deliver('ioffice-0002', figures.slice(0, 3))).toMatchObject({ accepted: 0, unchanged: 3 });
      expect(await deliver('ioffice-0001', [figure('G03', 31, 40)])).toMatchObject({
        errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
      });
      expect(await deliver('ioffice-0003', [figure('G03', 1, 40)], '2026-11-18T22:00:00.000Z')).toMatchObject({
        errors: [{ code: 'OUTDATED' }],
      });
      // The form that the officer has open stays as it is.
      expect((await form()).revision).toBe(before.revision);
    });

    test('a figure typed otherwise is kept beside it and flagged; by the method in force the typed one wins', async () => {
      const { data } = await year.public.ask('{ methodVersion { winner } }');
      expect(data.methodVersion.winner).toBe('TYPED');
      const { revision, figures } = await form();
      const typed = complete(PERIOD, { G05: { numerator: 20, denominator: 50 }, G03: {} });
      const saved = await officer.file('saveReport', {
        unit: UNIT,
        period: PERIOD,
        expectedRevision: revision,
        figures: typed,
      });
      expect([saved.errors, figures.length > 0]).toEqual([[], true]);
      expect(await entry('G05')).toMatchObject({
        working: { value: 40 },
        isInConflict: true,
        delivered: { figure: { value: 90 }, source: { system: 'vnpt-ioffice' } },
      });
      // A delivery between the officer's reading and sending is no conflict for the officer.
      expect(await deliver('ioffice-0004', [figure('G05', 46, 50)], '2026-11-20T01:00:00.000Z')).toMatchObject({
        accepted: 1,
      });
      const at = { unit: UNIT, period: PERIOD, expectedRevision: saved.form.revision };
      const submitted = await officer.file('submitReport', at);
      expect(submitted).toMatchObject({ errors: [], form: { state: 'SUBMITTED' } });
      expect(await entry('G05')).toMatchObject({ working: { value: 40 }, overruled: { value: 92 }, source: null });
      expect(await entry('G03')).toMatchObject({
        working: { value: 75 },
        isInConflict: false,
        source: { system: 'vnpt-ioffice', batch: 'ioffice-0001' },
      });
      const approved = await reviewer.file('approveReport', { ...at, expectedRevision: submitted.form.revision });
      expect(approved.errors).toEqual([]);
      const published = (await year.public.ask(reportOf(UNIT, PERIOD))).data.report.figures;
      expect(published).toContainEqual({ indicator: { code: 'G03' }, figure: { state: 'PRESENT', value: 75 } });
      expect(published).toContainEqual({ indicator: { code: 'G05' }, figure: { state: 'PRESENT', value: 40 } });
    });

    test('an auditor reads every delivery with its answer; a system reads no report and files none', async () => {
      const { deliveries } = (await auditor.ask(DELIVERIES)).data.reportForm;
      expect(deliveries.totalCount).toBe(4);
      expect(deliveries.nodes[0]).toEqual({
        source: { system: 'vnpt-ioffice', batch: 'ioffice-0001', takenAt: TAKEN },
        figures: [
          { indicator: 'G03', outcome: 'ACCEPTED', figure: { value: 75 } },
          { indicator: 'G05', outcome: 'ACCEPTED', figure: { value: 90 } },
        ],
      });
      const outcomes = deliveries.nodes.map(({ figures }: { figures: { outcome: string }[] }) =>
        figures.map(({ outcome }) => outcome).join(),
      );
      expect(outcomes).toEqual(['ACCEPTED,ACCEPTED', 'UNCHANGED,UNCHANGED', 'OUTDATED', 'ACCEPTED']);
      expect(await system.refusal(DELIVERIES)).toEqual(['FORBIDDEN']);
      const save = `mutation { saveReport(input: {unit: "${UNIT}", period: "${PERIOD}", idempotencyKey: "machine-01", figures: []}) { errors { code } } }`;
      expect(await system.refusal(save)).toEqual(['FORBIDDEN']);
    });
  });
