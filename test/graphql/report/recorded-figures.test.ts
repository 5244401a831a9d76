import { afterEach, beforeEach, expect, test } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { deliveryKey } from '../../../src/store/keys/report.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import {
  AFTER_CLOSING,
  COMMUNE_PATH,
  completeEntries,
  file,
  MONTH,
  save,
  submit,
} from '../../support/filing/filing-world.js';
import { damage } from '../../support/unreadable/damage.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const RECORD = `mutation M($input: RecordFiguresInput!) { recordFigures(input: $input) {
  accepted unchanged refused results { outcome } errors { code path } } }`;
const FORM = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { state revision figures { indicator { code }
  working { value } isInConflict source { system batch takenAt } overruled { value }
  delivered { figure { value } source { system } } } } }`;

async function deliver(figures: readonly object[], more: Record<string, unknown> = {}) {
  const input = { idempotencyKey: 'batch-0001', takenAt: AFTER_CLOSING, figures, ...more };
  const { data, errors } = await api.ask('health-book', RECORD, { input });
  expect(errors).toBeUndefined();
  return data.recordFigures;
}

const meetings = (value: number, unit = 'xuan-lac') => ({ unit, period: MONTH, indicator: 'F03', value });

async function formOf(code: string) {
  const { data } = await api.ask('reviewer', FORM);
  // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
  const figure = data.reportForm.figures.find((each: any) => each.indicator.code === code);
  return { ...data.reportForm, figure };
}

test('each figure is accepted or refused by itself', async () => {
  const outcome = await deliver([
    meetings(5),
    { unit: 'bang-lung', period: MONTH, indicator: 'G01', numerator: 9, denominator: 5 },
    { unit: 'xuan-lac', period: MONTH, indicator: 'G02', numerator: 1, denominator: 5 },
    { unit: 'nowhere', period: MONTH, indicator: 'F03', value: 5 },
    { unit: 'xuan-lac', period: '2020-01', indicator: 'F03', value: 5 },
    meetings(6),
  ]);
  expect(outcome).toMatchObject({ accepted: 1, unchanged: 0, refused: 5 });
  expect(outcome.errors).toEqual([
    { code: 'NUMERATOR_ABOVE_DENOMINATOR', path: ['figures', '1', 'G01', 'numerator'] },
    { code: 'NOT_YOUR_INDICATOR', path: ['figures', '2', 'G02'] },
    { code: 'NOT_FOUND', path: ['figures', '3', 'F03'] },
    { code: 'REPORT_NOT_EXPECTED', path: ['figures', '4', 'F03'] },
    { code: 'INDICATOR_TWICE', path: ['figures', '5', 'F03'] },
  ]);
});

test('an unknown unit or period is named as the system wrote it', async () => {
  const figures = [meetings(5, 'nowhere'), { ...meetings(5), period: '2026-13' }, meetings(5, 'bac-kan')];
  const { data } = await api.ask('health-book', RECORD.replace('code path', 'value'), {
    input: { idempotencyKey: 'batch-0001', takenAt: AFTER_CLOSING, figures },
  });
  expect(data.recordFigures.errors).toEqual(['nowhere', '2026-13', 'bac-kan'].map((value) => ({ value })));
});

test('figures of a unit that has ended are refused with the units that report now', async () => {
  const { registers, settings } = api.table.stores;
  const name = { vi: 'Xã Nam Xuân', en: 'Nam Xuân Commune' };
  const predecessors = ['xuan-lac', 'nam-cuong'].map((unit) => ({ unit, extent: 'WHOLE' as const }));
  const unit = { id: 'nam-xuan', kind: 'COMMUNE', gsoCode: null, name, parent: 'cho-don' } as const;
  const changes = [{ of: 'FORM', unit, predecessors, outside: [], clause: null } as const];
  const event = { id: 'merger', effective: '2026-10-01', decision: '1/NQ', confirmedBy: 'second', changes };
  await registers.save(registerInForce(2, seededRegister(true), [event]));
  await settings.save({ ...(await settings.current()), registerVersion: 2 });
  const figures = [meetings(5), { ...meetings(5), period: '2020-01' }];
  const input = { idempotencyKey: 'batch-0001', takenAt: AFTER_CLOSING, figures };
  const { data } = await api.ask('health-book', RECORD.replace('code path', 'code message(lang: EN)'), { input });
  expect(data.recordFigures.errors).toMatchObject([
    { code: 'REPORT_NOT_EXPECTED', message: expect.stringContaining('; Nam Xuân Commune reports for this period.') },
    { code: 'REPORT_NOT_EXPECTED', message: 'No report is expected for January 2020.' },
  ]);
});

