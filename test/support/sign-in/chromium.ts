import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PAGE_WAIT_MS, WAIT_MS } from '../start/patience.js';
import { found } from '../start/tools.js';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** The path of Chromium; undefined without one, and its tests are then skipped. */
export const chromiumPath = found(
  'Chromium',
  PLACES.find((path) => path !== undefined && existsSync(path)),
);

/**
 * Chromium draws a list of suggestions below its address bar for every visitor, though nobody sees it: half of what a
 * page costs. A second list of features replaces that of Playwright, so what that switches off here is repeated.
 */
const WITHOUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'PaintHolding'],
  ...['HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...[
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'AimEnabled',
    'PreconnectToSearch',
  ],
];

const openChromium = (): Promise<Browser> =>
  chromium.launch({
    timeout: WAIT_MS,
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--disable-features=${WITHOUT}`],
  });

let shared: Promise<Browser> | undefined;

/** One browser for the test files of a worker. It ends with the worker; each visitor has a context of their own. */
export async function sharedChromium(): Promise<Browser> {
  const open = await shared;
  if (!open?.isConnected()) shared = openChromium();
  return (await shared) as Browser;
}

/** A page that nobody has visited anything with; closing its context takes away everything that it kept. */
export async function newVisitor(): Promise<Page> {
  const page = await (await sharedChromium()).newPage();
  page.setDefaultTimeout(PAGE_WAIT_MS);
  return page;
}

/** Closes the browser, so that the process does not wait for it. */
export const closeChromium = async (): Promise<void> => (await shared)?.close();
