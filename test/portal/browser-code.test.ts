import { expect, test } from 'vitest';
import { fillOldBrowsers } from '../../src/portal/shell/old-browsers.js';
import { portalHeaders } from '../../src/portal-files/headers.js';
import { builtPortal } from '../support/aws/built-functions.js';
import { importsOf } from '../support/imports.js';

/** Every file that a browser can come to load, and what each imports. */
function reachable(from: string): ReturnType<typeof importsOf> {
  const seen = new Set([from]);
  const found: ReturnType<typeof importsOf> = [];
  for (const file of seen)
    for (const imported of importsOf(file).filter(({ typeOnly }) => !typeOnly)) {
      found.push(imported);
      if (!imported.isPackage && /\.tsx?$/.test(imported.to)) seen.add(imported.to);
    }
  return found;
}

test.each([
  ['the public', 'src/portal/main.ts', ['preact', 'preact/hooks']],
  ['an official', 'src/portal/officials.tsx', ['idb-keyval', 'oauth4webapi', 'preact', 'preact/hooks']],
])('what the browser of %s runs reaches no module of Node and no other package', (_reader, start, allowed) => {
  const imports = reachable(start);
  expect(imports.some(({ to }) => to.startsWith('src/domain/'))).toBe(true);
  const packages = imports.filter(({ isPackage }) => isPackage).map(({ to }) => to);
  expect([...new Set(packages)].sort()).toEqual(allowed);
});

test('what the public runs reaches nothing of the session, the sign-in and the pages of officials', () => {
  const rooms = reachable('src/portal/main.ts').map(({ to }) => to);
  expect(rooms.filter((file) => /portal\/(session|sign-in|work|official)/.test(file))).toEqual([]);
});

test('an array of an old browser gets the methods of ES2023, and a new one keeps its own', () => {
  const own = () => 'own';
  const old = Object.create(null) as Record<string, (...args: unknown[]) => unknown>;
  old.toSorted = own;
  fillOldBrowsers(old, {});
  expect(old.toSorted).toBe(own);
  const list = [3, 1, 2];
  const filled = Object.create(null) as Record<string, (this: unknown[], ...args: unknown[]) => unknown>;
  const { hasOwn } = Object;
  Reflect.deleteProperty(Object, 'hasOwn');
  try {
    fillOldBrowsers(filled, Object);
    expect([Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({ a: 1 }, 'toString')]).toEqual([true, false]);
  } finally {
    Object.hasOwn = hasOwn;
  }
  expect(filled.toSorted?.call(list)).toEqual([1, 2, 3]);
  expect(filled.toSorted?.call(list, (a: unknown, b: unknown) => Number(b) - Number(a))).toEqual([3, 2, 1]);
  expect(filled.toReversed?.call(list)).toEqual([2, 1, 3]);
  expect(filled.findLast?.call(list, (x: unknown) => Number(x) > 1)).toBe(2);
  expect(filled.findLast?.call(list, (x: unknown) => Number(x) > 3)).toBeUndefined();
  expect(filled.findLastIndex?.call(list, (x: unknown) => Number(x) > 2)).toBe(0);
  expect(filled.findLastIndex?.call(list, (x: unknown) => Number(x) > 3)).toBe(-1);
  expect([filled.at?.call(list, 0), filled.at?.call(list, -1), filled.at?.call(list, 3)]).toEqual([3, 2, undefined]);
  expect(filled.with?.call(list, -1, 9)).toEqual([3, 1, 9]);
  expect(list).toEqual([3, 1, 2]);
});

/** Code that a compiler leaves as it is and old browsers do not know: Safari before 15.4, Chrome before 92. */
const TOO_NEW: Readonly<Record<string, RegExp>> = {
  'an expression that looks behind': /\(\?<[=!]/,
  'crypto.randomUUID': /\brandomUUID\b/,
  'URL.canParse': /\bcanParse\b/,
  structuredClone: /\bstructuredClone\b/,
  replaceAll: /\.replaceAll\(/,
  'Array.toSpliced': /\.toSpliced\(/,
  groupBy: /\.groupBy\(/,
  'AbortSignal.timeout': /AbortSignal\.(timeout|any)\b/,
  'Promise.withResolvers': /Promise\.(withResolvers|try)\b/,
};

test('the built scripts call nothing that old browsers lack and nobody fills', async () => {
  const { files } = await builtPortal();
  const scripts = files.filter(({ path }) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  for (const [name, sign] of Object.entries(TOO_NEW))
    expect(
      scripts.filter(({ body }) => sign.test(body)).map(({ path }) => path),
      name,
    ).toEqual([]);
});

test('the headers allow no script and no style inside of HTML, and no address but those that are named', () => {
  const policy = portalHeaders(['https://sign-in.example', 'https://files.example'])['content-security-policy'] ?? '';
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' https://sign-in.example https://files.example",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
});
