import { afterEach, beforeEach, expect, test } from 'vitest';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import {
  AFTER_CLOSING,
  codesOf,
  completeEntries,
  file,
  MONTH,
  save,
  submit,
} from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const RECORD = 'mutation M($input: RecordFiguresInput!) { recordFigures(input: $input) { accepted refused } }';

async function deliver(batch: string, value: number, takenAt: string) {
  const figures = [{ unit: 'xuan-lac', period: MONTH, indicator: 'F03', value }];
  const { data } = await api.ask('health-book', RECORD, { input: { idempotencyKey: batch, takenAt, figures } });
  return data.recordFigures;
}

const at = (hour: number) => `2026-10-15T0${hour}:00:00.000Z`;
const idOf = (batch: string, unit = 'xuan-lac') => toGlobalId('Delivery', unit, MONTH, 'health-book', batch);

const SET_ASIDE = `mutation($input: SetDeliveryAsideInput!) { setDeliveryAside(input: $input) {
  delivery { source { batch } setAside { at actor actorName reason } }
  record { action noun subject unit { slug } changes { field before after } } errors { code path message(lang: EN) } } }`;

async function setAside(batch: string, more: object = {}, who = 'administrator') {
  const input = { delivery: idOf(batch), reason: 'Lấy sai thời điểm', idempotencyKey: `aside-${batch}`, ...more };
  const { data, errors } = await api.ask(who, SET_ASIDE, { input });
  return errors ? errors.map(({ extensions }) => extensions.code) : data.setDeliveryAside;
}

const FORM = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") {
  figures { indicator { code } working { value } source { batch } delivered { figure { value } source { batch } } }
  deliveries { nodes { source { batch } setAside { reason } figures { outcome } } } } }`;

async function formOf() {
  const { figures, deliveries } = (await api.ask('officer-xuan-lac', FORM)).data.reportForm;
  const f03 = figures.find(({ indicator }: { indicator: { code: string } }) => indicator.code === 'F03');
  return { ...f03, deliveries: deliveries.nodes };
}

test('a delivery that is set aside stays in the history, and the others stand again', async () => {
  await deliver('batch-0001', 5, at(1));
  await deliver('batch-0002', 900, at(2));
  await deliver('batch-0003', 6, at(1));
  expect(await formOf()).toMatchObject({ delivered: { figure: { value: 900 }, source: { batch: 'batch-0002' } } });

  expect(await setAside('batch-0002')).toEqual({
    delivery: {
      source: { batch: 'batch-0002' },
      setAside: {
        at: AFTER_CLOSING,
        actor: 'administrator',
        actorName: 'Đinh Công Thành',
        reason: 'Lấy sai thời điểm',
      },
    },
    record: {
      action: 'SET_DELIVERY_ASIDE',
      noun: 'DELIVERY',
      subject: `bac-kan/cho-don/xuan-lac ${MONTH} health-book batch-0002`,
      unit: { slug: 'xuan-lac' },
      changes: expect.arrayContaining([
        { field: 'isSetAside', before: 'false', after: 'true' },
        { field: 'figures.F03.value', before: '900', after: '6' },
      ]),
    },
    errors: [],
  });
  const after = await formOf();
  expect(after.delivered).toEqual({ figure: { value: 6 }, source: { batch: 'batch-0003' } });
  expect(after.deliveries).toEqual([
    { source: { batch: 'batch-0001' }, setAside: null, figures: [{ outcome: 'ACCEPTED' }] },
    { source: { batch: 'batch-0002' }, setAside: { reason: 'Lấy sai thời điểm' }, figures: [{ outcome: 'ACCEPTED' }] },
    { source: { batch: 'batch-0003' }, setAside: null, figures: [{ outcome: 'OUTDATED' }] },
  ]);
});

test('the next submission does without its figures, also where an earlier one had taken them', async () => {
  await deliver('batch-0001', 5, at(1));
  const others = completeEntries().filter(({ code }) => code !== 'F03');
  const { stores } = api.table;
  await file(stores, save(others));
  await file(stores, submit());
  expect(await formOf()).toMatchObject({ working: { value: 5 }, source: { batch: 'batch-0001' } });
  await file(stores, { action: 'RETURN', comment: 'Số liệu nguồn sai', comments: [] });
  await setAside('batch-0001');
  expect(codesOf(await file(stores, submit()))).toEqual(['NO_DATA']);
  expect(codesOf(await file(stores, submit([{ code: 'F03', figure: { count: 4 } }])))).toEqual(['FILED']);
  expect(await formOf()).toMatchObject({ working: { value: 4 }, source: null });
});

test('what is delivered later stands, and a repeat of what was set aside does not come back', async () => {
  await deliver('batch-0001', 5, at(1));
  await setAside('batch-0001');
  expect(await deliver('batch-0001', 5, at(1))).toEqual({ accepted: 1, refused: 0 });
  expect((await formOf()).delivered).toBeNull();
  await deliver('batch-0002', 7, at(1));
  expect((await formOf()).delivered).toMatchObject({ figure: { value: 7 } });
  expect((await formOf()).deliveries[0]).toMatchObject({ setAside: { reason: 'Lấy sai thời điểm' } });
});

test('a repeat has no second effect; another request finds nothing to change', async () => {
  await deliver('batch-0001', 5, at(1));
  const first = await setAside('batch-0001');
  expect(await setAside('batch-0001')).toEqual(first);
  expect((await setAside('batch-0001', { reason: 'Khác' })).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  const again = await setAside('batch-0001', { idempotencyKey: 'another-key-1' });
  expect(again).toMatchObject({ delivery: null, record: null, errors: [{ code: 'NOTHING_CHANGES' }] });
  const log = '{ administrationLog(noun: DELIVERY) { nodes { id subject actorName reason } } }';
  const { nodes } = (await api.ask('auditor', log)).data.administrationLog;
  expect(nodes).toMatchObject([{ actorName: 'Đinh Công Thành', reason: 'Lấy sai thời điểm' }]);
  const node = 'query ($id: ID!) { node(id: $id) { ... on AdministrationRecord { subject } } }';
  expect((await api.ask('auditor', node, { id: nodes[0].id })).data.node).toEqual({ subject: nodes[0].subject });
});

test('it needs a reason, a delivery and an administrator of the scope', async () => {
  await deliver('batch-0001', 5, at(1));
  expect(await setAside('batch-0001', { reason: ' ' })).toMatchObject({ errors: [{ code: 'REASON_NEEDED' }] });
  expect(await setAside('batch-0009')).toMatchObject({ errors: [{ code: 'NOT_FOUND', path: ['delivery'] }] });
  expect(await setAside('x', { delivery: toGlobalId('Unit', 'xuan-lac') })).toEqual(['BAD_USER_INPUT']);
  for (const who of ['officer-xuan-lac', 'reviewer', 'auditor', 'health-book'])
    expect(await setAside('batch-0001', {}, who), who).toEqual(['FORBIDDEN']);
  expect(await setAside('x', { delivery: idOf('batch-0001', 'nowhere') })).toEqual(['FORBIDDEN']);
  expect((await formOf()).delivered).toMatchObject({ figure: { value: 5 } });
});
