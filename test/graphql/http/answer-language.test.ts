import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const QUERY = '{ period(code: "2026-10") { name } }';
const MONTH = { vi: 'tháng 10 năm 2026', en: 'October 2026' };

async function answered(query: string, headers: Record<string, string>) {
  const search = new URLSearchParams({ query }).toString();
  const answer = await api.http({ method: 'GET', query: search, body: undefined, headers });
  const { data, errors } = JSON.parse(answer.body);
  return { name: data?.period?.name, message: errors?.[0]?.message, headers: answer.headers };
}
const speaking = (language?: string): Record<string, string> =>
  language === undefined ? {} : { 'accept-language': language };

test.each([
  ['vi', 'vi'],
  ['en', 'en'],
  ['en-GB;q=0.4', 'en'],
  ['fr', 'vi'],
  [undefined, 'vi'],
  ['*;;q=en', 'vi'],
] as const)('a question without `lang` to a reader of %s is answered in %s', async (header, language) => {
  const answer = await answered(QUERY, speaking(header));
  expect([answer.name, answer.headers['content-language']]).toEqual([MONTH[language], language]);
  expect(answer.headers.vary).toContain('accept-language');
});

test('the argument wins, and null counts as left out', async () => {
  const asking = (lang: string) => `{ period(code: "2026-10") { name(lang: ${lang}) } }`;
  expect((await answered(asking('VI'), speaking('en'))).name).toBe(MONTH.vi);
  expect((await answered(asking('EN'), speaking('vi'))).name).toBe(MONTH.en);
  expect((await answered(asking('null'), speaking('en'))).name).toBe(MONTH.en);
});

test('two languages share neither a kept answer nor its tag', async () => {
  const [vi, en] = [await answered(QUERY, speaking('vi')), await answered(QUERY, speaking('en'))];
  const [again, none] = [await answered(QUERY, speaking('vi-VN')), await answered(QUERY, speaking())];
  expect([vi.name, en.name, again.name, none.name]).toEqual([MONTH.vi, MONTH.en, MONTH.vi, MONTH.vi]);
  expect([again.headers.etag, none.headers.etag]).toEqual([vi.headers.etag, vi.headers.etag]);
  expect(en.headers.etag).not.toBe(vi.headers.etag);
});

test('an error says in which languages it is', async () => {
  const wrong = '{ period(code: "2026-13") { name } }';
  const languages = async (header?: string) => (await answered(wrong, speaking(header))).headers['content-language'];
  expect([await languages('en'), await languages('vi'), await languages()]).toEqual(['en', 'vi', 'vi, en']);
});

test('an official without a header reads names in Vietnamese', async () => {
  const headers = bearer(officialToken('officer-xuan-lac', 'officer')) as Record<string, string>;
  expect((await answered(QUERY, headers)).name).toBe(MONTH.vi);
  expect((await answered(QUERY, { ...headers, ...speaking('en') })).name).toBe(MONTH.en);
});
