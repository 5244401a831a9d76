import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORMER_OFFICIAL } from '../../../src/domain/official/former-official-text.js';
import type { Letter } from '../../../src/email/letter/letter.js';
import { renderHtml } from '../../../src/email/letter/render-html.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

const ENGLISH = 'Somebody who has left the system';
let api: TestApi;

beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
  const { officials } = api.table.stores;
  const [officer, chairman] = await officials.some(['officer-xuan-lac', 'chairman-xuan-lac']);
  if (!officer || !chairman) throw new Error('the commune has an officer and a chairman');
  await officials.save([
    { ...officer, name: FORMER_OFFICIAL },
    { ...chairman, name: `Hỏi ${FORMER_OFFICIAL} trước` },
  ]);
});
afterAll(() => api.close());

async function namesFor(language: string): Promise<string[]> {
  const token = officialToken('administrator-cho-don-1', 'administrator');
  const headers = { 'content-type': 'application/json', 'accept-language': language, ...bearer(token) };
  const query = '{ letterAnswers(unit: "xuan-lac", day: "2026-11-23") { official { name since } } }';
  const { data } = JSON.parse((await api.http({ headers, body: JSON.stringify({ query }) })).body);
  return data.letterAnswers.map(({ official }: { official: { name: string } }) => official.name).toSorted();
}

it('an English reader reads in English that somebody has left, also inside a text; what is stored stays', async () => {
  expect(await namesFor('en')).toEqual([`Hỏi ${ENGLISH} trước`, ENGLISH]);
  expect(await namesFor('vi')).toEqual([`Hỏi ${FORMER_OFFICIAL} trước`, FORMER_OFFICIAL]);
  expect((await api.table.stores.officials.one('officer-xuan-lac'))?.name).toBe(FORMER_OFFICIAL);
});

it.each([
  ['en', ENGLISH],
  ['vi', FORMER_OFFICIAL],
] as const)('a letter in %s says it so, as text and as HTML', (language, name) => {
  const letter: Letter = {
    language,
    subject: 's',
    blocks: [{ kind: 'paragraph', text: FORMER_OFFICIAL }],
    footer: ['f'],
  };
  for (const body of [renderText(letter), renderHtml(letter)]) expect(body).toContain(name);
});
