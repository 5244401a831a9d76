import { expect, test } from 'vitest';
import { leadingHere } from '../../../src/local/letters/letter-views.js';

const link = (href: string, more = '') => `<a href="${href}"${more}>Mở</a>`;
const HERE = ' target="_blank" rel="noopener"';

test.each([
  ['https://xaso.example/bao-cao/xuan-lac/2026-10', '/bao-cao/xuan-lac/2026-10'],
  ['http://localhost:4001/xep-hang/cho-don/2026-10?ban=2', '/xep-hang/cho-don/2026-10?ban=2'],
  ['https://xaso.example/thu-dien-tu#tu-chon', '/thu-dien-tu#tu-chon'],
])('a link to a page leads to the service that shows the letter: %s', (stored, shown) => {
  expect(leadingHere(link(stored))).toBe(link(shown, HERE));
});

test.each(['https://xuanlac.example/tin-bai/11-2026', 'https://xaso.example/', 'tel:0209000117', 'mailto:a@b.example'])(
  'every other link stays as it is: %s',
  (stored) => expect(leadingHere(link(stored))).toBe(link(stored)),
);
