import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AdministrationApi,
  administrationApi,
  CHANGE_HOLIDAYS,
  changeDraft,
  changeOfficial,
  changeRules,
  LOG,
  newKey,
} from '../../support/administration/administration-api.js';
import { countRequests, type RequestCount } from '../../support/aws/dynamo-faults.js';

let api: AdministrationApi;
let count: RequestCount;
beforeAll(async () => {
  api = await administrationApi();
  count = countRequests(api.table.db);
});
afterAll(() => api.close());

const warm = () => api.ask('administrator', '{ units(first: 1) { nodes { slug } } }');

/** The requests of a mutation, without the reads of every request: the viewer, and the settings after a change. */
async function requests(document: string, input: object) {
  await warm();
  count.reset();
  const asked = { input: { idempotencyKey: newKey(), reason: 'Vì sao', ...input } };
  const { data } = await api.ask('administrator', document, asked);
  expect(data.answer.errors).toEqual([]);
  const { Get = 0, ...others } = count.byCommand;
  return { revision: data.answer.record.revision, requests: { ...others, Get: Get - 1 } };
}

const person = { name: 'Lý Mai', email: 'mai@xuan-lac.example', role: 'OFFICER', unit: 'xuan-lac' };
const holiday = { date: '2026-12-15', kind: 'SWAPPED_OFF', nameVi: 'Nghỉ', nameEn: 'Off', status: 'NOT_DECREED' };

test('a change of settings reads them twice and writes a record and the settings', async () => {
  const first = await requests(CHANGE_HOLIDAYS, { set: [holiday] });
  expect(first.requests).toEqual({ Get: 2, Put: 2 });
  expect((await requests(changeRules('changeLadder'), { scope: 'cho-don', sendTime: '07:30' })).requests).toEqual({
    Get: 2,
    Put: 2,
  });
});

test('a change of an official reads the person and the official and writes a record and the official', async () => {
  const official = { official: 'officer-xuan-lac' };
  const { requests: renamed, revision } = await requests(changeOfficial('changeOfficialContact'), {
    ...official,
    name: 'Mai',
  });
  expect(renamed).toEqual({ Get: 3, Put: 1, Update: 1 });
  const moved = { ...official, expectedRevision: revision, email: 'other@xuan-lac.example' };
  expect((await requests(changeOfficial('changeOfficialContact'), moved)).requests).toEqual({
    Get: 5,
    Query: 1,
    Put: 2,
    Update: 1,
  });
  expect((await requests(changeOfficial('inviteOfficial'), person)).requests).toEqual({ Get: 2, Query: 1, Put: 4 });
});

test('a change of a draft reads settings and draft and writes a record and the draft; publishing two more', async () => {
  const begun = await requests(changeDraft('createMethodDraft'), { id: 'DTI-2' });
  expect(begun.requests).toEqual({ Get: 2, Put: 2 });
  const draft = { draft: 'DTI-2', expectedRevision: begun.revision, from: '2027-01' };
  expect((await requests(changeDraft('publishMethodVersion'), draft)).requests).toEqual({ Get: 3, Query: 1, Put: 4 });
});

test('the log is one Query, and one request for each kind of thing whose records are in it', async () => {
  await warm();
  count.reset();
  const { data } = await api.ask('administrator', LOG);
  expect(data.administrationLog.totalCount).toBe(7);
  expect(count.byCommand).toEqual({ Get: 2, BatchGet: 1, Query: 2 });
});
