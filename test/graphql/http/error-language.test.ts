import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const JSON_TYPE = { 'content-type': 'application/json' };

async function told(query: string, headers: Record<string, string> = {}, variables: object = {}) {
  const { body } = await api.http({
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(body).errors[0];
}

const VI = { 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8' };
const EN = { 'accept-language': 'en-US,en;q=0.9' };

describe('an error is told in the language of its reader', () => {
  const query = '{ ranking(period: "2026-13") { version } }';
  const vi =
    'Tham số "period" có giá trị "2026-13"; giá trị được chấp nhận: tháng, ví dụ "2026-10"; quý, ví dụ "2026-Q3"; hoặc năm, ví dụ "2026"; năm từ 1000 đến 2999.';
  const en =
    'Argument "period" is "2026-13"; accepted: a month such as "2026-10", a quarter such as "2026-Q3" or a year such as "2026"; years from 1000 to 2999.';

  test('as the client’s system prefers', async () => {
    expect((await told(query, VI)).message).toBe(vi);
    expect((await told(query, EN)).message).toBe(en);
  });

  test('else as the official has chosen', async () => {
    const [official] = await api.table.stores.officials.ofScope('bac-kan/cho-don');
    if (!official) throw new Error('the demonstration has no officials');
    const headers = bearer(officialToken(official.id, official.role));
    expect((await told(query, headers)).message).toBe({ vi, en }[official.language]);
  });

  test('else in both languages', async () => {
    expect((await told(query)).message).toBe(`${vi} · ${en}`);
    expect((await told(query, { 'accept-language': '*' })).message).toBe(`${vi} · ${en}`);
  });
});

test('a number that is a name is told without marks between thousands', async () => {
  const version = '{ ranking(version: 1001) { version } }';
  expect((await told(version, VI)).message).toContain('Tham số "version" có giá trị 1001;');
  expect((await told(version, EN)).message).toContain('Argument "version" is 1001;');
  const year = '{ indicator(code: "G03") { scoring { target(year: 1999) { year } } } }';
  expect((await told(year, VI)).message).toContain('Tham số "year" có giá trị 1999;');
});

test.each([
  [
    '{ ranking { notes(lang: FR) } }',
    'Tham số "lang": Giá trị "FR" không có trong danh sách "Language". Giá trị được chấp nhận: VI, EN.',
    'Argument "lang": Value "FR" does not exist in "Language" enum. Accepted: VI, EN.',
  ],
  [
    '{ units(first: "ten") { totalCount } }',
    'Tham số "first": Kiểu Int không nhận giá trị "ten". Giá trị được chấp nhận: số nguyên.',
    'Argument "first": Int cannot represent non-integer value: "ten". Accepted: a whole number.',
  ],
  [
    '{ ranking(month: "2026-10") { version } }',
    'Trường "Query.ranking" không có tham số "month". Giá trị được chấp nhận: within, period, version, at.',
    'Unknown argument "month" on field "Query.ranking". Accepted: within, period, version, at.',
  ],
  [
    '{ viewer(id: "a") { name } }',
    'Trường "Query.viewer" không có tham số "id". Giá trị được chấp nhận: không tham số nào.',
    'Unknown argument "id" on field "Query.viewer". Accepted: no argument.',
  ],
  [
    '{ rankings { version } }',
    'Kiểu "Query" không có trường "rankings". Có phải "ranking"?',
    'Cannot query field "rankings" on type "Query". Did you mean "ranking"?',
  ],
  [
    '{ previewLadder { errors { code } } }',
    'Kiểu "Query" không có trường "previewLadder". Có phải "preview"? Nay là: preview(change: { ladder: … }).',
    'Cannot query field "previewLadder" on type "Query". Did you mean "preview"? It is now: preview(change: { ladder: … }).',
  ],
  [
    '{ unit(id: "xuan-lac") { rankingHistory { version } } }',
    'Kiểu "Unit" không có trường "rankingHistory". Nay là: unit { history }.',
    'Cannot query field "rankingHistory" on type "Unit". It is now: unit { history }.',
  ],
  [
    '{ ranking { robustness { draws } } }',
    'Kiểu "RankingRobustness" không có trường "draws". Nay là: ranking { certainty { level } }.',
    'Cannot query field "draws" on type "RankingRobustness". It is now: ranking { certainty { level } }.',
  ],
  [
    '{ ranking { version }',
    'Câu truy vấn sai cú pháp: cần tên, nhưng gặp hết văn bản.',
    'Syntax Error: Expected Name, found <EOF>.',
  ],
  [
    'query($lang: Language!) { ranking { notes(lang: $lang) } }',
    'Tham số "lang": Thiếu biến bắt buộc "$lang" kiểu "Language!".',
    'Argument "lang": Variable "$lang" of required type "Language!" was not provided.',
  ],
  [
    '{ units(after: "bad") { totalCount } }',
    'Tham số "after" có giá trị "bad"; giá trị được chấp nhận: endCursor hoặc cursor do chính danh sách này trả về; bỏ trống để xem từ đầu.',
    'Argument "after" is "bad"; accepted: an endCursor or cursor that the same list has given; without it the list starts anew.',
  ],
])('%s says what is wrong and what is accepted', async (query, vi, en) => {
  const [inVietnamese, inEnglish] = [await told(query, VI), await told(query, EN)];
  expect(inVietnamese.message).toBe(vi);
  expect(inEnglish.message).toBe(en);
  expect(inVietnamese.extensions).toEqual(inEnglish.extensions);
});

test('what is no GraphQL request, or asks for too much, is told in both languages too', async () => {
  const deep = `{ unit(id: "xuan-lac") { ${'parent { '.repeat(18)} slug ${'} '.repeat(18)} } }`;
  const sent = async (request: object, headers: object) => {
    const { body } = await api.http({ headers: { ...JSON_TYPE, ...headers }, ...request });
    return JSON.parse(body).errors[0].message;
  };
  for (const [request, vi, en] of [
    [{ body: '{' }, /^Thân yêu cầu không phải là JSON;/, /^The body is not JSON;/],
    [{ body: '[]' }, /^Thân yêu cầu gồm nhiều thao tác;/, /^The body is a batch;/],
    [{ body: '{"query":5}' }, /^"query" của yêu cầu là 5;/, /^"query" of the request is 5; accepted: a text/],
    [{ body: '{}' }, /^"query" của yêu cầu là —;/, /^"query" of the request is —;/],
    [{ body: '{"query":""}' }, /^Yêu cầu phải có `query`/, /^GraphQL operations must contain/],
    [{ body: '{"query":"{a}","variables":"{}"}' }, /^"variables" của yêu cầu/, /accepted: a JSON object/],
    [{ method: 'GET', query: 'query={a}&query={b}' }, /^"query" của yêu cầu là 2 ×/, /accepted: one value/],
    [{ method: 'GET', query: 'query={a}&variables=[' }, /^"variables" của yêu cầu/, /accepted: a JSON object/],
    [{ method: 'PUT' }, /^Phương thức là PUT;/, /^The method is PUT;/],
    [{ body: JSON.stringify({ query: deep }) }, /^Yêu cầu có \d+ cấp trường/, /^The request has \d+ levels of fields/],
    [{ body: `{"query":"${'x'.repeat(260_000)}"}` }, /^Yêu cầu có [\d.]+ byte;/, /^The request has [\d,]+ bytes;/],
  ] as const) {
    expect(await sent(request, VI)).toMatch(vi);
    expect(await sent(request, EN)).toMatch(en);
  }
  const { message } = await told('{ viewer { kind } }', { ...VI, authorization: 'Bearer nonsense' });
  expect(message).toMatch(/^(Mã truy cập|Tiêu đề Authorization) /);
});
