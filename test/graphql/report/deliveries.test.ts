import { afterEach, beforeEach, expect, test } from 'vitest';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import {
  AFTER_CLOSING,
  approve,
  completeEntries,
  file,
  MONTH,
  save,
  submit,
} from '../../support/filing/filing-world.js';
import { methodWithWinner } from '../../support/filing/winner-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const RECORD = `mutation M($input: RecordFiguresInput!) { recordFigures(input: $input) {
  accepted unchanged refused errors { code } } }`;

async function deliver(batch: string, value: number, takenAt = AFTER_CLOSING, now = AFTER_CLOSING) {
  const figures = [{ unit: 'xuan-lac', period: MONTH, indicator: 'F03', value }];
  const { data } = await api.ask('health-book', RECORD, { input: { idempotencyKey: batch, takenAt, figures } }, now);
  return data.recordFigures;
}

const DELIVERIES = `query ($first: Int, $after: String) { reportForm(unit: "xuan-lac", period: "${MONTH}") {
  deliveries(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { receivedAt source { system batch takenAt } figures { indicator outcome figure { value } } } } } }`;

const at = (hour: number) => `2026-10-15T0${hour}:00:00.000Z`;

test('every delivery is kept with its answer and read page by page, in the order received', async () => {
  await deliver('batch-0001', 5, at(1), at(2));
  await deliver('batch-0002', 6, at(2), at(3));
  await deliver('batch-0003', 6, at(3), at(4));
  await deliver('batch-0004', 7, at(1), at(5));
  const { data } = await api.ask('auditor', DELIVERIES, { first: 3 });
  const page = data.reportForm.deliveries;
  const entry = (n: number, hour: number, value: number, outcome: string) => ({
    receivedAt: at(n + 1),
    source: { system: 'health-book', batch: `batch-000${n}`, takenAt: at(hour) },
    figures: [{ indicator: 'F03', outcome, figure: { value } }],
  });
  expect(page).toEqual({
    totalCount: 4,
    pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    nodes: [entry(1, 1, 5, 'ACCEPTED'), entry(2, 2, 6, 'ACCEPTED'), entry(3, 3, 6, 'UNCHANGED')],
  });
  const rest = await api.ask('auditor', DELIVERIES, { first: 3, after: page.pageInfo.endCursor });
  expect(rest.data.reportForm.deliveries.nodes).toEqual([entry(4, 1, 7, 'OUTDATED')]);
});

test('a repeat is answered as the first time although another delivery came between, and changes nothing', async () => {
  expect(await deliver('batch-0001', 5, at(1))).toMatchObject({ accepted: 1 });
  expect(await deliver('batch-0002', 6, at(2))).toMatchObject({ accepted: 1 });
  const before = await api.ask('reviewer', DELIVERIES);
  expect(await deliver('batch-0001', 5, at(1))).toMatchObject({ accepted: 1, refused: 0 });
  expect(await deliver('batch-0001', 9, at(1))).toMatchObject({ errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  expect(await api.ask('reviewer', DELIVERIES)).toEqual(before);
});

test('a repeat after the period was locked is answered as the first time; anything new is refused', async () => {
  const locked = '2027-06-15T02:00:00.000Z';
  await deliver('batch-0001', 5, at(1));
  await deliver('batch-0002', 6, at(2));
  expect(await deliver('batch-0003', 7, at(1))).toMatchObject({ errors: [{ code: 'OUTDATED' }] });
  expect(await deliver('batch-0001', 5, at(1), locked)).toMatchObject({ accepted: 1, refused: 0 });
  expect(await deliver('batch-0002', 6, at(2), locked)).toMatchObject({ accepted: 1, refused: 0 });
  expect(await deliver('batch-0003', 7, at(1), locked)).toMatchObject({ errors: [{ code: 'OUTDATED' }] });
  const before = await api.ask('reviewer', DELIVERIES);
  expect(await deliver('batch-0004', 7, at(3), locked)).toMatchObject({ errors: [{ code: 'PERIOD_LOCKED' }] });
  expect(await deliver('batch-0005', -1, at(3), locked)).toMatchObject({ errors: [{ code: 'PERIOD_LOCKED' }] });
  expect(await api.ask('reviewer', DELIVERIES)).toEqual(before);
});

test('a delivery is found by its id, for whoever may see it; another id names nothing', async () => {
  await deliver('batch-0001', 5);
  const ids = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { deliveries { nodes { id } } } }`;
  const [{ id }] = (await api.ask('auditor', ids)).data.reportForm.deliveries.nodes;
  const node = 'query ($id: ID!) { node(id: $id) { id ... on Delivery { source { batch } } } }';
  expect((await api.ask('auditor', node, { id })).data.node).toEqual({ id, source: { batch: 'batch-0001' } });
  const other = toGlobalId('Delivery', 'xuan-lac', MONTH, 'health-book', 'batch-0002');
  expect(await api.ask('auditor', node, { id: other })).toEqual({ data: { node: null } });
  for (const who of ['officer-bang-lung', null]) {
    const { data, errors } = await api.ask(who, node, { id });
    expect([data.node, errors?.length]).toEqual([null, 1]);
  }
});

test('whoever may not see work in progress sees no deliveries either', async () => {
  await deliver('batch-0001', 5);
  const codes = async (who: string | null) =>
    (await api.ask(who, DELIVERIES)).errors?.map(({ extensions }) => extensions.code);
  expect(await codes('auditor')).toBeUndefined();
  expect(await codes('officer-xuan-lac')).toBeUndefined();
  expect(await codes('officer-bang-lung')).toEqual(['FORBIDDEN']);
  expect(await codes('health-book')).toEqual(['FORBIDDEN']);
  expect(await codes(null)).toEqual(['UNAUTHENTICATED']);
});

test.each([
  ['TYPED', { working: 3, overruled: 5, source: null }],
  ['SOURCE', { working: 5, overruled: 3, source: 'health-book' }],
] as const)(
  'where the method lets %s win, that figure is submitted, approved and public, and both are kept',
  async (winner, wanted) => {
    await methodWithWinner(api.table.stores, winner);
    await deliver('batch-0001', 5);
    await file(api.table.stores, save(completeEntries()));
    const form = `{ methodVersion(id: "DTI-commune-${winner}") { winner } reportForm(unit: "xuan-lac", period: "${MONTH}") { figures { indicator { code } working { value } overruled { value }
    source { system } isInConflict } } report(unit: "xuan-lac", period: "${MONTH}") { figures { indicator { code } figure { value } } } }`;
    const seen = async () => {
      const { data, errors } = await api.ask('reviewer', form);
      expect(errors).toBeUndefined();
      const of = (list: readonly { indicator: { code: string } }[]) =>
        list.find(({ indicator }) => indicator.code === 'F03');
      return { ...data, figure: of(data.reportForm.figures), published: of(data.report.figures) };
    };
    // Until the submission no typed figure changes, whoever wins.
    expect((await seen()).figure).toMatchObject({ working: { value: 3 }, overruled: null, isInConflict: true });
    await file(api.table.stores, submit());
    expect((await seen()).figure).toMatchObject({
      working: { value: wanted.working },
      overruled: { value: wanted.overruled },
      source: wanted.source && { system: wanted.source },
    });
    await file(api.table.stores, approve);
    const approved = await seen();
    expect(approved.published).toMatchObject({ figure: { value: wanted.working } });
    expect(approved.methodVersion.winner).toBe(winner);
  },
);
