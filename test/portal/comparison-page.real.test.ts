import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  picturesOn,
  sidewaysScroll,
} from '../support/portal/portal-service.js';
import { chromiumPath } from '../support/sign-in/chromium.js';

const THREE = '/so-sanh?xa=yen-thinh,xuan-lac,ban-thi';

describe.skipIf(chromiumPath === undefined)('the page that compares communes', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  test('is filled in by ticks, and its address keeps the choice', async () => {
    const page = await portal.visit('/so-sanh');
    expect(await page.textContent('main')).toContain('Đề nghị chọn ít nhất hai đơn vị để so sánh.');
    for (const name of ['Xã Yên Thịnh', 'Xã Xuân Lạc']) await page.getByLabel(name, { exact: true }).check();
    await page.click('.choices button');
    await page.waitForURL(/xa=xuan-lac&xa=yen-thinh$/);
    await page.waitForSelector('.key');
    const ticked = await page.$$eval('.choices :checked', (all) => all.map((one) => (one as HTMLInputElement).value));
    expect(ticked).toEqual(['xuan-lac', 'yen-thinh']);
    await page.context().close();
  });

  test('says that it shows four of five', async () => {
    const page = await portal.visit('/so-sanh?xa=yen-thinh,xuan-lac,ban-thi,yen-my,bang-lang');
    expect(await page.textContent('.warning')).toContain('nhiều nhất bốn đơn vị');
    expect(await page.$$eval('figure:first-of-type .key li', (all) => all.length)).toBe(4);
    await page.context().close();
  });

  test('shows the published ranks, in the order of the choice', async () => {
    const { ranking } = await portal.ask<{ ranking: Record<string, { rank: number | null; points: number }> }>(
      '{ ranking { a: row(unit: "yen-thinh") { rank points } b: row(unit: "xuan-lac") { rank points } c: row(unit: "ban-thi") { rank points } } }',
    );
    const page = await portal.visit(THREE, { language: 'en' });
    const cells = await page.$$eval('main table', ([first]) =>
      [...(first as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
    );
    const { a, b, c } = ranking;
    expect(cells[1]).toEqual(['Rank', ...[a, b, c].map((row) => String(row?.rank ?? 'not ranked'))]);
    expect(cells[2]?.slice(1)).toEqual([a, b, c].map((row) => row?.points.toFixed(1)));
    await page.context().close();
  });

  test('draws lines that are told apart by name and colour, with sentence and table', async () => {
    const page = await portal.visit(THREE, { width: 360 });
    const [ranks] = await picturesOn(page);
    expect(ranks?.name).toBe(ranks?.caption);
    for (const name of ['Xã Yên Thịnh', 'Xã Xuân Lạc', 'Xã Bản Thi']) expect(ranks?.caption).toContain(name);
    expect(ranks?.cells).toBe(36);
    expect(await page.$$eval('figure:first-of-type .key li', (all) => all.map((line) => line.textContent))).toEqual([
      'Xã Yên Thịnh',
      'Xã Xuân Lạc',
      'Xã Bản Thi',
    ]);
    const colours = await page.$$eval('figure:first-of-type .key li', (all) =>
      all.map((line) => getComputedStyle(line).color),
    );
    expect(new Set(colours).size).toBe(3);
    await page.context().close();
  });

  test('says of each two whether they can be told apart, in the words of the API', async () => {
    const pair = (one: string, other: string) => `pair(one: "${one}", other: "${other}") { statement(lang: VI) }`;
    const { ranking } = await portal.ask<{ ranking: { certainty: Record<string, { statement: string } | null> } }>(
      `{ ranking { certainty { a: ${pair('yen-thinh', 'xuan-lac')} b: ${pair('yen-thinh', 'ban-thi')} c: ${pair('xuan-lac', 'ban-thi')} } } }`,
    );
    const statements = Object.values(ranking.certainty).flatMap((told) => told?.statement ?? []);
    expect(statements).toHaveLength(3);
    const page = await portal.visit(THREE);
    const shown = await page.$$eval('ul.sentences li', (all) => all.map((sentence) => sentence.textContent));
    expect(shown).toEqual(statements);
    await page.context().close();
  });

  test('names a commune that is not in the ranking, and leaves it out', async () => {
    const page = await portal.visit('/so-sanh?xa=yen-thinh,khong-co,xuan-lac');
    expect(await page.textContent('.warning')).toBe('Không có trong bảng xếp hạng mới nhất: khong-co.');
    expect(await page.$$eval('figure:first-of-type .key li', (all) => all.length)).toBe(2);
    await page.context().close();
  });

  test('offers the ranks of just these communes', async () => {
    const page = await portal.visit(THREE);
    const file = await page.getAttribute('.data-links li a', 'href');
    const answer = await fetch(new URL(file ?? '', portal.url));
    const lines = (await answer.text()).trimEnd().split('\r\n').slice(1);
    expect(new Set(lines.map((line) => line.split(';')[0]))).toEqual(new Set(['yen-thinh', 'xuan-lac', 'ban-thi']));
    await page.context().close();
  });

  test.each([320, 360, 1200])('at %d px nothing scrolls sideways and axe finds nothing', async (width) => {
    const page = await portal.visit(THREE, { width });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('none of this was a fault of a page', () => {
    expect(portal.faults).toEqual([]);
  });
});
