import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { parseMoment } from '../../../src/local/base/clock.js';
import { readServiceFile } from '../../../src/local/data/service-file.js';
import type { Stores } from '../../../src/store/index.js';
import { sharedChromium } from '../sign-in/chromium.js';
import { besideService, tokenBeside } from '../start/beside.js';
import { firstStart, GOES_ON } from '../start/first-start.js';
import { type LocalProcess, runBuilt } from '../start/local-process.js';
import { PAGE_WAIT_MS } from '../start/patience.js';
import { endWithRun } from '../start/run-folder.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type BrowserState = Awaited<ReturnType<BrowserContext['storageState']>>;

export type Visit = {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'vi' | 'en';
  /** The text size that an earlier visit left on the device. */
  readonly size?: 'small' | 'large';
  readonly strongContrast?: boolean;
  /** The cookies and the storage of a browser that visited before. */
  readonly browser?: BrowserState | undefined;
  /** A page that is open and goes on to the address; the visitor is the same, and what was fetched is kept. */
  readonly page?: Page | undefined;
};

export type PortalService = {
  readonly url: string;
  /** Opens a page as a new visitor and waits until it answers clicks. Every error of the page is kept in `faults`. */
  visit(path: string, visit?: Visit): Promise<Page>;
  ask<Data>(query: string, variables?: object): Promise<Data>;
  readonly faults: readonly string[];
  /** A token as `npm run token` makes it: of `administrator cho-don`. */
  token(...holder: readonly string[]): Promise<string>;
  /** Does work on the table of the service, by the service's clock. */
  beside<T>(work: (stores: Stores, now: string) => Promise<T>): Promise<T>;
  /** Stops the service. The browser and its pages stay. */
  stop(): Promise<void>;
  /** Starts it again at the same address, with the same data; at another moment, where one is given. */
  goOn(moment?: string): Promise<void>;
  /** Closes every page that is still open. */
  dismiss(): Promise<void>;
  close(): Promise<void>;
};

/** A data folder of one's own, and the time at which the service goes on with it. */
export type StartedWorld = { readonly data: string; readonly at: string };

const district = async (): Promise<StartedWorld> => ({ data: (await firstStart()).data, at: GOES_ON });

/** The real service on a world, by default the demonstration of the district, with visitors in a browser. */
export async function openPortalService(world: () => Promise<StartedWorld> = district): Promise<PortalService> {
  const { data, at } = await world();
  const began = performance.now();
  const start = async (port: string, from = at): Promise<LocalProcess> => {
    const started = await runBuilt('start', ['--port', port, '--data', data, '--at', from]);
    await started.says('Stop         Ctrl-C');
    return started;
  };
  let service = await start('0');
  const url = readServiceFile(join(data, 'service.json'))?.url ?? '';
  endWithRun(service.child.pid);
  const stop = async (): Promise<void> => {
    service.child.kill('SIGTERM');
    await service.ends();
  };
  const browser = await sharedChromium();
  const visitors = new Set<BrowserContext>();
  const dismiss = async (): Promise<void> => {
    for (const visitor of visitors) await visitor.close();
    visitors.clear();
  };
  const faults: string[] = [];
  const newPage = async (path: string, visit: Omit<Visit, 'page'>): Promise<Page> => {
    const { width = 1200, height = 800, language = 'vi', size, strongContrast, browser: storageState } = visit;
    const context = await browser.newContext({ viewport: { width, height }, ...(storageState && { storageState }) });
    visitors.add(context);
    context.setDefaultTimeout(PAGE_WAIT_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      // A browser complains of a page that is rightly a 404. What the page loads is another matter.
      const isOwn404 = /status of 404/.test(message.text()) && message.location().url === page.url();
      if (message.type() === 'error' && !isOwn404) faults.push(`${path}: ${message.text()}`);
    });
    if (size || strongContrast)
      await context.addInitScript((kept) => localStorage.setItem('xaso-preferences', JSON.stringify(kept)), {
        size,
        strongContrast,
        language,
      });
    return page;
  };
  return {
    url,
    faults,
    async visit(path, { page: open, ...visit } = {}) {
      const { language = 'vi' } = visit;
      const page = open ?? (await newPage(path, visit));
      const address = new URL(path, url);
      if (language === 'en') address.searchParams.set('lang', 'en');
      await page.goto(address.href);
      // A public page is whole when it is loaded; the frame of officials is filled then.
      await page.waitForSelector('#portal h1');
      return page;
    },
    async ask<Data>(query: string, variables: object = {}) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return ((await answer.json()) as { data: Data }).data;
    },
    token: (...holder) => tokenBeside(data, holder),
    beside: (work) => besideService(data, work),
    stop,
    async goOn(moment) {
      const now = Date.parse(parseMoment(at) ?? '') + performance.now() - began + 1_000;
      service = await start(new URL(url).port, moment ?? new Date(now).toISOString());
    },
    dismiss,
    async close() {
      await dismiss();
      await stop();
    },
  };
}

let shared: Promise<PortalService> | undefined;

/**
 * The district for test files that only read: those of one worker share a service and a browser, which start once and end
 * with the run.
 */
export async function openPagesToRead(): Promise<PortalService> {
  shared ??= openPortalService();
  const portal = await shared;
  const before = portal.faults.length;
  return {
    ...portal,
    get faults() {
      return portal.faults.slice(before);
    },
    close: portal.dismiss,
  };
}

/** The width by which the page can be scrolled sideways, in CSS pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The faults that axe finds by these rules: each with its rule and the first element that breaks it. */
export async function accessibilityFaults(page: Page, rules: readonly string[] = RULES): Promise<string[]> {
  // Evaluated by the debugger, so the headers of the page, which forbid foreign scripts, need not change.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await scriptOf(AXE));
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run({ runOnly: [...rules] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, rules);
}

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

const scriptOf = async (file: string): Promise<string> => (await import('node:fs')).readFileSync(file, 'utf8');

export type Picture = { readonly name: string; readonly caption: string; readonly cells: number };

/** The pictures of a page: how each is named, what its sentence says, and how many cells its table has. */
export const picturesOn = (page: Page): Promise<Picture[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure.figure')].map((figure) => {
      const drawing = figure.querySelector('svg[role="img"]');
      const label = document.getElementById(drawing?.getAttribute('aria-labelledby') ?? '');
      return {
        name: label?.textContent ?? '',
        caption: figure.querySelector('figcaption')?.textContent ?? '',
        cells: figure.querySelectorAll('table td').length,
      };
    }),
  );
