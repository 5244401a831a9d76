import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { createGraphqlApi, type GraphqlApi } from '../../../src/graphql/index.js';
import { newKey } from '../../support/administration/administration-api.js';
import { inputOf } from '../../support/administration/reorganisation-world.js';
import { bearer, officialToken, testVerifier } from '../../support/api/tokens.js';
import type { TestTable } from '../../support/aws/dynamo.js';
import { provinceTable } from '../../support/start/demonstration-table.js';
import { SMALL_PROVINCE } from '../../support/start/small-province.js';

const NOW = '2026-11-24T08:00:00.000Z';
const PROVINCE = 'thai-nguyen-2025';

let table: TestTable;
let api: GraphqlApi;
beforeAll(async () => {
  table = await provinceTable(NOW);
  const report = (error: unknown) => {
    throw error;
  };
  api = await createGraphqlApi(table.stores, report, testVerifier);
});
afterAll(() => table.close());

/** Two provinces of today become one; below it nothing changes. */
const provinces: Reorganisation = {
  id: 'provinces-2026',
  effective: '2026-09-01',
  decision: '1/2026/QH16',
  changes: [
    {
      of: 'FORM',
      unit: { id: 'viet-bac', kind: 'PROVINCE', gsoCode: '19', name: { vi: 'Tỉnh Việt Bắc', en: 'V' }, parent: null },
      predecessors: [{ unit: PROVINCE, extent: 'WHOLE' }],
      outside: [{ name: 'Tỉnh Cao Bằng', isUnit: true }],
      clause: null,
    },
  ],
};

/** Two communes of the province become one, on a day after which both have reported. */
const communes: Reorganisation = {
  id: 'communes-2026',
  effective: '2026-09-01',
  decision: '2/NQ',
  changes: [
    {
      of: 'FORM',
      unit: {
        id: 'nam-quang',
        kind: 'COMMUNE',
        gsoCode: null,
        name: { vi: 'Xã Nam Quang', en: 'N' },
        parent: PROVINCE,
      },
      predecessors: [
        { unit: 'nam-cuong-2025', extent: 'WHOLE' },
        { unit: 'quang-bach-2025', extent: 'WHOLE' },
      ],
      outside: [],
      clause: null,
    },
  ],
};

async function administrator(): Promise<string> {
  const officials = await table.stores.officials.ofScope(PROVINCE);
  return officialToken(officials.find(({ role }) => role === 'administrator')?.id ?? '', 'administrator');
}

async function change(name: string, input: object) {
  const type = name.startsWith('create') ? 'ReorganisationDraftInput' : 'ReorganisationInput';
  const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { errors { value message } reorganisation { revision faults { value } } } }`;
  const variables = { input: { idempotencyKey: newKey(), reason: 'Nghị quyết', ...input } };
  const headers = { 'content-type': 'application/json', ...bearer(await administrator()) };
  const body = JSON.stringify({ query, variables });
  const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, NOW);
  const { data, errors } = JSON.parse(answer.body);
  expect(errors).toBeUndefined();
  return data.answer;
}

const reportsOf = async (scope: string, period: string) =>
  (await table.stores.reports.ofScope(scope, period)).map(({ unit, state }) => `${unit} ${state}`).toSorted();

test.each([provinces, communes])(
  '$id of a province that has reported since the day is published and taken back',
  async (event) => {
    const before = await reportsOf(PROVINCE, '2026-10');
    expect(before.length).toBeGreaterThanOrEqual(SMALL_PROVINCE.length - 1);
    const created = await change('createReorganisationDraft', inputOf(event));
    expect([created.errors, created.reorganisation.faults]).toEqual([[], []]);
    const { revision: expectedRevision } = created.reorganisation;
    const key = { id: event.id, expectedRevision };
    expect((await change('publishReorganisation', key)).errors).toEqual([]);
    const after = await reportsOf(event === provinces ? 'viet-bac' : PROVINCE, '2026-10');
    expect(after, 'what was reported stays readable').toEqual(before);
    expect((await change('withdrawReorganisation', key)).errors).toEqual([]);
    const settings = await table.stores.settings.current();
    expect(settings.scopes.filter(({ ended }) => !ended).map(({ scope, path }) => [scope, path])).toEqual([
      [PROVINCE, PROVINCE],
    ]);
    expect(await reportsOf(PROVINCE, '2026-10')).toEqual(before);
  },
);

test('the event of 2025 stays, because its communes have submitted under its map', async () => {
  const { events = [] } = await table.stores.registers.version((await table.stores.settings.current()).registerVersion);
  const [event] = events;
  const refused = await change('withdrawReorganisation', { id: event?.id, expectedRevision: null });
  expect(refused.errors).toMatchObject([{ value: 'REPORT_SUBMITTED' }]);
});
