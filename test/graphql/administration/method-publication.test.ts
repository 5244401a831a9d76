import { afterEach, beforeEach, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import type { Stores } from '../../../src/store/index.js';
import { publicationStore } from '../../../src/store/reference/method-publication-store.js';
import {
  type AdministrationApi,
  administrationApi,
  apiOver,
  changeDraft,
  codesOf,
  NOW,
  newKey,
} from '../../support/administration/administration-api.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

async function change(name: string, input: object, asked = api) {
  const answer = await asked.ask('administrator', changeDraft(name), {
    input: { reason: 'Kế hoạch năm 2027', idempotencyKey: newKey(), ...input },
  });
  return answer.errors ? answer : answer.data.answer;
}

const killed = () => Promise.reject(new Error('killed'));
/** The points at which a process can die after the draft has become PUBLISHED. */
const DEATHS: Readonly<Record<string, (stores: Stores) => Stores>> = {
  'before the version is stored': (stores) => ({ ...stores, methods: { ...stores.methods, save: killed } }),
  'before the settings name it': (stores) => ({ ...stores, settings: { ...stores.settings, bringIntoForce: killed } }),
};

/** A draft that is PUBLISHED and names nothing yet; answers the request that broke off. */
async function brokenPublication(death: (stores: Stores) => Stores) {
  const { draft } = await change('createMethodDraft', { id: 'DTI-2' });
  const { table } = api;
  const stores = death(table.stores);
  const dying = await apiOver({
    ...table,
    stores: { ...stores, publications: publicationStore(stores) },
    close: async () => {},
  });
  const asked = { draft: 'DTI-2', expectedRevision: draft.revision, from: '2026-12', idempotencyKey: newKey() };
  expect(codesOf(await change('publishMethodVersion', asked, dying))).toEqual(['INTERNAL_SERVER_ERROR']);
  await dying.close();
  expect(await inForce()).toEqual(['DTI-commune-1']);
  return asked;
}

const inForce = async () => (await api.table.stores.settings.current()).methods.map(({ id }) => id);

test.each(Object.entries(DEATHS))('a publication that died %s is finished by the nightly job', async (_at, death) => {
  await brokenPublication(death);
  await recomputeRankings(api.table.stores, { occurrence: '2026-11-17T20:00:00.000Z' });
  expect(await inForce()).toEqual(['DTI-commune-1', 'DTI-2']);
  expect((await api.table.stores.settings.current()).methods.at(-1)).toEqual({ id: 'DTI-2', from: '2026-12' });
});

test.each(Object.entries(DEATHS))('a publication that died %s is finished before the next one', async (_at, death) => {
  await brokenPublication(death);
  const { draft } = await change('createMethodDraft', { id: 'DTI-3' });
  const asked = { draft: 'DTI-3', expectedRevision: draft.revision };
  const early = await change('publishMethodVersion', { ...asked, from: '2026-12' });
  expect(early.errors).toMatchObject([{ code: 'MONTH_TAKEN', comparedWith: { what: 'DTI-2', value: '2027-01' } }]);
  expect(codesOf(await change('publishMethodVersion', { ...asked, from: '2027-01' }))).toEqual([]);
  expect(await inForce()).toEqual(['DTI-commune-1', 'DTI-2', 'DTI-3']);
});

test.each(Object.entries(DEATHS))('a publication that died %s is finished by its own repeat', async (_at, death) => {
  const asked = await brokenPublication(death);
  const { draft, record } = await change('publishMethodVersion', asked);
  expect(draft).toMatchObject({ state: 'PUBLISHED', inForceFrom: '2026-12' });
  expect(record.action).toBe('PUBLISH');
  expect(await inForce()).toEqual(['DTI-commune-1', 'DTI-2']);
  const log = '{ administrationLog(noun: METHOD) { nodes { action } } }';
  expect((await api.ask('auditor', log, {}, NOW)).data.administrationLog.nodes).toHaveLength(2);
});
