import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { estimatedUnits } from '../prove/ranking/rank-sets/estimates-file.js';
import { rankSetsCsv } from '../prove/ranking/rank-sets/rank-sets.js';
import { contrastOf } from '../support/portal/contrast.js';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  picturesOn,
  sidewaysScroll,
} from '../support/portal/portal-service.js';
import { chromiumPath } from '../support/sign-in/chromium.js';

type Set = { readonly best: number; readonly worst: number };
type Certain = {
  readonly rank: number | null;
  readonly unit: { readonly slug: string };
  readonly certainty: {
    readonly noise: Set;
    readonly statements: readonly string[];
    readonly fall: { readonly statement: string } | null;
  } | null;
};
type Answer = { readonly ranking: { readonly version: number; readonly rows: { readonly nodes: readonly Certain[] } } };

const QUESTION = `query ($period: PeriodCode) { ranking(period: $period) { version rows(first: 100) { nodes {
  rank unit { slug } certainty { noise { best worst } statements(lang: VI) fall { statement(lang: VI) } }
} } } }`;
const sentencesOf = (row: Certain | undefined) => [
  ...(row?.certainty?.statements ?? []),
  ...(row?.certainty?.fall ? [row.certainty.fall.statement] : []),
];
const PAGE = '/chac-den-dau/2026-10';

