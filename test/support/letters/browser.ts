import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHROMIUM = '/usr/bin/chromium';
const tools = createRequire(join(process.cwd(), '.tools/node_modules/none.js'));

export type Tab = {
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  emulateMedia(media: { colorScheme: 'light' | 'dark' }): Promise<void>;
  setContent(html: string): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
};
type Context = { newPage(): Promise<Tab>; close(): Promise<void> };
type Playwright = { chromium: { launchPersistentContext(folder: string, options: object): Promise<Context> } };

/** A module of the heavy tools; undefined where they were not fetched. */
export function tool<T>(name: string): T | undefined {
  try {
    return tools(name) as T;
  } catch {
    return undefined;
  }
}

/** Where a tool's file is; undefined where it was not fetched. */
export function toolFile(name: string): string | undefined {
  try {
    return tools.resolve(name);
  } catch {
    return undefined;
  }
}

export type Browser = { readonly tab: Tab; close(): Promise<void> };

/** Whether it and its driver are there. */
export const hasBrowser = toolFile('playwright-core') !== undefined && existsSync(CHROMIUM);

/** Chromium without a network of its own; undefined where it or its driver is absent. */
export async function browser(): Promise<Browser | undefined> {
  const playwright = tool<Playwright>('playwright-core');
  if (!playwright || !existsSync(CHROMIUM)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'xaso-browser-'));
  const flags = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map(
    (feature) => `--disable-${feature}`,
  );
  const context = await playwright.chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--no-first-run', ...flags],
  });
  return {
    tab: await context.newPage(),
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
