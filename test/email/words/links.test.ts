import { expect, test } from 'vitest';
import { pageAt } from '../../../src/domain/text/page-address.js';
import { appLinks } from '../../../src/email/words/links.js';

const APP = 'https://bao-cao.chodon.example/xa-so';
const { report, review, reviews, leader, ranking, commune, preferences } = appLinks(APP);

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
