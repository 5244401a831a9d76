import type { Page } from 'playwright-core';
import type { PageName } from '../../../src/domain/text/page-address.js';

/** The addresses of every page of the portal in all its states: found, empty, outdated, moved, missing. */
export const LOOKED_AT: Readonly<Partial<Record<PageName | 'missing', readonly string[]>>> = {
  overview: ['/'],
  ranking: ['/xep-hang', '/xep-hang/2026-10?ban=1', '/xep-hang/2020-01', '/xep-hang/xuan-lac/2026-10'],
  certainty: ['/chac-den-dau', '/chac-den-dau/2026-11?xa=yen-thinh', '/chac-den-dau/2020-01'],
  search: ['/tim', '/tim?ten=xuan+lac', '/tim?ten=khong+co'],
  commune: ['/xa/yen-thinh', '/xa/yen-thinh/2026-09'],
  indicator: ['/chi-tieu/G03', '/chi-tieu/F02'],
  comparison: ['/so-sanh', '/so-sanh?xa=xuan-lac,yen-thinh'],
  method: ['/phuong-phap'],
  data: ['/du-lieu'],
  missing: ['/khong-co'],
};

export type Look = {
  readonly width: number;
  readonly height: number;
  readonly language: 'vi' | 'en';
  readonly size?: 'large';
  readonly strongContrast?: boolean;
};

const both = (look: Omit<Look, 'language'>): Look[] => [
  { ...look, language: 'vi' },
  { ...look, language: 'en' },
];

/** Small and usual telephones, a desk, a desk at 400 % (1280 × 1024 become 320 × 256), large text with high contrast. */
export const LOOKS: readonly Look[] = [
  ...both({ width: 320, height: 640 }),
  ...both({ width: 360, height: 740 }),
  ...both({ width: 1200, height: 900 }),
  ...both({ width: 320, height: 256 }),
  ...both({ width: 320, height: 640, size: 'large', strongContrast: true }),
];

export type FocusSeen = { readonly stops: number; readonly faults: readonly string[] };

/** Presses Tab through the page. What has the focus must lie on the page and show it. */
export async function focusSeen(page: Page, atMost: number): Promise<FocusSeen> {
  const faults: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < atMost; i += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'end';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height, right, bottom } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
      if (outlineStyle === 'none' || outlineWidth === '0px') return `${name} does not show that it has the focus`;
      return width === 0 || height === 0 || right <= 0 || bottom <= 0 ? `${name} has the focus and is not seen` : '';
    });
    if (fault === 'end') return { stops: i, faults: i === 0 ? ['nothing takes the focus'] : faults };
    if (fault !== '') faults.push(fault);
  }
  return { stops: atMost, faults };
}

/** Slow 3G, as the tools of Chromium name it: bytes a second, and milliseconds to the first of them. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Milliseconds until the table can be read, on slow 3G with a processor six times slower. */
export async function readableAfter(page: Page, url: string, table: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector(`${table} tbody tr:nth-child(5)`);
  // The row stands in the document; the frame after the next one shows it.
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      }),
  );
}

/** The controls of the page that are less than 44 px high. A link within a sentence may be as high as its line. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInSentence = (element: Element): boolean =>
      element.tagName === 'A' &&
      (element.parentElement?.textContent ?? '').replace(element.textContent ?? '', '').trim() !== '' &&
      element.closest('p, li, dd, td, output') !== null;
    const heightOf = (element: Element): number => {
      const { labels, type } = element as HTMLInputElement;
      const target = ['checkbox', 'radio'].includes(type) ? (labels?.[0] ?? element) : element;
      return target.getBoundingClientRect().height;
    };
    return [...document.querySelectorAll('main :is(a, button, input, select, textarea, summary)')]
      .filter((element) => element.getBoundingClientRect().width > 0 && !isInSentence(element))
      .filter((element) => heightOf(element) < 43.5)
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${heightOf(element)}`);
  });
