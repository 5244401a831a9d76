import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { readServiceFile } from '../../src/local/data/service-file.js';
import { closeChromium, newVisitor } from '../support/sign-in/chromium.js';
import { newDataFolder, runLocal } from '../support/start/local-process.js';

/** A telephone of the cheapest kind on slow 3G: 400 kbit/s, 400 ms there and back, a sixth of this processor. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 6;
const TELEPHONE = { width: 360, height: 640 };

/** The quickest counts: others work on this machine too. */
const TIMES = 3;

const MOST_MS = 3_000;
const MOST_ROUNDS = 2;
const WORLDS = [
  { communes: 20, most: 30_000, args: ['--at', '2026-11-20T09:01'] },
  { communes: 92, most: 45_000, args: ['--at', '2026-11-25T10:00', '--world', 'thai-nguyen'] },
] as const;

/** Marks when a table is painted, or a list where a page has none. A text, because the compiler would call its own helpers. */
const MARK_WHAT_STANDS = `requestAnimationFrame(function look() {
  const parts = [...document.querySelectorAll('main table, main li')];
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
  if (isPainted && parts.some((part) => part.getBoundingClientRect().height > 0)) performance.mark('stands');
  else requestAnimationFrame(look);
})`;

/** First views of every public page: bytes, seconds and turns until what was asked for stands. */
export async function benchPages(): Promise<void> {
  for (const world of WORLDS) {
    // A service that runs already, as `PAGES_92=http://localhost:4000`.
    const running = process.env[`PAGES_${world.communes}`];
    if (running) await viewAll(running, world);
    else await withService(world.args, (url) => viewAll(url, world));
  }
  await closeChromium();
}

async function withService(args: readonly string[], use: (url: string) => Promise<void>): Promise<void> {
  const data = newDataFolder();
  const service = runLocal('start.ts', ['--port', '0', '--data', data, ...args]);
  try {
    await service.says('Stop         Ctrl-C');
    await use(readServiceFile(join(data, 'service.json'))?.url ?? '');
  } finally {
    service.child.kill('SIGTERM');
    await service.ends();
    rmSync(dirname(data), { recursive: true, force: true });
  }
}

async function viewAll(url: string, { communes, most }: (typeof WORLDS)[number]): Promise<void> {
  const ids = await unitsOf(url);
  const pages = {
    overview: '/',
    ranking: '/xep-hang',
    certainty: '/chac-den-dau',
    commune: `/xa/${ids[0]}`,
    comparison: `/so-sanh?xa=${ids[0]},${ids[1]}`,
    indicator: '/chi-tieu/G01',
    search: '/tim',
    method: '/phuong-phap',
    data: '/du-lieu',
  };
  console.log(`${communes} communes (goals: ${most / 1000} KB, ${MOST_MS} ms, ${MOST_ROUNDS} turns)`);
  console.log('| page | html | in all, KB | files | stands, ms | turns |\n|---|---|---|---|---|---|');
  for (const [name, path] of Object.entries(pages)) {
    await fetch(`${url}${path}`);
    const views: FirstView[] = [];
    for (let time = 0; time < TIMES; time++) views.push(await firstView(`${url}${path}`));
    const [quickest] = views.toSorted((a, b) => a.standsMs - b.standsMs);
    const { html, bytes, files, standsMs, rounds } = quickest as FirstView;
    const isKept = bytes <= most && standsMs <= MOST_MS && rounds <= MOST_ROUNDS;
    const size = (x: number) => (x / 1000).toFixed(1);
    console.log(
      `| ${name} | ${size(html)} | ${size(bytes)} | ${files} | ${standsMs} | ${rounds} |${isKept ? '' : ' missed'}`,
    );
  }
}

async function unitsOf(url: string): Promise<string[]> {
  const query = '{ ranking { rows(first: 2) { nodes { unit { slug } } } } }';
  const answer = await fetch(`${url}/graphql?${new URLSearchParams({ query })}`);
  const { data } = (await answer.json()) as {
    data: { ranking: { rows: { nodes: readonly { unit: { slug: string } }[] } } };
  };
  return data.ranking.rows.nodes.map(({ unit }) => unit.slug);
}

type File = { began: number; answered: number; bytes: number; type: string };
type FirstView = Readonly<Record<'html' | 'bytes' | 'files' | 'standsMs' | 'rounds', number>>;

async function firstView(address: string): Promise<FirstView> {
  const page = await newVisitor();
  await page.setViewportSize(TELEPHONE);
  const devtools = await page.context().newCDPSession(page);
  const files = await heard(devtools);
  await devtools.send('Network.emulateNetworkConditions', SLOW_3G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(MARK_WHAT_STANDS);
  await page.goto(address, { waitUntil: 'load' });
  const standsMs = await stands(page);
  const all = [...files.values()].filter(({ type, bytes }) => type !== 'Other' && bytes > 0);
  await page.context().close();
  const html = all.find(({ type }) => type === 'Document');
  const stood = (html?.answered ?? 0) + (standsMs - SLOW_3G.latency) / 1000;
  const before = all.filter(({ began }) => began < stood);
  return {
    html: html?.bytes ?? 0,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    files: all.length,
    standsMs: Math.round(standsMs),
    rounds: Math.max(...before.map((file) => roundOf(file, before))),
  };
}

/** A file is asked for after those whose answers had begun. */
const roundOf = (file: File, all: readonly File[]): number =>
  1 + Math.max(0, ...all.filter(({ answered }) => answered <= file.began).map((other) => roundOf(other, all)));

/** Reads a page that the edge already has. The cost of rendering it is measured elsewhere (`units`). */
const stands = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => performance.getEntriesByName('stands').length > 0);
  const [stood = 0, answered = 0] = await page.evaluate(() => [
    performance.getEntriesByName('stands')[0]?.startTime,
    performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).responseStart)[0],
  ]);
  return SLOW_3G.latency + stood - answered;
};

/** The files that a page fetches, with what they weigh on the way, heads included. */
async function heard(devtools: CDPSession): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>();
  devtools.on('Network.requestWillBeSent', ({ requestId, timestamp, type = 'Other' }) => {
    files.set(requestId, { began: timestamp, answered: Number.POSITIVE_INFINITY, bytes: 0, type });
  });
  devtools.on('Network.responseReceived', ({ requestId, timestamp }) => {
    const file = files.get(requestId);
    if (file) file.answered = timestamp;
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  await devtools.send('Network.enable');
  return files;
}
