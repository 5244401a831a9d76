import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasHtmlValidate, htmlFaults } from '../support/portal/html-faults.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../support/portal/portal-service.js';
import { signInAs } from '../support/portal/sign-in.js';
import { chromiumPath } from '../support/sign-in/chromium.js';
import { provinceStart } from '../support/start/province-start.js';

type Named = { readonly unit: { readonly name: string } };
type Ranked = { readonly ranking: { readonly rows: { readonly nodes: readonly (Named & { rank: number })[] } } };
type Sum = { readonly relation: 'EXACT' | 'AT_LEAST' | 'UNKNOWN'; readonly sentence: string };
type Profile = {
  readonly communeProfile: {
    readonly notFormed: { readonly sentence: string };
    readonly indicators: readonly { readonly indicator: { readonly code: string }; readonly parts: Sum | null }[];
  };
};

const OLD = ['xã Đồng Lạc', 'xã Nam Cường', 'xã Xuân Lạc'];

const pathOf = (page: Page) => new URL(page.url()).pathname;
const textOf = async (page: Page) => ((await page.textContent('main')) ?? '').replaceAll(/\s+/g, ' ');

// The communes of two old provinces were merged on 1 July 2025.
describe.skipIf(chromiumPath === undefined)('the public pages of a province', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPortalService(provinceStart);
  });
  afterAll(() => portal?.close());

  test('a citizen goes from the overview to a ranking after the day, and to a commune of today', async () => {
    const page = await portal.visit('/');
    expect(await page.textContent('h1')).toBe('Chuyển đổi số tỉnh Thái Nguyên');
    await page.click('nav >> text=Bảng xếp hạng');
    await page.waitForFunction(() => document.title.startsWith('Xếp hạng chuyển đổi số tỉnh Thái Nguyên'));
    const { ranking } = await portal.ask<Ranked>('{ ranking { rows { nodes { rank unit { name } } } } }');
    const names = await page.$$eval('.ranking-table tbody th a', (links) => links.map((link) => link.textContent));
    expect(names).toEqual(ranking.rows.nodes.map(({ unit }) => unit.name));
    expect(names).toHaveLength(5);
    await page.click('.ranking-table a >> text=Xã Nam Cường');
    await page.waitForFunction(() => document.title.startsWith('Xã Nam Cường'));
    expect(pathOf(page)).toMatch(/^\/xa\/nam-cuong-2025(\/2025-08)?$/);
    for (const name of OLD) expect(await textOf(page)).toContain(`Từ ${name}, ngày 01/7/2025`);
    await page.context().close();
  });

  test('a month before the day leads to the rankings of the two old provinces', async () => {
    const page = await portal.visit('/xep-hang/2025-06');
    expect(await textOf(page)).toContain('Đơn vị này có từ ngày 01/7/2025.');
    await page.click('main >> text=Tỉnh Bắc Kạn');
    await page.waitForFunction(() => document.title.startsWith('Xếp hạng chuyển đổi số tỉnh Bắc Kạn'));
    expect(pathOf(page)).toBe('/xep-hang/bac-kan/2025-06');
    expect(await page.textContent('.ranking-table')).toContain('Xã Xuân Lạc');
    await page.context().close();
  });

  test('a new commune before the day shows the sums of its predecessors, and a lower bound as a bound', async () => {
    const ask = (unit: string, period: string) =>
      portal.ask<Profile>(
        `{ communeProfile(unit: "${unit}", period: "${period}") { notFormed { sentence }
          indicators { indicator { code } parts { relation sentence } } } }`,
      );
    const relations = new Set<string>();
    for (const [unit, month] of [
      ['nam-cuong-2025', '2025-05'],
      ['cho-don-2025', '2025-04'],
    ] as const) {
      const { communeProfile } = await ask(unit, month);
      const page = await portal.visit(`/xa/${unit}/${month}`);
      expect(await page.textContent('.warning')).toBe(communeProfile.notFormed.sentence);
      for (const { indicator, parts } of communeProfile.indicators) {
        if (!parts) continue;
        relations.add(parts.relation);
        const cell = page.locator('table.indicators tr', {
          has: page.locator(`a[href$="/${indicator.code}/${month}"]`),
        });
        const shown = (await cell.locator('td').first().textContent()) ?? '';
        // A bound alone: the number beside it would be read as the figure.
        if (parts.relation === 'EXACT') expect(shown).toContain(parts.sentence);
        else expect(shown).toBe(parts.sentence);
      }
      await page.context().close();
    }
    expect([...relations].sort()).toEqual(['AT_LEAST', 'EXACT', 'UNKNOWN']);
  });

  test.each([
    ['/xa/xuan-lac', '/xa/xuan-lac'],
    ['/xa/xuan-lac/2025-07', '/xa/xuan-lac'],
    ['/tim?ten=bang+lung', '/xa/bang-lung'],
    ['/tim?ten=nam+cuong', '/xa/nam-cuong-2025'],
    ['/xa/thuong-quan', '/xa/thuong-quan'],
    ['/xa/xuan-lac/2025-05', '/xa/xuan-lac/2025-05'],
    ['/xep-hang/xuan-lac', '/xa/xuan-lac'],
  ])('the address %s leads to %s', async (from, to) => {
    const page = await portal.visit(from);
    expect(pathOf(page)).toBe(to);
    expect(await page.textContent('main')).toContain('Vì sao đơn vị đứng ở vị trí này');
    await page.context().close();
  });

  test('the ranking of a province that has ended leads to the one that took it over', async () => {
    const page = await portal.visit('/xep-hang/bac-kan/2025-08');
    expect(pathOf(page)).toBe('/xep-hang/thai-nguyen-2025');
    expect(await page.textContent('.ranking-table')).toContain('Xã Nam Cường');
    await page.context().close();
  });

  test('the form of a commune that has ended leads its successor’s officer to the form of today', async () => {
    const page = await portal.visit('/bao-cao/xuan-lac/2025-08', { width: 360 });
    await signInAs(page, 'officer-nam-cuong-2025');
    await page.waitForSelector('h1:has-text("Xã Nam Cường")');
    expect(pathOf(page)).toBe('/bao-cao/nam-cuong-2025/2025-08');
    // No commune of this small province was divided, so the answer is changed on its way.
    await page.context().route('**/graphql*', async (route) => {
      const response = await route.fetch();
      const divided = (list: string) => list.replace('}]', '},{"slug":"cho-don-2025","onDay":{"name":"Xã Chợ Đồn"}}]');
      await route.fulfill({ response, body: (await response.text()).replace(/"movedTo":\[\{.*?\}\]/, divided) });
    });
    const path = '/bao-cao/xuan-lac/2025-08';
    await page.goto(portal.url + path);
    await page.waitForSelector('main[aria-busy="false"] li a:has-text("Xã Chợ Đồn")');
    expect(pathOf(page)).toBe(path);
    for (const link of ['/bao-cao/nam-cuong-2025/2025-08', '/bao-cao/cho-don-2025/2025-08'])
      expect(await page.locator(`main li a[href="${link}"]`).count(), link).toBe(1);
    expect([await accessibilityFaults(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    // A question of the page may still be on its way.
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });

  test('who comes by an old address reads first where the unit is found today, with its own figures', async () => {
    const page = await portal.visit('/xa/xuan-lac');
    const first = (await page.textContent('main h1 + .warning'))?.trim();
    expect(first).toBe(
      'Xã Xuân Lạc nay thuộc xã Nam Cường từ 01/7/2025. Số liệu dưới đây là của xã Xuân Lạc đến hết ngày 30/6/2025.',
    );
    expect(await textOf(page)).toContain('Bảng xếp hạng tháng 6 năm 2025');
    await page.context().close();
  });

  test('a comparison says what it does with a unit that has ended, and with a name that nobody has', async () => {
    const page = await portal.visit('/so-sanh?xa=xuan-lac,cho-don-2025,nobody');
    const text = await textOf(page);
    expect(text).toContain('Xã Xuân Lạc nay thuộc xã Nam Cường từ 01/7/2025. Bảng so sánh dùng đơn vị mới');
    expect(text).toContain('Không có trong bảng xếp hạng mới nhất: nobody.');
    const chosen = await page.$$eval('.choices :checked', (all) => all.map((one) => (one as HTMLInputElement).value));
    expect(chosen).toEqual(['cho-don-2025', 'nam-cuong-2025']);
    await page.context().close();
  });

  test('the address of a district that has ended shows its communes of today', async () => {
    const page = await portal.visit('/xa/cho-don');
    expect(pathOf(page)).toBe('/xep-hang/cho-don');
    expect(await textOf(page)).toContain('Huyện Chợ Đồn kết thúc hoạt động sau ngày 30/6/2025.');
    expect(await page.locator('main li a[href="/xa/nam-cuong-2025"]').count()).toBe(1);
    await page.context().close();
  });

  test('the field of every page suggests old and new names, to keys alone', async () => {
    const page = await portal.visit('/phuong-phap', { width: 360 });
    await page.focus('#tim-ten');
    await page.waitForSelector('#tim-ten[role="combobox"]');
    await page.keyboard.type('xuan lap');
    await page.waitForSelector('[role="option"]');
    expect(await page.getAttribute('#tim-ten', 'aria-expanded')).toBe('true');
    expect(await page.textContent('[role="option"]')).toBe('Xã Xuân Lạc, huyện Chợ Đồn nay thuộc xã Nam Cường');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#tim-ten', 'aria-activedescendant')).toBe('tim-goi-y-0');
    expect([await accessibilityFaults(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('[role="listbox"]')).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("xuan lap")');
    expect(await textOf(page)).toContain('Tên gần giống');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.fill('#tim-ten', 'xuan lac');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Xã Xuân Lạc")');
    expect(pathOf(page)).toBe('/xa/xuan-lac');
    await page.context().close();
  });

  test('the field suggests to who was in it before the script came', async () => {
    const page = await portal.visit('/du-lieu', {});
    let goOn = (): void => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route('**/assets/main-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${portal.url}/phuong-phap`, { waitUntil: 'commit' });
    await page.focus('#tim-ten');
    await page.keyboard.type('xuan lac');
    goOn();
    await page.waitForSelector('#tim-ten[role="combobox"]');
    await page.waitForSelector('[role="option"]');
    await page.context().close();
  });

  test('an indicator goes back over the day by sums, names their units, and draws no lower bound', async () => {
    const page = await portal.visit('/chi-tieu/G06?xa=cho-don-2025');
    const text = await textOf(page);
    expect(text).toContain(
      'Số liệu của xã Chợ Đồn trước ngày 01/7/2025 là tổng của xã Bằng Lãng, thị trấn Bằng Lũng, xã Ngọc Phái, xã Phương Viên.',
    );
    const figure = page.locator('figure.figure').last();
    const rows = await figure
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent ?? '')));
    expect(rows).toHaveLength(12);
    const cellOf = (month: string) => rows.find(([first]) => first === month)?.[1];
    expect(cellOf('tháng 4/2025')).toBe('ít nhất 18, biết 3 trong 4 đơn vị');
    expect(cellOf('tháng 6/2025')).toMatch(/^25\D.*cộng từ 4 đơn vị trước khi sắp xếp$/);
    expect(cellOf('tháng 7/2025')).toMatch(/^4\D/);
    expect(cellOf('tháng 7/2025')).not.toContain('cộng từ');
    // The gap of April parts the line.
    expect(await figure.locator('.wide .line').first().locator('path').count()).toBe(2);
    await page.context().close();

    const level = await portal.visit('/chi-tieu/F17?xa=cho-don-2025');
    expect(await textOf(level)).toContain('trước ngày 01/7/2025 là mức thấp nhất của xã Bằng Lãng');
    await level.context().close();

    const kept = await portal.visit('/chi-tieu/G06?xa=thuong-quan');
    expect(await textOf(kept)).not.toContain('là tổng của');
    await kept.context().close();
  });

  test('an indicator of a month before the province was formed says so, with a way out', async () => {
    const page = await portal.visit('/chi-tieu/G06/2025-06');
    expect(await page.textContent('.warning')).toContain(
      'Kỳ này, địa bàn hiện nay chưa công bố bảng xếp hạng nào có chỉ tiêu này.',
    );
    await page.click('main >> text=Kỳ mới nhất');
    await page.waitForSelector('figure.figure');
    expect(pathOf(page)).toBe('/chi-tieu/G06');
    await page.context().close();
  });

  test.each([
    '/',
    '/xep-hang/2025-08',
    '/xep-hang/2025-06',
    '/xa/nam-cuong-2025',
    '/xa/nam-cuong-2025/2025-05',
    '/xa/xuan-lac',
    '/tim',
    '/tim?ten=nam',
    '/xep-hang/cho-don',
    '/chi-tieu/G06',
  ])('at 360 px %s does not scroll sideways and axe finds nothing', async (path) => {
    const page = await portal.visit(path, { width: 360 });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test.skipIf(!hasHtmlValidate)('html-validate finds nothing in the pages of ended units', async () => {
    for (const path of ['/xa/xuan-lac', '/xa/nam-cuong-2025/2025-05', '/xep-hang/bac-kan/2025-06', '/xep-hang/cho-don'])
      for (const address of [path, `/en${path}`]) {
        const answer = await fetch(portal.url + address);
        expect([address, answer.status, await htmlFaults(await answer.text())]).toEqual([address, 200, []]);
      }
  });

  // Runs last: the pages above have been visited.
  test('no page raised an error', () => expect(portal.faults).toEqual([]));
});
