import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestTable } from '../support/aws/dynamo.js';
import { failEveryAttempt } from '../support/aws/dynamo-faults.js';
import { type FilesWorld, filesApi, jsonOf, UNCHECKED } from '../support/files/files-api.js';
import { demonstrationOnEngine } from '../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
let table: TestTable;
let api: FilesWorld;
beforeAll(async () => {
  table = await demonstrationOnEngine(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

test('a table that does not answer is 503 with the time to wait, reported, and answers again when it is back', async () => {
  const error = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  const off = failEveryAttempt(table.db, error);
  const away = await api.ask(null, '/files/ranking.csv', { now: NOW, headers: { 'accept-language': 'en' } });
  expect(away).toMatchObject({ status: 503, headers: { 'retry-after': '3', 'cache-control': 'no-store' } });
  const [fault] = jsonOf(away).errors;
  expect(fault).toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    message: expect.stringMatching(/^The service cannot reach its data/),
  });
  expect(api.reported).toEqual([error]);
  off();
  expect((await api.ask(null, '/files/ranking.csv', { now: NOW })).status).toBe(200);
});

test('a token that cannot be checked is no fault of its owner: 503, and the words say so', async () => {
  const sent = { now: NOW, headers: { 'accept-language': 'en' } };
  const answer = await api.ask(UNCHECKED, '/files/ranking.csv', sent);
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '3' } });
  expect(answer.headers['www-authenticate']).toBeUndefined();
  const message = 'The access token cannot be checked at the moment; try again in a minute.';
  expect(jsonOf(answer).errors).toMatchObject([{ code: 'SERVICE_UNAVAILABLE', message }]);
});
