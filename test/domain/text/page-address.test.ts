import { expect, test } from 'vitest';
import {
  addressIn,
  isPublicPage,
  languageAt,
  languageOfPage,
  movedLanguage,
  type PageAddress,
  pageAt,
  pagePath,
} from '../../../src/domain/text/page-address.js';

const ADDRESSES: readonly (readonly [path: string, address: PageAddress])[] = [
  ['/', { page: 'overview' }],
  ['/xep-hang', { page: 'ranking' }],
  ['/xep-hang/2026-10', { page: 'ranking', month: '2026-10' }],
  ['/xep-hang/cho-don', { page: 'ranking', scope: 'cho-don' }],
  ['/xep-hang/cho-don/2026-10', { page: 'ranking', scope: 'cho-don', month: '2026-10' }],
  ['/chac-den-dau', { page: 'certainty' }],
  ['/chac-den-dau/cho-don/2026-10', { page: 'certainty', scope: 'cho-don', month: '2026-10' }],
  ['/xa/xuan-lac', { page: 'commune', unit: 'xuan-lac' }],
  ['/xa/xuan-lac/2026-10', { page: 'commune', unit: 'xuan-lac', month: '2026-10' }],
  ['/chi-tieu/G03', { page: 'indicator', code: 'G03' }],
  ['/chi-tieu/G03/2026-Q3', { page: 'indicator', code: 'G03', period: '2026-Q3' }],
  ['/so-sanh', { page: 'comparison' }],
  ['/tim', { page: 'search' }],
  ['/phuong-phap', { page: 'method' }],
  ['/du-lieu', { page: 'data' }],
  ['/bao-cao/xuan-lac/2026-10', { page: 'report', unit: 'xuan-lac', period: '2026-10' }],
  ['/bao-cao/xuan-lac/2026-10/ban-in', { page: 'printed-report', unit: 'xuan-lac', period: '2026-10' }],
  ['/thu-dien-tu', { page: 'mail-preferences' }],
  ['/dang-nhap', { page: 'sign-in' }],
  ['/viec-can-lam', { page: 'work' }],
  ['/duyet', { page: 'review' }],
  ['/duyet/xuan-lac/2026-10', { page: 'reviewed-report', unit: 'xuan-lac', period: '2026-10' }],
  ['/lanh-dao', { page: 'leader' }],
  ['/lanh-dao/2026-10', { page: 'leader', month: '2026-10' }],
  ['/quan-tri', { page: 'administration' }],
  ['/quan-tri/can-bo', { page: 'administration', section: 'can-bo' }],
  ['/quan-tri/can-bo/7', { page: 'administration', section: 'can-bo', item: '7' }],
  ['/huong-dan', { page: 'guide' }],
  ['/huong-dan/can-bo', { page: 'guide', role: 'can-bo' }],
];

test.each(ADDRESSES)('%s is one page, written and read alike', (path, address) => {
  expect(pagePath(address, 'vi')).toBe(path);
  expect(pageAt(path)).toEqual(address);
  if (path !== '/') expect(pageAt(`${path}/`)).toEqual(address);
});

test.each([
  '/nothing',
  '/xep-hang/2026-10/cho-don',
  '/xep-hang/cho-don/2026-10/3',
  '/xep-hang/cho-don/now',
  '/chac-den-dau/2026-10/cho-don',
  '/xa',
  '/xa/xuan-lac/now',
  '/chi-tieu',
  '/bao-cao/xuan-lac',
  '/bao-cao/xuan-lac/2026-10/more',
  '/bao-cao/xuan-lac/2026-10/ban-in/more',
  '/duyet/xuan-lac',
  '/duyet/xuan-lac/now',
  '/lanh-dao/now',
  '/quan-tri/can-bo/7/more',
  '/huong-dan/can-bo/more',
  '/so-sanh/more',
  '/en/en',
  '/en/en/xep-hang',
  '/en/duyet',
  '/en/bao-cao/xuan-lac/2026-10',
  '/en/nothing',
  '/graphql',
  '/files/ranking.csv',
])('%s is no page', (path) => {
  expect(pageAt(path)).toBeUndefined();
});

test('what stands in an address stays inside of its part', () => {
  const path = pagePath({ page: 'commune', unit: 'a/b?c#d' }, 'vi');
  expect(path).toBe('/xa/a%2Fb%3Fc%23d');
  expect(pageAt(path)).toEqual({ page: 'commune', unit: 'a/b?c#d' });
  expect(pageAt('/xa/%E0%A4%A')).toEqual({ page: 'commune', unit: '%E0%A4%A' });
});

test.each(ADDRESSES)('%s in English has an address of its own where the public reads', (path, address) => {
  const english = pagePath(address, 'en');
  expect(english).toBe(isPublicPage(address.page) ? `/en${path === '/' ? '' : path}` : path);
  expect(pageAt(english)).toEqual(address);
  expect(languageAt(english)).toBe(isPublicPage(address.page) ? 'en' : 'vi');
  expect(languageOfPage(english, 'en')).toBe('en');
  expect(languageOfPage(path, 'en')).toBe(isPublicPage(address.page) ? 'vi' : 'en');
});

test.each([
  ['/', '', '/', '/en'],
  ['//xep-hang', '', '/xep-hang', '/en/xep-hang'],
  ['/en/', '?lang=vi', '/', '/en'],
  ['/xa/en', '', '/xa/en', '/en/xa/en'],
  ['/enter', '', '/enter', '/en/enter'],
  ['/so-sanh', '?xa=a,b&lang=en', '/so-sanh?xa=a,b', '/en/so-sanh?xa=a,b'],
])('%s%s is known by one address in each language', (path, search, vi, en) => {
  expect([addressIn('vi', path, search), addressIn('en', path, search)]).toEqual([vi, en]);
  for (const address of [vi, en]) {
    const { pathname, search: query } = new URL(address, 'https://a.example');
    expect([addressIn('vi', pathname, query), addressIn('en', pathname, query)]).toEqual([vi, en]);
  }
});

test.each([
  ['/xep-hang/2026-10?ban=2&lang=en', '/en/xep-hang/2026-10?ban=2'],
  ['/en/xep-hang?lang=vi', '/xep-hang'],
  ['/en?lang=en', '/en'],
  ['/xep-hang?lang=fr', undefined],
  ['/viec-can-lam?lang=en', undefined],
  ['/nothing?lang=en', undefined],
  ['/xep-hang', undefined],
])('%s, as it was known before, stands at %s', (address, to) => {
  expect(movedLanguage(new URL(address, 'https://a.example'))).toBe(to);
});
