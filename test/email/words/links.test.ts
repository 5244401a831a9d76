import { expect, test } from 'vitest';
import { pageAt } from '../../../src/domain/text/page-address.js';
import { appLinks } from '../../../src/email/words/links.js';

const APP = 'https://bao-cao.chodon.example/xa-so';
const { report, review, reviews, leader, ranking, commune, work, preferences } = appLinks(APP, 'vi');

test.each([
  [report('xuan-lac', '2026-Q3'), { page: 'report', unit: 'xuan-lac', period: '2026-Q3' }],
  [review('xuan-lac', '2026-10'), { page: 'reviewed-report', unit: 'xuan-lac', period: '2026-10' }],
  [reviews, { page: 'review' }],
  [leader('2026-10'), { page: 'leader', month: '2026-10' }],
  [ranking('cho-don', '2026-10'), { page: 'ranking', scope: 'cho-don', month: '2026-10' }],
  [commune('xuan-lac', '2026-10'), { page: 'commune', unit: 'xuan-lac', month: '2026-10' }],
  [preferences, { page: 'mail-preferences' }],
])('%s of a letter is the address of a page', (url, address) => {
  expect(url.startsWith(`${APP}/`)).toBe(true);
  expect(pageAt(url.slice(APP.length))).toEqual(address);
});

test('a letter in English leads the public to English; officials have chosen the language of their pages', () => {
  const english = appLinks(APP, 'en');
  expect(english.commune('xuan-lac', '2026-10')).toBe(`${APP}/en/xa/xuan-lac/2026-10`);
  expect(english.ranking('cho-don', '2026-10')).toBe(`${APP}/en/xep-hang/cho-don/2026-10`);
  expect([english.report('xuan-lac', '2026-10'), english.work]).toEqual([report('xuan-lac', '2026-10'), work]);
});
