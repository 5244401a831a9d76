import { afterEach, beforeEach, expect, test } from 'vitest';
import { officer } from '../../support/builders/scope-builder.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';

const BANG_LUNG = 'bac-kan/cho-don/bang-lung';
const AT_BANG_LUNG = officer({
  ...{ id: 'officer-xuan-lac~b', unit: 'bang-lung', path: BANG_LUNG, name: 'tên cũ', email: 'cu@x.example' },
  ...{ since: '2026-01-05', until: '2026-12-31' },
});

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
  await api.table.stores.officials.save([AT_BANG_LUNG]);
  await api.table.stores.officials.markSeveral('officer-xuan-lac');
});
afterEach(() => api.close());

const QUESTION = `{ viewer { name role unit { slug } official { id email unit { slug } }
  assignment { id } assignments { id role roleLabel unit { slug } since until } } }`;

async function ask(assignment?: string, query = QUESTION) {
  const headers = {
    'content-type': 'application/json',
    authorization: 'Bearer header.officer-xuan-lac.signature',
    ...(assignment !== undefined && { 'x-xaso-assignment': assignment }),
  };
  const answer = await api.http(null, { headers, body: JSON.stringify({ query }) });
  return { status: answer.statusCode, headers: answer.headers, ...JSON.parse(answer.body) };
}

test('a person reads every assignment, and one header chooses where the request acts', async () => {
  const { data } = await ask();
  const [here, there] = data.viewer.assignments;
  expect(data.viewer).toMatchObject({ unit: { slug: 'xuan-lac' }, assignment: { id: here.id } });
  expect([here.since, here.until]).toEqual([null, null]);
  expect(there).toMatchObject({
    ...{ role: 'OFFICER', roleLabel: 'Công chức phụ trách báo cáo', unit: { slug: 'bang-lung' } },
    ...{ since: '2026-01-05', until: '2026-12-31' },
  });
  const chosen = await ask(there.id);
  expect(chosen.data.viewer).toMatchObject({ unit: { slug: 'bang-lung' }, assignment: { id: there.id } });
  // Name and address are the person's own, whatever the further entry holds.
  expect(chosen.data.viewer.official).toMatchObject({ unit: { slug: 'bang-lung' }, email: officer({}).email });
  expect(chosen.data.viewer.name).toBe(data.viewer.name);
  expect(chosen.headers.vary).toContain('x-xaso-assignment');
});

test('work and rights follow the chosen assignment', async () => {
  const work = '{ myWork { forms { unit { slug } allowedActions { action } } } }';
  const [, there] = (await ask()).data.viewer.assignments;
  const [here, chosen] = [await ask(undefined, work), await ask(there.id, work)];
  const unitsOf = (answer: typeof here) => [
    ...new Set(answer.data.myWork.forms.map((form: { unit: { slug: string } }) => form.unit.slug)),
  ];
  expect([unitsOf(here), unitsOf(chosen)]).toEqual([['xuan-lac'], ['bang-lung']]);
  const save = `mutation { saveReport(input: { unit: "xuan-lac", period: "2026-10", idempotencyKey: "key-0001",
    figures: [] }) { errors { code } } }`;
  const refused = await ask(there.id, save);
  expect(refused.errors?.[0].extensions.code).toBe('FORBIDDEN');
});

test('an assignment that is not the own one is refused in words, and the token is not blamed', async () => {
  for (const unknown of ['x', Buffer.from('Assignment:chairman-xuan-lac').toString('base64url')]) {
    const { status, errors } = await ask(unknown);
    expect([status, errors[0].extensions]).toEqual([400, { code: 'BAD_USER_INPUT', argument: 'x-xaso-assignment' }]);
    expect(errors[0].message).toContain('viewer.assignments');
  }
});