describe.skipIf(chromiumPath === undefined)('the page that says how sure a ranking is', () => {
  let portal: PortalService;
  let rows: readonly Certain[];
  beforeAll(async () => {
    portal = await openPagesToRead();
    const { ranking } = await portal.ask<Answer>(QUESTION, { period: '2026-10' });
    rows = ranking.rows.nodes.filter(({ rank }) => rank !== null);
  });
  afterAll(() => portal?.close());

  test('is reached from the ranking, a commune and a comparison, and says there how sure the rank is', async () => {
    const shown = rows.find(({ unit }) => unit.slug === 'yen-thinh');
    for (const [path, sentence] of [
      ['/xep-hang/2026-10', shown?.certainty?.statements[0]],
      ['/xa/yen-thinh/2026-10', '90% cho riêng đơn vị này'],
    ] as const) {
      const page = await portal.visit(path);
      expect((await page.textContent('main'))?.replaceAll(/\s+/g, ' ')).toContain(sentence);
      await page.click('main >> text=Thứ hạng này chắc đến đâu?');
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Thứ hạng này chắc đến đâu?');
      expect(new URL(page.url()).pathname).toBe('/chac-den-dau/cho-don/2026-10');
      await page.context().close();
    }
    const compared = await portal.visit('/so-sanh?xa=yen-thinh,xuan-lac');
    await compared.waitForSelector('main >> text=Thứ hạng này chắc đến đâu?');
    await compared.context().close();
  });

  test('shows three sets of every commune as bars, and the same numbers as a table', async () => {
    const page = await portal.visit(PAGE);
    const [picture] = await picturesOn(page);
    expect(picture?.name).toBe(picture?.caption);
    expect(picture?.cells).toBe(rows.length * 4);
    expect(await page.$$eval('.drawing .wide .doubt', (bars) => bars.length)).toBe(rows.length * 3);
    expect(await page.$$eval('.drawing .wide .rank-line', (lines) => lines.length)).toBe(rows.length);
    const provisional = await portal.visit('/chac-den-dau/2026-11');
    expect(await provisional.$$eval('.drawing .wide pattern', (all) => all.length)).toBe(3);
    await provisional.context().close();
    await page.context().close();
  });

  test('reads its sentences and answers ten questions for the third, or for whom the reader chooses', async () => {
    const page = await portal.visit(PAGE);
    const questions = () => page.$$eval('h3', (all) => all.map((question) => question.textContent ?? ''));
    const told = () => page.$$eval('ol.sentences li', (all) => all.map((sentence) => sentence.textContent));
    await page.waitForSelector('h3');
    const third = rows.find(({ rank }) => rank === 3) ?? rows[2];
    expect(await told()).toEqual(sentencesOf(third));
    expect(await questions()).toHaveLength(10);
    const last = rows.at(-1);
    await page.selectOption('#xa-duoc-doc', last?.unit.slug ?? '');
    await page.waitForURL(new RegExp(`xa=${last?.unit.slug}`));
    await page.waitForFunction((rank) => document.querySelector('h3')?.textContent?.includes(` ${rank} `), last?.rank);
    expect(await told()).toEqual(sentencesOf(last));
    await page.context().close();
  });

  test('offers the numbers with which other software finds the same sets', async () => {
    const page = await portal.visit(PAGE);
    const [address, name] = await page.$eval('a[download$=".csv"]', (link) => [
      link.getAttribute('href'),
      link.getAttribute('download'),
    ]);
    expect(name).toMatch(/^cho-don-2026-10-\d+\.csv$/);
    const csv = decodeURIComponent((address ?? '').slice('data:text/csv;charset=utf-8,'.length));
    const [head = '', ...lines] = rankSetsCsv(estimatedUnits(new TextEncoder().encode(csv)), 'highest').split('\n');
    const [best, worst] = ['kww90_best', 'kww90_worst'].map((column) => head.split(',').indexOf(column));
    const found = lines.filter(Boolean).map((line) => {
      const cells = line.split(',');
      return [cells[0], Number(cells[best ?? 0]), Number(cells[worst ?? 0])];
    });
    expect(found).toEqual(
      rows.map(({ unit, certainty }) => [unit.slug, certainty?.noise.best, certainty?.noise.worst]),
    );
    await page.context().close();
  });

  test('names every way of calculation of the method, and so does the page of the method', async () => {
    const { methodVersion } = await portal.ask<{ methodVersion: { namedMethods: { name: string }[] } }>(
      '{ methodVersion { namedMethods { name(lang: VI) } } }',
    );
    const names = methodVersion.namedMethods.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    for (const path of [PAGE, '/phuong-phap']) {
      const page = await portal.visit(path);
      const shown = await page.$$eval('main ol li', (all) => all.map((item) => item.textContent ?? ''));
      expect(names.filter((name) => !shown.includes(name))).toEqual([]);
      await page.context().close();
    }
  });

  test('says so where nothing is published', async () => {
    const page = await portal.visit('/chac-den-dau/2020-01');
    expect(await page.textContent('main')).toContain(
      'Chưa có bảng xếp hạng nào được công bố cho kỳ này, hoặc không có bản này.',
    );
    await page.context().close();
  });

  test.each([320, 360, 1200])('at %d px nothing scrolls sideways and axe finds nothing', async (width) => {
    for (const language of ['vi', 'en'] as const) {
      const page = await portal.visit(PAGE, { width, language });
      await page.waitForSelector('h3');
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    }
  });

  test('nor does the ranking with its sentences, in large letters on a small telephone', async () => {
    const page = await portal.visit('/xep-hang', { width: 320, size: 'large', strongContrast: true });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('its picture is read in the %s colours of a device', async (colorScheme) => {
    const page = await portal.visit(PAGE);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const seen = await page.evaluate(() => {
      const hex = (colour: string) =>
        `#${(colour.match(/\d+/g) ?? [])
          .slice(0, 3)
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join('')}`;
      const of = (selector: string, property: 'fill' | 'stroke' | 'backgroundColor') =>
        [...document.querySelectorAll(selector)].map((element) => hex(getComputedStyle(element)[property]));
      return {
        ground: of('body', 'backgroundColor')[0] ?? '',
        texts: of('.drawing text', 'fill'),
        parts: [...of('.drawing .doubt rect', 'fill'), ...of('.drawing .rank-line', 'stroke')],
      };
    });
    const contrasts = (colours: readonly string[]) =>
      [...new Set(colours)].map((part) =>
        contrastOf(
          new Map([
            ['part', part],
            ['ground', seen.ground],
          ]),
          'part',
          'ground',
        ),
      );
    expect(seen.texts.length).toBeGreaterThan(rows.length);
    expect(Math.min(...contrasts(seen.texts))).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...contrasts(seen.parts))).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });

  test('none of this was a fault of a page', () => {
    expect(portal.faults).toEqual([]);
  });
});
