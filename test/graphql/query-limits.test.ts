import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, MOST_ANSWER_BYTES } from '../../src/graphql/http/answer.js';
import { deadlineAfter } from '../../src/graphql/http/deadline.js';
import { toGlobalId } from '../../src/graphql/shared/ids.js';
import { type TestApi, testApi } from '../support/api/api.js';
import { countRequests } from '../support/aws/dynamo-faults.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const request = { method: 'POST', headers: {}, query: '', body: '', isBase64Encoded: false };
const complete = (text: string) => ({
  status: 200,
  headers: new Map([['content-type', 'application/json']]) as never,
  text,
});

test('an answer of 4 MB is sent, one byte more is refused with a code of its own', async () => {
  const within = answered(request, complete('x'.repeat(MOST_ANSWER_BYTES)));
  expect(within.body).toHaveLength(MOST_ANSWER_BYTES);
  for (const text of ['x'.repeat(MOST_ANSWER_BYTES + 1), 'ạ'.repeat(MOST_ANSWER_BYTES / 3 + 1)]) {
    const [error] = JSON.parse(answered(request, complete(text)).body).errors;
    expect(error.extensions.code).toBe('ANSWER_TOO_LARGE');
    expect(error.extensions.limit.limit).toBe(MOST_ANSWER_BYTES);
  }
});

test('a deadline is over after its time, by the stopwatch while fields are computed and by a timer while nothing happens', async () => {
  let now = 0;
  const deadline = deadlineAfter(5_000, () => now);
  deadline.check();
  now = 5_000;
  deadline.check();
  now = 5_001;
  expect(() => deadline.check()).toThrow(/longer than 5 seconds/);
  expect(deadline.isOver).toBe(true);
  expect(await deadlineAfter(10, () => 0).orOver(new Promise(() => {}))).toBeUndefined();
  expect(await deadlineAfter(1_000, () => 0).orOver(Promise.resolve('in time'))).toBe('in time');
});

test('a mutation has no deadline', async () => {
  let now = 0;
  const deadline = deadlineAfter(10, () => now);
  deadline.lift();
  now = 1_000;
  expect(() => deadline.check()).not.toThrow();
  const work = new Promise((resolve) => setTimeout(() => resolve('written'), 50));
  expect(await deadline.orOver(work)).toBe('written');
});

test('a query beyond the deadline is answered with its code and no data', async () => {
  let now = 0;
  const slow = await testApi('2026-11-24T08:00:00.000Z', () => {
    now += 2_000;
    return now;
  });
  const answer = await slow.http({
    body: JSON.stringify({ query: '{ ranking { rows(first: 5) { nodes { unit { name } } } } }' }),
  });
  expect(answer.statusCode).toBe(503);
  expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
  expect(slow.reported).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
  await slow.close();
});

test('the deadline is looked at before lists, objects and what computes for long, not before each plain value', async () => {
  let looks = 0;
  const looking = await testApi('2026-11-24T08:00:00.000Z', () => {
    looks += 1;
    return 0;
  });
  const looksFor = async (fields: string) => {
    const before = looks;
    await looking.askText(`{ ranking(period: "2026-10") { rows(first: 5) { nodes { ${fields} } } } }`);
    return looks - before;
  };
  const one = await looksFor('points');
  expect(await looksFor('points rank earned possible coverage')).toBe(one);
  expect(await looksFor('points unit { name }')).toBe(one + 5);
  expect(await looksFor('points unrankedSentence')).toBe(one + 5);
  await looking.close();
});

test.each([
  ['an official', toGlobalId('Official', 'officer-xuan-lac')],
  ['a letter', toGlobalId('Reminder', '2026-11-24', 'officer-xuan-lac', 'DAILY')],
  ['a delivery', toGlobalId('Delivery', 'xuan-lac', '2026-10', 'system', 'batch-0001')],
  ['a revision', toGlobalId('ReportRevision', 'xuan-lac', '2026-10', 'token')],
  ['what an administrator did', toGlobalId('AdministrationRecord', 'SCOPE', 'cho-don', 'token')],
])('the public is refused %s before anything is read', async (_name, id) => {
  await api.askText('{ periods { today } }');
  const count = countRequests(api.table.db);
  const { errors } = await api.askText('query($id: ID!) { node(id: $id) { id } }', { id });
  count.off();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(count.byCommand).toEqual({});
});
