import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltPortal, buildPortal } from '../../src/portal-files/build-portal.js';

/** 1 KB is 1,000 bytes. */
const MOST_SCRIPT = 30_300;
const MOST_STYLE = 10_000;

let built: BuiltPortal;
beforeAll(async () => {
  built = await buildPortal();
});

const gzipped = (paths: readonly string[]): number =>
  built.files
    .filter(({ path }) => paths.includes(path))
    .reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0);

test('the script of the first view of every page has at most 30.3 KB, compressed', () => {
  const { early, main, preload } = built.assets;
  const sizes = Object.entries(preload).map(([page, files]) => [page, gzipped([early, main, ...files])] as const);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(([, size]) => size > MOST_SCRIPT || size < 5_000)).toEqual([]);
});

test('the style sheet has at most 10 KB, compressed', () => {
  expect(gzipped([built.assets.style])).toBeLessThanOrEqual(MOST_STYLE);
});

test('every file that a page names is built, and its name holds a hash of its content', () => {
  const { early, main, style, preload } = built.assets;
  const paths = built.files.map(({ path }) => path);
  for (const named of [early, main, style, ...Object.values(preload).flat()]) {
    expect(paths).toContain(named);
    expect(named).toMatch(/^\/assets\/[a-z-]+-[A-Z0-9]{8}\.(js|css)$/);
  }
});

test('two builds of the same sources are the same', async () => {
  expect(await buildPortal()).toEqual(built);
});
