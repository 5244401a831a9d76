import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_QUERY } from '../../../src/domain/text/page-address.js';
import { loadSearch } from '../../../src/portal/search/load.js';
import type { Ask } from '../../../src/portal/shell/ask.js';
import { demonstrationRegisters } from '../../../src/seed/thai-nguyen/registers.js';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T05:00:00.000Z');
  const { settings, registers } = api.table.stores;
  await registers.save({ ...demonstrationRegisters.inForce, version: 3 });
  await settings.save({ ...(await settings.current()), registerVersion: 3 });
});
afterAll(() => api.close());

const ask: Ask = async (question, variables) =>
  (await api.askText(question.toString(), variables as Record<string, unknown>)).data as never;

async function search(text: string, language: 'vi' | 'en' = 'vi') {
  const query = new URLSearchParams({ [PAGE_QUERY.name]: text });
  const loaded = await loadSearch({ address: { page: 'search' }, query, language, ask });
  if (loaded.kind !== 'found') return loaded.kind === 'moved' ? loaded.to : loaded.kind;
  const { whole, others } = loaded.answer;
  return [whole, others].map((units) => units.map(({ slug }) => slug));
}

describe('a name that is looked for', () => {
  it.each([
    ['Xã Xuân Lạc', '/xa/xuan-lac'],
    ['xuan lac', '/xa/xuan-lac'],
    ['tt bang lung', '/xa/bang-lung'],
    ['Đức Xuân', '/xa/duc-xuan-2025'],
    ['Thượng Quan', '/xa/thuong-quan'],
  ])('%s leads to %s', async (text, page) => {
    expect([await search(text), await search(text, 'en')]).toEqual([page, `/en${page}`]);
  });

  it.each(['Tân Lập', 'Tân Thịnh', 'Trung Thành', 'Tân Thành', 'Tân Long', 'Gia Sàng', 'cam gia', 'Thượng Đình'])(
    '%s is a list, because it is shared or its unit was divided',
    async (text) => {
      const [whole] = (await search(text)) as string[][];
      expect(whole?.length).toBeGreaterThan(0);
    },
  );

  it('with one wrong letter is offered and not taken for granted', async () => {
    expect(await search('xuan lap')).toEqual([[], expect.arrayContaining(['xuan-lac'])]);
    expect(await search('zzzzzz')).toEqual([[], []]);
  });
});

it('without a name all units of today stand by their letter, đ behind d', async () => {
  const query = new URLSearchParams();
  const loaded = await loadSearch({ address: { page: 'search' }, query, language: 'vi', ask });
  const letters = loaded.kind === 'found' ? loaded.answer.letters : [];
  expect(letters.flatMap(([, units]) => units)).toHaveLength(92);
  const order = letters.map(([letter]) => letter);
  expect(order).toEqual(order.toSorted(new Intl.Collator('vi').compare));
  expect(order).toContain('Đ');
});
