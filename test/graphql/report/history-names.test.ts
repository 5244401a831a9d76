import { afterEach, beforeEach, expect, test } from 'vitest';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { completeEntries, MONTH } from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));
let revision: string | null = null;
let keys = 0;

async function change(who: string, name: string, more: object) {
  const input = {
    unit: 'xuan-lac',
    period: MONTH,
    expectedRevision: revision,
    idempotencyKey: `name-key-${++keys}`,
    ...more,
  };
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation M($input: ${type}!) { ${name}(input: $input) { revision { actorName } form { revision } errors { code } } }`;
  const { data } = await api.ask(who, text, { input });
  expect(data[name].errors).toEqual([]);
  revision = data[name].form.revision;
  return data[name].revision.actorName;
}

test('history, requests and answers name the people behind them', async () => {
  revision = null;
  const { officials } = api.table.stores;
  const nameOf = async (id: string) => (await officials.one(id))?.name;
  expect(await change('officer-xuan-lac', 'saveReport', { figures })).toBe(await nameOf('officer-xuan-lac'));
  const asked = { day: '2026-10-30', ground: 'DISASTER', reason: 'lũ' };
  await change('officer-xuan-lac', 'requestExtension', asked);
  await change('administrator', 'extendDeadline', { day: '2026-10-30', reason: 'lũ' });
  await change('officer-xuan-lac', 'requestExtension', { ...asked, day: '2026-11-05' });
  await change('administrator', 'refuseExtension', { reason: 'đủ thời gian' });
  await change('officer-xuan-lac', 'requestExtension', { ...asked, day: '2026-11-06' });
  const text = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { history(first: 20) { nodes { action actorName } }
    extensions { grantedBy } extensionRequest { askedBy } extensionRefusal { refusedBy request { askedBy } } } }`;
  const count = countRequests(api.table.db);
  const { data } = await api.ask('reviewer', text);
  // Revisions and names: one request each beside the viewer, the settings and the head.
  expect(count.byCommand).toEqual({ Get: 3, Query: 1, BatchGet: 1 });
  count.off();
  const officer = await nameOf('officer-xuan-lac');
  const administrator = await nameOf('administrator');
  expect(administrator).toBe('Đinh Công Thành');
  expect(data.reportForm).toEqual({
    history: {
      nodes: [
        { action: 'SAVE', actorName: officer },
        { action: 'ASK_EXTENSION', actorName: officer },
        { action: 'EXTEND', actorName: administrator },
        { action: 'ASK_EXTENSION', actorName: officer },
        { action: 'REFUSE_EXTENSION', actorName: administrator },
        { action: 'ASK_EXTENSION', actorName: officer },
      ],
    },
    extensions: [{ grantedBy: administrator }],
    extensionRequest: { askedBy: officer },
    extensionRefusal: { refusedBy: administrator, request: { askedBy: officer } },
  });
});

test('who may not read the history is given no name', async () => {
  revision = null;
  await change('officer-xuan-lac', 'saveReport', { figures });
  const text = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { history(first: 1) { nodes { actorName } } } }`;
  for (const [who, code] of [
    [null, 'UNAUTHENTICATED'],
    ['officer-bang-lung', 'FORBIDDEN'],
    ['health-book', 'FORBIDDEN'],
  ] as const) {
    const { data, errors } = await api.ask(who, text);
    expect([data.reportForm, errors?.[0]?.extensions.code]).toEqual([null, code]);
  }
});
