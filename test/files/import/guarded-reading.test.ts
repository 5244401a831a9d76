import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { guardedReading } from '../../../src/files/import/guarded-reading.js';
import { WAIT_MS } from '../../support/start/patience.js';

const folder = mkdtempSync(join(tmpdir(), 'xaso-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILE = { kind: 'csv', bytes: Buffer.from('a') } as const;

/** Reads with a thread that does what the text says, instead of ours. */
const readBy = (name: string, text: string, milliseconds = WAIT_MS) => {
  const thread = join(folder, `${name}.cjs`);
  writeFileSync(thread, text);
  return guardedReading(thread, milliseconds)(FILE);
};

const SAY = "const { parentPort } = require('node:worker_threads'); const say = (x) => parentPort.postMessage(x);";

test('a thread that never comes to an end is stopped', async () => {
  expect(await readBy('endless', 'for (;;);', 200)).toEqual({ kind: 'REFUSED', reason: 'FILE_TOO_SLOW' });
});

test('a thread that takes ever more memory is stopped, and the process goes on', async () => {
  const hungry = 'const held = []; for (;;) held.push(new Array(1_000).fill(Math.random()).map(String));';
  expect(await readBy('hungry', hungry)).toEqual({ kind: 'REFUSED', reason: 'FILE_TOO_COMPLEX' });
});

test.each([
  ['throws', 'throw new Error("no")'],
  ['ends without a word', 'process.exit(3)'],
  ['calls itself without end', 'const f = () => f() + 1; f();'],
])('a thread that %s has read nothing', async (name, text) => {
  expect(await readBy(name.replaceAll(' ', '-'), text)).toEqual({ kind: 'REFUSED', reason: 'FILE_NOT_READABLE' });
});

test('a thread knows nothing of the process, its secrets least of all', async () => {
  process.env.SECRET_OF_THIS_TEST = 'secret';
  const seen = await readBy('curious', `${SAY} say(Object.keys(process.env));`);
  delete process.env.SECRET_OF_THIS_TEST;
  expect(seen).toEqual([]);
});
