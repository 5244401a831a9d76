import type { Page } from 'playwright-core';
import type { PortalService, Visit } from './portal-service.js';
import { signInAs } from './sign-in.js';

/** Opens `/quan-tri` as an official of the demonstration. */
export async function visitAdministration(portal: PortalService, official: string, visit: Visit = {}): Promise<Page> {
  const page = await portal.visit('/quan-tri', visit);
  await signInAs(page, official);
  return page;
}

/** Opens another page of the portal inside the loaded app, as a link does. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  // Waits until the page shows that it is busy, before the next step.
  await page.waitForSelector('main[aria-busy="false"] h1');
}

/** Opens the part of a page in which something is changed. */
export async function openPart(page: Page, title: string): Promise<ReturnType<Page['locator']>> {
  const part = page.locator('details.action-part').filter({ has: page.locator('summary', { hasText: title }) });
  await part.locator('summary').first().click();
  return part;
}

/**
 * The service answers nothing to such addresses until the function that comes back is called. That function waits for
 * the first request, lets all pass, and returns once the page has the answer to the first.
 */
export async function holdAnswers(page: Page, addresses: string): Promise<() => Promise<void>> {
  let release = (): void => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  // A request that leaves while the routes are taken away may get no answer.
  const held = page.waitForRequest(addresses, { timeout: 0 });
  await page.route(addresses, async (route) => {
    await isReleased;
    await route.continue();
  });
  return async () => {
    const request = await held;
    release();
    await (await request.response())?.finished();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

const SQUARE = [
  [105.5, 22.1],
  [105.6, 22.1],
  [105.6, 22.2],
  [105.5, 22.1],
];

/** A map of one commune, as GeoJSON. */
export function mapOf(id: string): string {
  const geometry = { type: 'Polygon', coordinates: [SQUARE] };
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { id }, geometry }] });
}
