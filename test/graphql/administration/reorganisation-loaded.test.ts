import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T05:00:00.000Z');
});
afterAll(() => api.close());

test('an event that was loaded with the register is listed, taken back to a draft, and published again', async () => {
  const headers = {
    'content-type': 'application/json',
    ...bearer(officialToken('administrator-cho-don-1', 'administrator')),
  };
  const ask = async (query: string) => JSON.parse((await api.http({ headers, body: JSON.stringify({ query }) })).body);
  const state = async () => (await ask('{ reorganisations { id state } }')).data.reorganisations;
  const move = async (name: string, key: string) =>
    (
      await ask(
        `mutation { answer: ${name}(input: {id: "loaded", idempotencyKey: "${key}", reason: "Test"}) { errors { code message } } }`,
      )
    ).data.answer.errors;
  const { settings, registers } = api.table.stores;
  const renamed = {
    of: 'ALTER',
    unit: 'xuan-lac',
    name: { vi: 'Xã Xuân Lạc Mới', en: 'New Xuan Lac' },
    clause: null,
  } as const;
  const loaded = { id: 'loaded', effective: '2026-01-01', decision: '1/NQ', changes: [renamed] };
  await registers.save(registerInForce(3, seededRegister(true), [loaded]));
  await settings.save({ ...(await settings.current()), registerVersion: 3 });
  expect(await state()).toContainEqual({ id: 'loaded', state: 'PUBLISHED' });
  expect(await move('withdrawReorganisation', 'loaded-event-0001')).toEqual([]);
  expect(await state()).toContainEqual({ id: 'loaded', state: 'DRAFT' });
  expect(await move('publishReorganisation', 'loaded-event-0002')).toEqual([]);
  expect(await state()).toContainEqual({ id: 'loaded', state: 'PUBLISHED' });
});
