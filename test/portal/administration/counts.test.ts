import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresText } from '../../../src/domain/report/remedy-texts.js';
import { INBOX } from '../../../src/local/letters/texts.js';
import { OFFICE_TEXTS } from '../../../src/local/office/texts.js';
import { leftOutText } from '../../../src/local/sign-in/texts.js';
import { administrationWords } from '../../../src/portal/administration/texts.js';
import { calendarWords } from '../../../src/portal/administration-calendar/texts.js';
import { lettersWords } from '../../../src/portal/administration-letters/texts.js';
import { officialsWords } from '../../../src/portal/administration-officials/texts.js';
import { leaderWords } from '../../../src/portal/leader/texts.js';
import { overviewWords } from '../../../src/portal/overview/texts.js';
import { rankingWords } from '../../../src/portal/ranking/texts.js';
import { workWords } from '../../../src/portal/work/texts.js';

const FOLDERS = readdirSync('src/portal')
  .filter((name) => /^(administration.*|file-load|work)$/.test(name))
  .filter((name) => existsSync(`src/portal/${name}/texts.ts`));

/** Names of sentences that are made from a count alone. */
const countedIn = (folder: string): string[] =>
  [...readFileSync(`src/portal/${folder}/texts.ts`, 'utf8').matchAll(/(\w+): \(count: number\)/g)].map(
    ([, name = '']) => name,
  );

/** The sentences for a count under these names, at any depth of the words. */
const saidOf = (words: unknown, names: readonly string[], count: number): string[] =>
  typeof words !== 'object' || words === null
    ? []
    : Object.entries(words).flatMap(([name, part]) =>
        names.includes(name) && typeof part === 'function' ? [part(count)] : saidOf(part, names, count),
      );

test('a ranking becomes final after its day, as the public page of a provisional one says', () => {
  expect(calendarWords.vi.now.final(25, 5)).toMatch(/chính thức sau ngày 25; .* sau 5 ngày làm việc nữa\.$/);
  expect(calendarWords.en.now.final(25, 5)).toContain('becomes final after day 25 of the month');
});

test('the warning about a second Chairperson names somebody who holds the role twice once', () => {
  expect(officialsWords.vi.secondChair(['Lê C', 'Trần B', 'Lê C'])).toContain('Chủ tịch: Lê C, Trần B.');
});

test('one of a thing is said in the singular in English, and two in the plural', () => {
  const { now } = calendarWords.en;
  const said = (n: number) => [
    now.final(25, n),
    now.lock(n),
    figuresText(n).en,
    OFFICE_TEXTS.moreFaults(n).en,
    OFFICE_TEXTS.moreChanges(n).en,
    lettersWords.en.ladder.preview.sum(n, 2, n),
    overviewWords.en.lead('May 2026', n, 20),
    rankingWords.en.ranked(n, 20),
    leaderWords.en.ranking.name(n, 20),
  ];
  for (const one of said(1)) expect(one).not.toMatch(/\b1 (more )?[a-z]+s\b|1 of 20 \w+ are/);
  expect(said(2).join(' ')).toContain('2 places of the form must be completed');
  expect(said(2).join(' ')).toContain('2 of 20 units are ranked');
});

test('pages of offices with thousands of officials write counts as the language does', async () => {
  const said = { vi: [] as string[], en: [] as string[] };
  for (const folder of FOLDERS) {
    const room = Object.values(await import(`../../../src/portal/${folder}/texts.ts`)) as Partial<typeof said>[];
    for (const language of ['vi', 'en'] as const)
      for (const words of room) said[language].push(...saidOf(words[language], countedIn(folder), 10_800));
  }
  expect(said.vi.length).toBeGreaterThan(20);
  expect(said.en).toHaveLength(said.vi.length);
  for (const sentence of said.vi) expect(sentence).toContain('10.800');
  for (const sentence of said.en) expect(sentence).toContain('10,800');
});

test('so do the pages of the machine', () => {
  const lead = INBOX.lead(10_800, '2026-11-24T02:00:00.000Z');
  const said = [
    [lead.vi, leftOutText(10_800).vi, INBOX.ofDay('', 10_800)],
    [lead.en, leftOutText(10_800).en],
  ];
  expect(said.map((texts) => texts.every((text) => /10[.,]800/.test(text)))).toEqual([true, true]);
});

test('the page of work and that of administration say the same of communes without an officer', () => {
  expect(workWords.vi.withoutOfficer(3)).toBe(administrationWords.vi.waiting.without(3));
});
