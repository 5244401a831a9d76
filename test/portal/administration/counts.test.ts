import { existsSync, readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { INBOX } from '../../../src/local/letters/texts.js';
import { leftOutText } from '../../../src/local/sign-in/texts.js';

// The words as they are written, so that a function tells what it is about.
vi.mock('../../../src/domain/text/in-both.js', () => ({ inBoth: (words: unknown) => words }));

const FOLDERS = readdirSync('src/portal')
  .filter((name) => /^(administration.*|file-load|work)$/.test(name))
  .filter((name) => existsSync(`src/portal/${name}/texts.ts`));

/** What every sentence of a page says of a count, in both languages. */
const saidOf = (words: unknown, count: number): unknown[] => {
  if (typeof words === 'function') return /^\(?count\b[^,]*\)? =>/.test(String(words)) ? [words(count)] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap((part) => saidOf(part, count)) : [];
};

test('pages of offices with thousands of officials write counts as the language does', async () => {
  const rooms = await Promise.all(FOLDERS.map((folder) => import(`../../../src/portal/${folder}/texts.ts`)));
  const said = rooms.flatMap((room) => saidOf({ ...room }, 10_800));
  expect(said.length).toBeGreaterThan(20);
  for (const sentences of said)
    expect(sentences).toEqual([expect.stringContaining('10.800'), expect.stringContaining('10,800')]);
});

test('so do the pages of the machine', () => {
  const lead = INBOX.lead(10_800, '2026-11-24T02:00:00.000Z');
  const said = [
    [lead.vi, leftOutText(10_800).vi, INBOX.ofDay('', 10_800)],
    [lead.en, leftOutText(10_800).en],
  ];
  expect(said.map((texts) => texts.every((text) => /10[.,]800/.test(text)))).toEqual([true, true]);
});
