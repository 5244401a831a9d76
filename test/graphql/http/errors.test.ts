import { afterAll, beforeAll, expect, test } from 'vitest';
import { ERROR_MEANINGS } from '../../../src/graphql/shared/error-code-texts.js';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const errorOf = async (query: string) => (await api.askText(query)).errors?.[0];

test.each([
  ['{ unit(id: "nowhere") { name } }', 'NOT_FOUND', 'id', 'xuan-lac'],
  ['{ unit { name } }', 'BAD_USER_INPUT', 'id', '"code"'],
  ['{ unit(id: "xuan-lac", gsoCode: "02023") { name } }', 'BAD_USER_INPUT', 'id', '"code"'],
  ['{ unit(code: "x") { name } }', 'BAD_USER_INPUT', 'code', '02023'],
  ['{ units(within: "nowhere") { totalCount } }', 'NOT_FOUND', 'within', 'xuan-lac'],
  ['{ indicator(code: "Z99") { name } }', 'NOT_FOUND', 'code', 'G03'],
  ['{ indicators(group: "NONE") { name } }', 'NOT_FOUND', 'group', 'AWARENESS'],
  ['{ methodVersion(code: "none") { name } }', 'NOT_FOUND', 'code', 'DTI-commune-1'],
  ['{ ranking(period: "2026-13") { version } }', 'BAD_USER_INPUT', 'period', '2026-Q3'],
  ['{ ranking(within: "xuan-lac") { version } }', 'BAD_USER_INPUT', 'within', 'cho-don'],
  ['{ ranking(version: 1) { version } }', 'BAD_USER_INPUT', 'version', 'period'],
  ['{ ranking(period: "2026-10", version: 0) { version } }', 'BAD_USER_INPUT', 'version', 'from 1'],
  ['{ ranking(at: "2026-11-25") { version } }', 'BAD_USER_INPUT', 'at', 'to 2026-11-24'],
  ['{ ranking(at: "0001-01-01") { version } }', 'BAD_USER_INPUT', 'at', 'from 2000-01-01'],
  ['{ ranking(at: "2020-01-01") { version } }', 'NOT_FOUND', 'at', 'had been published'],
  ['{ ranking(period: "2026-10", at: "2026-11-23") { version } }', 'NOT_FOUND', 'at', 'a day from 2026-11-24 on'],
  ['{ ranking(period: "2026-10", version: 1, at: "2026-11-24") { version } }', 'BAD_USER_INPUT', 'at', 'only one'],
  ['{ explain(unit: "xuan-lac", version: 1) { sentence } }', 'BAD_USER_INPUT', 'version', 'period'],
  ['{ communeProfile(unit: "xuan-lac", at: "2020-01-01") { unit { slug } } }', 'NOT_FOUND', 'at', 'day'],
  ['{ explain(unit: "xuan-lac", within: "bac-kan") { sentence } }', 'BAD_USER_INPUT', 'within', 'cho-don'],
  ['{ ranking { rows(pillar: "X") { totalCount } } }', 'NOT_FOUND', 'pillar', 'ECONOMY'],
  ['{ ranking { rows(pillar: "ECONOMY", group: "AWARENESS") { totalCount } } }', 'BAD_USER_INPUT', 'group', 'only one'],
  ['{ report(unit: "cho-don") { state } }', 'BAD_USER_INPUT', 'unit', 'commune'],
  ['{ rankingHistory(unit: "xuan-lac", from: "2026-Q1") { version } }', 'BAD_USER_INPUT', 'from', '2026-10'],
  [
    '{ rankingHistory(unit: "xuan-lac", from: "2026-10", to: "2026-09") { version } }',
    'BAD_USER_INPUT',
    'from',
    'not after',
  ],
  [
    '{ rankingHistory(unit: "xuan-lac", from: "2020-01", to: "2025-01") { version } }',
    'BAD_USER_INPUT',
    'from',
    '60 months',
  ],
  ['{ series(indicator: "Z99") { from { code } } }', 'NOT_FOUND', 'indicator', 'G03'],
  ['{ calendar(from: "2026-02-01", to: "2026-01-01") { date } }', 'BAD_USER_INPUT', 'to', 'not before'],
  ['{ calendar(from: "2026-01-01", to: "2027-02-05") { date } }', 'BAD_USER_INPUT', 'to', '400 days'],
  ['{ workingDay(date: "2026-01-01", add: 251) { date } }', 'BAD_USER_INPUT', 'add', '250'],
  ['{ indicator(code: "G03") { scoring { target(year: 1999) { value } } } }', 'BAD_USER_INPUT', 'year', '2000'],
])('%s names code, argument and the accepted forms', async (query, code, argument, accepted) => {
  const error = await errorOf(query);
  expect(error?.extensions).toEqual({ code, argument });
  expect(error?.message).toContain(`"${argument}"`);
  expect(error?.message).toContain(accepted);
});

