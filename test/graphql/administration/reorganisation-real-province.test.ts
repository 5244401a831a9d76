import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGraphqlApi, type GraphqlApi } from '../../../src/graphql/index.js';
import { seed } from '../../../src/seed/loader.js';
import { thaiNguyen } from '../../../src/seed/worlds/thai-nguyen.js';
import { newKey } from '../../support/administration/administration-api.js';
import { bearer, officialToken, testVerifier } from '../../support/api/tokens.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';

// The whole province as a new stage gets it, without demonstration: 280 communes of before, the event of 2025, 92 of today.

const NOW = '2026-11-24T08:00:00.000Z';
const ADMINISTRATOR = thaiNguyen.officials('2026-11-24').find(({ role }) => role === 'administrator');

let table: TestTable;
let api: GraphqlApi;
beforeAll(async () => {
  table = await testTable();
  await seed(table.stores, { world: thaiNguyen, asOf: NOW, demonstration: false });
  if (!ADMINISTRATOR) throw new Error('the province has an administrator');
  await table.stores.officials.save([ADMINISTRATOR]);
  api = await createGraphqlApi(table.stores, (error) => expect(error).toBeUndefined(), testVerifier);
});
afterAll(() => table.close());

async function ask(query: string, variables: object = {}) {
  const headers = {
    'content-type': 'application/json',
    ...bearer(officialToken(ADMINISTRATOR?.id ?? '', 'administrator')),
  };
  const body = JSON.stringify({ query, variables });
  const answer = JSON.parse(
    (await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, NOW)).body,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data;
}
async function move(name: string, id: string) {
  const query = `mutation($input: ReorganisationInput!) { answer: ${name}(input: $input) { errors { value message } reorganisation { state revision } } }`;
  const { reorganisation } = await ask('query($id: ID!) { reorganisation(id: $id) { revision } }', { id });
  const input = { id, idempotencyKey: newKey(), reason: 'Nghị quyết', expectedRevision: reorganisation.revision };
  return (await ask(query, { input })).answer;
}
const inForce = async () => {
  const settings = await table.stores.settings.current();
  const register = await table.stores.registers.version(settings.registerVersion);
  const communes = (day: string) =>
    register.units.filter(
      ({ level, validFrom, validTo }) => level === 'COMMUNE' && (validFrom ?? day) <= day && day <= (validTo ?? day),
    ).length;
  const scopes = settings.scopes.map(({ scope, path, ended, inherited, firstPeriod }) => ({
    scope,
    path,
    ended,
    inherited,
    firstPeriod,
  }));
  return {
    units: JSON.stringify(register.units),
    events: register.events ?? [],
    scopes,
    communes: [communes('2025-06-30'), communes('2025-07-01')],
  };
};

test('the event on which the stage was set up stays, and nothing changes: without its map nobody could sign in', async () => {
  const before = await inForce();
  expect(before.communes).toEqual([280, 92]);
  const [event] = before.events;
  const { errors } = await move('withdrawReorganisation', event?.id ?? '');
  expect(errors).toMatchObject([{ value: 'SCOPE_BEGAN_BY_IT' }]);
  expect(errors[0].message).toMatch(/^Hệ thống được thiết lập cho tỉnh Thái Nguyên, đơn vị/);
  expect(await inForce()).toEqual(before);
  expect((await ask('{ viewer { id } }')).viewer).not.toBeNull();
});

test('an event of a later year is published on the real province and taken back to the same bytes', async () => {
  const before = await inForce();
  const form = {
    kind: 'COMMUNE',
    name: { vi: 'Xã Nam Quang', en: 'Nam Quang Commune' },
    parent: 'thai-nguyen-2025',
    predecessors: [{ unit: 'nam-cuong-2025' }, { unit: 'quang-bach-2025' }],
  };
  const create = `mutation($input: ReorganisationDraftInput!) { answer: createReorganisationDraft(input: $input) { errors { message } } }`;
  const draft = { id: 'communes-2027', effective: '2027-01-01', decision: '2/NQ', changes: [{ form }] };
  const key = { idempotencyKey: newKey(), reason: 'Nghị quyết' };
  expect((await ask(create, { input: { ...draft, ...key } })).answer.errors).toEqual([]);
  expect((await move('publishReorganisation', draft.id)).errors).toEqual([]);
  expect((await inForce()).units).not.toBe(before.units);
  expect((await move('withdrawReorganisation', draft.id)).errors).toEqual([]);
  expect(await inForce()).toEqual(before);
});