test('a repeat answers the same, the same figure of another batch is unchanged, an older one is refused', async () => {
  expect((await deliver([meetings(5)])).accepted).toBe(1);
  expect((await deliver([meetings(5)])).accepted).toBe(1);
  expect((await deliver([meetings(6)])).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  expect((await deliver([meetings(5)], { idempotencyKey: 'batch-0002' })).unchanged).toBe(1);
  const older = { idempotencyKey: 'batch-0003', takenAt: '2026-10-14T02:00:00.000Z' };
  expect((await deliver([meetings(7)], older)).errors).toMatchObject([{ code: 'OUTDATED' }]);
});

test('a delivery moves no revision and makes no open form conflict; both figures are kept and flagged', async () => {
  const { stores } = api.table;
  await file(stores, save());
  const before = await stores.reports.one(COMMUNE_PATH, MONTH);
  await deliver([meetings(5)]);
  expect(await stores.reports.one(COMMUNE_PATH, MONTH)).toEqual(before);
  const { figure } = await formOf('F03');
  expect(figure).toMatchObject({
    working: { value: 3 },
    isInConflict: true,
    delivered: { figure: { value: 5 }, source: { system: 'health-book' } },
  });
  expect(await file(stores, submit(), { expectedRevision: before?.tokens.at(-1) ?? null })).toMatchObject({
    kind: 'FILED',
  });
  expect((await formOf('F03')).figure).toMatchObject({ working: { value: 3 }, overruled: { value: 5 }, source: null });
});

test('what nobody typed is frozen at the submission with its provenance; a later delivery only flags', async () => {
  const { stores } = api.table;
  await deliver([meetings(5)]);
  await file(stores, submit(completeEntries().filter(({ code }) => code !== 'F03')));
  const source = { system: 'health-book', batch: 'batch-0001', takenAt: AFTER_CLOSING };
  expect((await formOf('F03')).figure).toMatchObject({ working: { value: 5 }, source, isInConflict: false });
  await deliver([meetings(8)], { idempotencyKey: 'batch-0002' });
  expect(await formOf('F03')).toMatchObject({
    state: 'SUBMITTED',
    figure: { working: { value: 5 }, source, isInConflict: true, delivered: { figure: { value: 8 } } },
  });
});

test('deliveries that nobody can read refuse the figures of their report alone', async () => {
  await deliver([meetings(5), meetings(5, 'bang-lung')]);
  await damage(api.table, deliveryKey(COMMUNE_PATH, MONTH), 'figures', 'OTHER_TYPE');
  const outcome = await deliver([meetings(6), meetings(6, 'bang-lung')], { idempotencyKey: 'batch-0002' });
  expect(outcome).toMatchObject({
    accepted: 1,
    refused: 1,
    results: [{ outcome: 'REFUSED' }, { outcome: 'ACCEPTED' }],
  });
  expect(outcome.errors).toEqual([{ code: 'DATA_UNREADABLE', path: ['figures', '0', 'F03'] }]);
});

test('a thousand figures come in one call, a read and a write for each report', async () => {
  const { units } = await api.table.stores.registers.version(1);
  const communes = units.filter(({ level }) => level === 'COMMUNE').map(({ id }) => id);
  const monthly = ['F03', 'G01'];
  const months = Array.from({ length: 3 }, (_, i) => `2026-${String(i + 8).padStart(2, '0')}`);
  const figures = Array.from({ length: 1_000 }, (_, i) => {
    const indicator = monthly[i % 2] as string;
    const of = { unit: communes[(i >> 1) % 20], period: months[Math.floor(i / 40) % 3], indicator };
    return indicator === 'F03' ? { ...of, value: i } : { ...of, numerator: 1, denominator: 1_000 + i };
  });
  const count = countRequests(api.table.db);
  const outcome = await deliver(figures);
  // 20 communes × 3 months × 2 indicators; the rest repeat an indicator.
  expect([outcome.accepted, outcome.refused]).toEqual([120, 880]);
  expect(count.byCommand.Put).toBe(60);
  // Besides: settings, for the request and its change, the system, the method.
  expect(count.byCommand.Get).toBe(60 + 3);
  const many = await api.ask('health-book', RECORD, {
    input: { idempotencyKey: 'batch-0009', takenAt: AFTER_CLOSING, figures: [...figures, meetings(1)] },
  });
  expect(many.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.figures' });
});

test('officials do not deliver', async () => {
  const input = { idempotencyKey: 'batch-0001', takenAt: AFTER_CLOSING, figures: [meetings(5)] };
  expect((await api.ask('officer-xuan-lac', RECORD, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(null, RECORD, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('what is said to be taken in the future or before the period is refused, and keeps no later delivery out', async () => {
  const at = async (takenAt: string, idempotencyKey: string) =>
    (await deliver([meetings(5)], { takenAt, idempotencyKey })).errors;
  expect(await at('2099-01-01T00:00:00.000Z', 'batch-0011')).toMatchObject([{ code: 'TAKEN_AT_IN_FUTURE' }]);
  expect(await at('2020-01-01T00:00:00.000Z', 'batch-0012')).toMatchObject([{ code: 'TAKEN_BEFORE_PERIOD' }]);
  expect((await deliver([meetings(5)], { idempotencyKey: 'batch-0013' })).accepted).toBe(1);
});
