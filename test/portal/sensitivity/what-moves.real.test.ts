import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

type Told = {
  readonly ranking: { readonly sensitivity: { readonly statement: string; readonly factors: readonly object[] } };
};

const WORDS = {
  vi: {
    title: 'Điều gì làm đổi thứ hạng',
    factor: 'Biến động ngẫu nhiên',
    latest: 'Bảng xếp hạng mới nhất theo phương pháp này',
    later: 'Hiện chưa tính được phần này',
  },
  en: {
    title: 'What moves the order',
    factor: 'Random variation',
    latest: 'The latest ranking by this method',
    later: 'This part could not be computed just now',
  },
} as const;

describe.skipIf(chromiumPath === undefined)('what moves the order', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  test.each([
    [360, 'vi'],
    [360, 'en'],
    [1200, 'vi'],
    [1200, 'en'],
  ] as const)('is said and drawn on the page of the method, %i px wide, in %s', async (width, language) => {
    const words = WORDS[language];
    const { sensitivity } = (
      await portal.ask<Told>(
        `{ ranking { sensitivity { statement(lang: ${language.toUpperCase()}) factors { factor } } } }`,
      )
    ).ranking;
    const page = await portal.visit('/phuong-phap', { width, language });
    const section = page.locator('main section', { hasText: words.title });
    const text = await section.innerText();
    expect(text).toContain(words.latest);
    expect(await section.locator('figcaption').innerText()).toBe(sensitivity.statement);
    expect(text).toMatch(/\d+% ± \d/);
    expect(await section.locator('svg.wide .name').allTextContents()).toContain(words.factor);
    expect(await section.locator('svg.wide rect').count()).toBe(2 * sensitivity.factors.length);
    await section.locator('details:not(.tools) summary').click();
    expect(await section.locator('tbody tr').count()).toBe(sensitivity.factors.length);
    // No mark and no number of the picture is cut off.
    const beyond = await section.locator('svg[role=img]:visible').evaluate((svg) => {
      const { left, right } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text, rect, line')].filter((mark) => {
        const place = mark.getBoundingClientRect();
        return place.left < left - 1 || place.right > right + 1;
      }).length;
    });
    expect(beyond).toBe(0);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test.each([360, 1200])('is said of the ranking whose certainty is told, %i px wide', async (width) => {
    const { sensitivity } = (
      await portal.ask<Told>(
        '{ ranking(period: "2026-09") { sensitivity { statement(lang: VI) factors { factor } } } }',
      )
    ).ranking;
    const page = await portal.visit('/chac-den-dau/2026-09', { width });
    const section = page.locator('main section', { hasText: WORDS.vi.title });
    expect(await section.locator('figcaption').innerText()).toBe(sensitivity.statement);
    expect(await section.innerText()).not.toContain(WORDS.vi.latest);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});
