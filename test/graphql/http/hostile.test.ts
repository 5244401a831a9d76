import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proof } from '../../prove/api/r15-hostile-documents.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { faultOf, hostileRequest } from '../../support/api/hostile-requests.js';
import { sized } from '../../support/start/real.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

test('whatever is sent, the answer is GraphQL and never a failure of ours', async () => {
  await fc.assert(
    fc.asyncProperty(hostileRequest, async (request) => {
      expect(faultOf(await api.http(request))).toBeUndefined();
    }),
    { numRuns: sized(250, 1_000) },
  );
  expect(api.reported).toEqual([]);
});

test('R15, reduced', async () => {
  expect(await proof.run('reduced', () => {})).toMatchObject({ pass: true });
});
