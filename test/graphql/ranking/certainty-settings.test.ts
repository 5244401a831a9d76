import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, newKey } from '../../support/administration/administration-api.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const DRAFT_ID = 'DTI-commune-2';

async function ask(query: string, variables: object = {}) {
  const headers = {
    'content-type': 'application/json',
    ...bearer(officialToken('administrator-cho-don-1', 'administrator')),
  };
  return JSON.parse((await api.http({ headers, body: JSON.stringify({ query, variables }) })).body);
}

let revision: string;
async function change(name: 'create' | 'change', input: object) {
  const query = `mutation($input: ${name === 'create' ? 'Create' : 'Change'}MethodDraftInput!) {
    answer: ${name}MethodDraft(input: $input) {
      record { changes { field before after } } draft { revision faults { path value } } errors { code } } }`;
  const { answer } = (await ask(query, { input: { idempotencyKey: newKey(), reason: 'Kế hoạch năm 2027', ...input } }))
    .data;
  if (answer.draft) revision = answer.draft.revision;
  return answer;
}
const edit = (input: object) => change('change', { draft: DRAFT_ID, expectedRevision: revision, ...input });

test('what chance decides, how many count as one, and the ways of calculation change; what is usual stays unsaid', async () => {
  const shown = async () => {
    const asked = `{ methodDraft(id: "${DRAFT_ID}") { clustering indicators { code noise }
      namedMethods { code name(lang: EN) aggregation normalisation missing } } }`;
    return (await ask(asked)).data.methodDraft;
  };
  await change('create', { id: DRAFT_ID });
  const before = await shown();
  expect(before.namedMethods).toHaveLength(10);
  expect(before.namedMethods[0]).toMatchObject({
    code: 'ARITHMETIC_AS_PUBLISHED_ZERO',
    name: 'Arithmetic mean of shares of points by the published rules; a missing figure counts as the worst',
  });
  expect(before.indicators).toEqual(
    expect.arrayContaining([
      { code: 'F13', noise: 'NONE' },
      { code: 'S01', noise: 'COUNTS' },
      { code: 'F01', noise: 'NONE' },
    ]),
  );
  const usual = before.namedMethods.slice(1).map(({ aggregation, normalisation, missing }: Record<string, string>) => ({
    aggregation,
    normalisation,
    missing,
  }));
  const same = { clustering: 1, namedMethods: usual, indicators: [{ code: 'S01', noise: 'COUNTS' }] };
  expect(codesOf(await edit(same))).toEqual(['NOTHING_CHANGES']);
  const way = { aggregation: 'GEOMETRIC', normalisation: 'MIN_MAX', missing: 'ZERO' };
  const { record } = await edit({
    clustering: 2,
    namedMethods: [way],
    indicators: [{ code: 'S01', noise: 'NONE' }],
  });
  expect(record.changes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: 'method.clustering', after: '2' }),
      expect.objectContaining({ field: expect.stringContaining('S01.noise'), after: 'NONE' }),
      expect.objectContaining({ field: 'method.namedMethods', after: JSON.stringify([way]) }),
    ]),
  );
  const after = await shown();
  expect(after.clustering).toBe(2);
  expect(after.namedMethods.map(({ code }: { code: string }) => code)).toEqual([
    'ARITHMETIC_AS_PUBLISHED_ZERO',
    'GEOMETRIC_MIN_MAX_ZERO',
  ]);
  const undefinedWay = { aggregation: 'GEOMETRIC', normalisation: 'Z_SCORE', missing: 'ZERO' };
  const { draft } = await edit({ clustering: 0.5, namedMethods: [undefinedWay] });
  expect(draft.faults).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ path: [DRAFT_ID], value: 'CLUSTERING_OUT_OF_RANGE' }),
      expect.objectContaining({ path: ['GEOMETRIC_Z_SCORE_ZERO'], value: 'NAMED_METHOD_NOT_DEFINED' }),
    ]),
  );
});
