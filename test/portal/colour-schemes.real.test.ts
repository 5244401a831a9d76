import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMES, seenInSchemes } from '../support/portal/colour-schemes.js';
import { LOOKED_AT } from '../support/portal/looked-at.js';
import { openPagesToRead, type PortalService } from '../support/portal/portal-service.js';
import { visitAs } from '../support/portal/sign-in.js';
import { chromiumPath } from '../support/sign-in/chromium.js';

/** A page of each kind that officials open. */
const OF_OFFICIALS = [
  ['/viec-can-lam', 'officer-xuan-lac'],
  ['/bao-cao/xuan-lac/2026-11', 'officer-xuan-lac'],
  ['/bao-cao/xuan-lac/2026-11/ban-in', 'officer-xuan-lac'],
  ['/thu-dien-tu', 'officer-xuan-lac'],
  ['/huong-dan', undefined],
  ['/duyet', 'reviewer-cho-don-1'],
  ['/lanh-dao', 'leader-cho-don-1'],
  ['/quan-tri', 'administrator-cho-don-1'],
] as const;

describe.skipIf(!chromiumPath)(`in ${Object.keys(SCHEMES).join(', ')}`, () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  test('what the reader has chosen here wins over the device, also at the next visit', async () => {
    const page = await portal.visit('/tim');
    const colours = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ['--paper', '--muted'].map((name) => style.getPropertyValue(name));
      });
    await page.emulateMedia(SCHEMES['more contrast']);
    expect(await colours()).toEqual(['#ffffff', '#1a1f26']);
    await page.click('text=Tương phản');
    expect(await colours()).toEqual(['#000000', '#ffffff']);
    await page.click('text=Tương phản');
    expect(await colours()).toEqual(['#ffffff', '#4b5763']);
    await page.reload();
    expect(await colours()).toEqual(['#ffffff', '#4b5763']);
    await page.context().close();
  });

  test.each(Object.values(LOOKED_AT).map(([path = '/']) => path))('every text of %s can be read', async (path) => {
    const page = await portal.visit(path);
    const { texts, faults } = await seenInSchemes(page);
    console.log(`${path}: ${texts} texts in pictures`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(OF_OFFICIALS)('every text of %s can be read', async (path, official) => {
    const page = await (official ? visitAs(portal, path, official) : portal.visit(path));
    const { texts, faults } = await seenInSchemes(page);
    console.log(`${path}: ${texts} texts in pictures`);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
