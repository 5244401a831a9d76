import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { MONTH } from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeAll(async () => {
  api = await filingApi();
});
afterAll(() => api.close());

test('a field of a page that fails leaves the others of the page', async () => {
  const { data, errors } = await api.ask(
    null,
    '{ units(first: 1) { totalCount } officials { totalCount } indicator(code: "Z99") { code } workingDay(date: "2026-10-19") { isWorkingDay } }',
  );
  expect(data).toEqual({
    units: { totalCount: expect.any(Number) },
    officials: null,
    indicator: null,
    workingDay: { isWorkingDay: true },
  });
  expect(errors?.map(({ extensions }) => extensions.code).toSorted()).toEqual(['NOT_FOUND', 'UNAUTHENTICATED']);
});

test('a change that is not allowed leaves the answer to the change before it', async () => {
  const report = `unit: "xuan-lac", period: "${MONTH}"`;
  const { data, errors } = await api.ask(
    'officer-xuan-lac',
    `mutation {
      saveReport(input: { ${report}, idempotencyKey: "save-00000001", figures: [] }) { errors { code } }
      approveReport(input: { ${report}, idempotencyKey: "approve-0001" }) { errors { code } }
    }`,
  );
  expect(data).toEqual({ saveReport: { errors: [] }, approveReport: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});
