import type { Page } from 'playwright-core';
import type { BrowserState, PortalService, Visit } from './portal-service.js';

const ready = (page: Page) => page.waitForSelector('main[aria-busy="false"] h1');

/**
 * Goes through the page of the provider, from a page that says that signing in is needed, and back. A page that was loaded
 * anew may have signed in by itself meanwhile.
 */
export async function signInAs(page: Page, official: string): Promise<void> {
  const button = page.locator('main[aria-busy="false"] button.action').first();
  const band = page.locator('.official-band .who');
  await button.or(band).first().waitFor();
  if (await band.isVisible()) return void (await ready(page));
  await button.click();
  await chooseAtProvider(page, official);
}

/** Chooses somebody on the page of the provider and waits for the page that was wanted. */
export async function chooseAtProvider(page: Page, official: string): Promise<void> {
  await page.click(`button[name="official"][value="${official}"]`);
  await page.waitForSelector('.official-band .who');
  await ready(page);
}

/** Loads the page anew. The provider knows the browser, so nobody has to choose again. */
export async function reloadSignedIn(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('.official-band .who');
  await ready(page);
}

/** The name of the signed-in person in the band; undefined without one. */
export const signedInAs = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('.official-band .who strong')?.textContent ?? undefined);

/** Presses the button, which is folded on a telephone. */
export async function pressSignOut(page: Page): Promise<void> {
  const menu = page.locator('.official-band .menu summary');
  if (await menu.isVisible()) await menu.click();
  await page.click('.official-band >> text=Đăng xuất');
}

/** The browsers in which officials have signed in, by service. */
const browsers = new WeakMap<PortalService, Map<string, BrowserState>>();

/**
 * Opens a page as an official, in a browser of its own. The first time goes through the page of the provider; later
 * browsers are known to it by the same cookie, and the page signs in without a click. Nothing else is taken along.
 */
export async function visitAs(portal: PortalService, path: string, official: string, visit: Visit = {}): Promise<Page> {
  const kept = browsers.get(portal) ?? new Map<string, BrowserState>();
  browsers.set(portal, kept);
  const page = await portal.visit(path, { ...visit, browser: kept.get(official) });
  await signInAs(page, official);
  if (!kept.has(official)) {
    const { cookies, origins } = await page.context().storageState();
    const onlyViewer = origins.map(({ origin, localStorage }) => ({
      origin,
      localStorage: localStorage.filter(({ name }) => name === 'xaso-viewer'),
    }));
    kept.set(official, { cookies, origins: onlyViewer });
  }
  return page;
}
