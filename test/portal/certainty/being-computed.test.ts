import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { PageName } from '../../../src/domain/text/page-address.js';
import { certaintyPage } from '../../../src/portal/certainty/page.js';
import type { PageRequest } from '../../../src/portal/shell/page.js';
import { certainRow, certaintyOfRanking } from './rows.js';

const WHY = 'Hiện chưa có kết quả.';
const ranking = {
  ...{ scope: { slug: 'viet-nam' }, period: { code: '2026-10', name: 'tháng 10/2026' }, version: 1, currentVersion: 1 },
  ...{ status: 'FINAL', publishedAt: '2026-10-16T20:00:00.000Z', notes: [], methodVersion: { namedMethods: [] } },
  ...{ certainty: null, whyNoCertainty: WHY },
  rows: {
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [{ rank: 1, unit: { slug: 'a' }, unitOnDay: { name: 'Xã A' }, certainty: null }],
  },
};

const alone = {
  rows: { ...ranking.rows, nodes: [certainRow(1)] },
  row: { certainty: { statements: ['Xã Số 1 đứng thứ 1.'], fall: null } },
};

/** The page at an address, and how often it asked. */
async function shown(address: { readonly scope?: string } = {}, more: object = {}) {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return { ranking: { ...ranking, ...more } };
  };
  const of = { page: 'certainty', ...address };
  const request = { ask, address: of, query: new URLSearchParams(), language: 'vi' };
  const asPage = request as unknown as PageRequest<PageName>;
  const loaded = await certaintyPage.load(asPage);
  if (loaded.kind !== 'found') throw new Error(loaded.kind);
  return { html: renderToString(h(certaintyPage.View, { ...asPage, answer: loaded.answer })), asked };
}

it('a large ranking that is not examined yet: the page says so, and asks for nothing more', async () => {
  const { html, asked } = await shown();
  expect(html).toContain(`<p>${WHY}</p>`);
  expect(html).not.toContain('<section>');
  expect(asked).toBe(1);
});

it('one ranked commune alone can be compared with none: the page says so, and answers no question', async () => {
  const statement = 'Chưa có đủ đơn vị được xếp hạng để so sánh.';
  const { html } = await shown({}, { ...alone, whyNoCertainty: null, certainty: certaintyOfRanking({ statement }) });
  expect(html).toContain(`<p>${statement}</p>`);
  expect(html).not.toContain('<section>');
});

it('the files are those of the scope in the address, by the name that the files know', async () => {
  const { html } = await shown({ scope: 'viet-nam' });
  expect(html).toContain('/files/ranking/2026-10.csv?within=viet-nam&amp;version=1&amp;lang=vi');
});