test.each(['"2026-02-30"', '"01/02/2026"', '20260201', '""'])(
  'the day %s is refused with what was found and what is accepted',
  async (day) => {
    const found = await errorOf(`{ calendar(from: ${day}, to: "2026-12-31") { date } }`);
    expect(found?.message).toBe(
      [
        `Tham số "from": Cần giá trị kiểu "LocalDate!" nhưng nhận được ${day}. Giá trị được chấp nhận: một ngày, ví dụ "2026-10-31".`,
        `Argument "from": Expected value of type "LocalDate!", found ${day}; Accepted: a day such as "2026-10-31".`,
      ].join(' · '),
    );
    const variables = { from: JSON.parse(day) };
    const query = 'query($from: LocalDate!) { calendar(from: $from, to: "2026-12-31") { date } }';
    const [error] = (await api.askText(query, variables)).errors ?? [];
    expect(error?.message).toBe(
      [
        `Tham số "from": Biến "$from" có giá trị không hợp lệ ${day}; Cần giá trị kiểu "LocalDate". Giá trị được chấp nhận: một ngày, ví dụ "2026-10-31".`,
        `Argument "from": Variable "$from" got invalid value ${day}; Expected type "LocalDate". Accepted: a day such as "2026-10-31".`,
      ].join(' · '),
    );
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'from', variable: 'from' });
  },
);

test('a value inside of a variable is refused with its whole place', async () => {
  const input = {
    scope: 'cho-don',
    idempotencyKey: 'one-two-three',
    reason: 'x',
    steps: [{ offset: null, recipients: [] }],
  };
  for (const [query, argument] of [
    ['mutation($input: ChangeLadderInput!) { changeLadder(input: $input) { errors { code } } }', 'input'],
    ['query($input: ChangeLadderInput!) { preview(change: { ladder: $input }) { errors { code } } }', 'change.ladder'],
  ] as const) {
    const [error] = (await api.askText(query, { input })).errors ?? [];
    expect(error?.extensions).toMatchObject({ argument: `${argument}.steps.0.offset`, variable: 'input' });
    expect(error?.message).toContain(`Argument "${argument}.steps.0.offset": `);
  }
});

test('both ends of each range are accepted', async () => {
  for (const query of [
    '{ calendar(from: "2026-01-01", to: "2027-02-04") { date } }',
    '{ rankingHistory(unit: "xuan-lac", from: "2020-02", to: "2025-01") { version } }',
    '{ workingDay(date: "2026-01-01", add: 250) { date } }',
    '{ workingDay(date: "2026-01-01", add: -250) { date } }',
  ])
    expect((await api.askText(query)).errors, query).toBeUndefined();
});

test('a day that no calendar has is refused by the scalar', async () => {
  expect(await errorOf('{ workingDay(date: "2026-02-30") { date } }')).toMatchObject({
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

test('a long value is cut in the message', async () => {
  const error = await errorOf(`{ unit(id: "${'x'.repeat(5_000)}") { name } }`);
  expect(error?.message.length).toBeLessThan(600);
});

test('a global id and a readable id name the same, an id of another type nothing', async () => {
  const { data } = await api.askText('{ unit(id: "xuan-lac") { id } indicator(code: "G03") { id } }');
  const both = await api.askText(
    `{ a: unit(id: "${data.unit.id}") { slug } b: indicator(code: "${data.indicator.id}") { code } }`,
  );
  expect(both.data).toEqual({ a: { slug: 'xuan-lac' }, b: { code: 'G03' } });
  expect(await errorOf(`{ unit(id: "${data.indicator.id}") { slug } }`)).toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
});

test('every error code has a meaning in both languages', async () => {
  const { data } = await api.askText('{ errorCodes { code vi: meaning en: meaning(lang: EN) } }');
  expect(data.errorCodes).toHaveLength(Object.keys(ERROR_MEANINGS).length);
  for (const { vi, en } of data.errorCodes) expect(vi).not.toBe(en);
});
