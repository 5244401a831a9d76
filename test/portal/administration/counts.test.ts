import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INBOX } from '../../../src/local/letters/texts.js';
import { leftOutText } from '../../../src/local/sign-in/texts.js';

const FOLDERS = readdirSync('src/portal')
  .filter((name) => /^(administration.*|file-load|work)$/.test(name))
  .filter((name) => existsSync(`src/portal/${name}/texts.ts`));
const wordsIn = async (language: string): Promise<unknown[]> => {
  const rooms = await Promise.all(FOLDERS.map((folder) => import(`../../../src/portal/${folder}/texts.ts`)));
  return rooms.flatMap((room: Record<string, Record<string, unknown>>) =>
    Object.values(room).map((words) => words[language]),
  );
};

/** What every sentence of a page says of a count. */
const saidOf = (words: unknown, count: number): string[] => {
  if (typeof words === 'function') return /^\(?count\b[^,]*\)? =>/.test(String(words)) ? [String(words(count))] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap((part) => saidOf(part, count)) : [];
};

test.each([
  ['vi', '10.800'],
  ['en', '10,800'],
])('pages of offices with thousands of officials write counts as %s does', async (language, written) => {
  const said = (await wordsIn(language)).flatMap((words) => saidOf(words, 10_800));
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((sentence) => !sentence.includes(written))).toEqual([]);
});

test('so do the pages of the machine', () => {
  const { vi, en } = INBOX.lead(10_800, '2026-11-24T02:00:00.000Z');
  const said = [
    [vi, leftOutText(10_800).vi, INBOX.ofDay('', 10_800)],
    [en, leftOutText(10_800).en],
  ];
  expect(said.map((texts) => texts.every((text) => /10[.,]800/.test(text)))).toEqual([true, true]);
});
