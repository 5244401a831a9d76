import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { everyLetter } from './support/letters/sample-letters.js';
import { everythingSaid, literalsOf, type Said } from './support/said.js';

const glossary = readFileSync('src/GLOSSARY.md', 'utf8').split('## Rivals')[1] ?? '';
const listed = (cell: string | undefined): string[] => (cell ?? '').split(',').map((word) => word.trim());

/** A word of the glossary that texts may not have, and the longer phrases that may contain it. */
const rivals = [...glossary.matchAll(/^\| ([^|]+) \| ([^|]+) \|([^|]*)\|$/gm)]
  .filter(([, never]) => never !== 'never')
  .flatMap(([, never, , unless]) =>
    listed(never).map((word) => ({ word, unless: (unless ?? '').trim().toLowerCase() })),
  );

const WHOLE_WORD = rivals.map(({ word, unless }) => ({
  word,
  unless,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`, 'u'),
}));

/** A name of the code, a path or a code of the contract is no text. */
const isCode = (text: string): boolean => /^[\w./:#…-]*$/.test(text) && !/^[A-Z][a-z]+$/.test(text);

/** Headings and roles as other offices and earlier releases write them: files with these words are still read. */
const STILL_READ = ['Số thôn', 'Số thôn, tổ', 'Mẫu số là số thôn', 'Minh chứng (liên kết https)'];

/** Roles: as files of offices may write them, and by their codes in a command. */
const OTHER_ROLES = ['src/domain/sheet/word-texts.ts', 'src/local/command/token-options.ts'];

const rivalsIn = (texts: readonly Said[]): string[] =>
  texts
    .filter(({ file, text }) => !isCode(text) && !STILL_READ.includes(text) && !OTHER_ROLES.includes(file))
    .flatMap(({ file, text }) => {
      const said = text.normalize('NFC').toLowerCase();
      return WHOLE_WORD.filter(({ pattern, unless }) =>
        pattern.test(unless === '' ? said : said.replaceAll(unless, '')),
      ).map(({ word }) => `${file}: “${word}” in “${text.replace(/\s+/g, ' ').slice(0, 120)}”`);
    });

it('the glossary lists rivals of its terms', () => {
  expect(rivals.length).toBeGreaterThan(50);
  expect(new Set(rivals.map(({ word }) => word)).size).toBe(rivals.length);
});

it('no sentence, description of the contract, example or text of the data has a rival of a term', () => {
  const said = everythingSaid();
  expect(said.length).toBeGreaterThan(10_000);
  expect(rivalsIn(said)).toEqual([]);
});

it('a per cent stands at its number, without a space', () => {
  const apart = everythingSaid().filter(({ text }) => /(^|[\d\s])\s%/.test(text));
  expect(apart.map(({ file, text }) => `${file}: ${text.slice(0, 120)}`)).toEqual([]);
});

it('no letter has a rival of a term', () => {
  const letters = everyLetter().flatMap(({ name, language, email }) =>
    [email.subject, email.text].map((text) => ({ file: `letter ${name}, ${language}`, text })),
  );
  expect(letters.length).toBeGreaterThan(160);
  expect(rivalsIn(letters)).toEqual([]);
});

it('a rival is found in capitals, across a line and in a part of a template, and not inside a word or a comment', () => {
  const said = (code: string): string[] => rivalsIn(literalsOf(code).map((text) => ({ file: 'a', text })));
  expect(said("'Chờ Ký gửi'")).toHaveLength(1);
  const inside = ['$', '{x ? `a $', '{"closing day"}` : 1}'].join('');
  expect(said(`'the due\\n day'; \`the due\n   day ${inside}\``)).toHaveLength(3);
  expect(said("'overdue days', 'chairs', 'wheelchair' // due day\n/* minh chứng */ /'/.test('') ")).toEqual([]);
  expect(said("'12 số thôn, tổ dân phố', 'Xã Vũ Muộn', 'đăng ký gửi thư'")).toEqual([]);
  expect(said("'12 số thôn'")).toHaveLength(1);
});
