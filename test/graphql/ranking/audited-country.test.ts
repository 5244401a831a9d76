import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { newKey } from '../../support/administration/administration-api.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

let api: TestApi;
/** A scope for the country around the district, ranked in the night. */
beforeAll(async () => {
  api = await testApi('2026-11-24T21:00:00.000Z');
  const { registers, settings } = api.table.stores;
  const stored = await settings.current();
  const register = await registers.version(stored.registerVersion);
  const [province, district] = [register.units.find(({ level }) => level === 'PROVINCE'), stored.scopes[0]];
  if (!province || !district) throw new Error('There is a province and a scope');
  const country = { ...province, id: 'viet-nam', path: '', level: 'COUNTRY', kind: 'COUNTRY', gsoCode: null } as const;
  await registers.save({ ...register, version: register.version + 1, units: [country, ...register.units] });
  const scopes = [...stored.scopes, { ...district, scope: 'viet-nam', path: '' }];
  await settings.save({ ...stored, registerVersion: register.version + 1, scopes });
  await recomputeRankings(api.table.stores, { occurrence: '2026-11-24T20:00:00.000Z' });
});
afterAll(() => api.close());

const administrator = officialToken('administrator-cho-don-1', 'administrator');
async function ask(query: string, variables: object = {}) {
  const headers = { 'content-type': 'application/json', ...bearer(administrator) };
  const { data, errors } = JSON.parse((await api.http({ headers, body: JSON.stringify({ query, variables }) })).body);
  expect(errors).toBeUndefined();
  return data;
}

test('the effect of a draft that carries figures forward reads the earlier figures of every province', async () => {
  const changed = async (name: string, type: string, input: object) => {
    const data = await ask(
      `mutation($input: ${type}!) { ${name}(input: $input) { draft { revision } errors { code } } }`,
      {
        input: { idempotencyKey: newKey(), reason: 'Soát xét', ...input },
      },
    );
    expect(data[name].errors).toEqual([]);
    return data[name].draft.revision;
  };
  const expectedRevision = await changed('createMethodDraft', 'CreateMethodDraftInput', { id: 'DTI-carries' });
  const policy = { draft: 'DTI-carries', missingPolicy: 'CARRY_FORWARD', expectedRevision };
  await changed('changeMethodDraft', 'ChangeMethodDraftInput', policy);
  const EFFECT = 'rows(first: 100) { unit { slug } points published { points } }';
  const { methodDraft } = await ask(`{ methodDraft(id: "DTI-carries") {
    district: effect(within: "cho-don", period: "2026-11") { ${EFFECT} }
    country: effect(within: "viet-nam", period: "2026-11") { ${EFFECT} } } }`);
  type Row = { readonly unit: { slug: string }; readonly points: number; readonly published: { points: number } };
  const gainingIn = ({ rows }: { rows: readonly Row[] }) =>
    rows.filter(({ points, published }) => points > published.points).map(({ unit }) => unit.slug);
  expect(gainingIn(methodDraft.district).length).toBeGreaterThan(1);
  expect(gainingIn(methodDraft.country).toSorted()).toEqual(gainingIn(methodDraft.district).toSorted());
});
