import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltPortal, buildPortal } from '../../src/portal-files/build-portal.js';
import { builtPortal } from '../support/aws/built-functions.js';

/** 1 KB is 1,000 bytes. */
const MOST_SCRIPT = 5_000;
const MOST_STYLE = 10_000;

let built: BuiltPortal;
beforeAll(async () => {
  built = await builtPortal();
});

const gzipped = (paths: readonly string[]): number =>
  built.files
    .filter(({ path }) => paths.includes(path))
    .reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0);

test('the scripts of a public page have at most 5 KB, compressed, and import nothing before they run', () => {
  const { early, main } = built.assets;
  const size = gzipped([early, main]);
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThanOrEqual(MOST_SCRIPT);
  const script = built.files.find(({ path }) => path === main)?.body ?? '';
  expect(script.match(/\bimport\s*["{*]/g) ?? []).toEqual([]);
});

test('the style sheet has at most 10 KB, compressed', () => {
  expect(gzipped([built.assets.style])).toBeLessThanOrEqual(MOST_STYLE);
});

test('every file that a page names is built, and its name holds a hash of its content', () => {
  const paths = built.files.map(({ path }) => path);
  for (const named of Object.values(built.assets)) {
    expect(paths).toContain(named);
    expect(named).toMatch(/^\/assets\/[a-z-]+-[A-Z0-9]{8}\.(js|css)$/);
  }
});

test('two builds of the same sources are the same', async () => {
  expect(await buildPortal()).toEqual(built);
});
