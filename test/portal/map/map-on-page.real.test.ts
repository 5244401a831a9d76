import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  picturesOn,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const square = (at: number) => {
  const [west, south] = [105.5 + (at % 5) / 10, 22.1 + Math.floor(at / 5) / 10];
  const ring = [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
};

describe.skipIf(chromiumPath === undefined)('the page of the ranking', () => {
  let portal: PortalService;
  let slugs: string[];
  beforeAll(async () => {
    portal = await openPortalService();
    const { ranking } = await portal.ask<{ ranking: { rows: { nodes: { unit: { slug: string } }[] } } }>(
      '{ ranking { rows(first: 100) { nodes { unit { slug } } } } }',
    );
    slugs = ranking.rows.nodes.map(({ unit }) => unit.slug);
  });
  afterAll(() => portal?.close());

  test('has no map before the stage has loaded one', async () => {
    const page = await portal.visit('/xep-hang');
    await page.waitForLoadState('networkidle');
    expect(await page.$('.place')).toBeNull();
    await page.context().close();
  });

  test('shows the map that an administrator loads, with its sentence, its table and what it lacks', async () => {
    const drawn = slugs.slice(0, -1);
    const features = drawn.map((id, at) => ({ type: 'Feature', properties: { id }, geometry: square(at) }));
    const answer = await fetch(`${portal.url}/files/map?source=test.geojson`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await portal.token('administrator', 'cho-don')}` },
      body: JSON.stringify({ type: 'FeatureCollection', features }),
    });
    expect(answer.status).toBe(200);

    const page = await portal.visit('/xep-hang');
    await page.waitForSelector('.place', { state: 'attached' });
    expect((await page.$$('.wide .place')).length).toBe(drawn.length);
    const map = (await picturesOn(page)).find(({ caption }) => caption.startsWith('Bảng xếp hạng'));
    expect(map?.name).toBe(map?.caption);
    expect(map?.caption).toMatch(
      /\d+\/20 đơn vị được xếp hạng; nhiều điểm nhất là .+ điểm\), ít điểm nhất là .+ điểm\)\./,
    );
    expect(map?.caption).toContain('Bản đồ chưa có ranh giới của: ');
    expect(map?.cells).toBe(2 * slugs.length);
    const ranks = await page.$$eval('.wide .place text', (all) => all.map((text) => text.textContent));
    expect(ranks.slice(0, 3)).toEqual(['1', '2', '3']);
    await page.context().close();
  });

  test.each([360, 1200])('with its map, at %d px, nothing scrolls sideways and axe finds nothing', async (width) => {
    const page = await portal.visit('/xep-hang', { width });
    await page.waitForSelector('.place', { state: 'attached' });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('none of this was a fault of a page', () => {
    expect(portal.faults).toEqual([]);
  });
});
