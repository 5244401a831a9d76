import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './support/imports.js';

/** Files of texts by their names, the words of letters, and what is loaded as it was published. */
const OF_TEXTS = /(^|\/)(texts?|[a-z-]+-texts?|[a-z-]+-(vi|en)|wording)\.ts$|^src\/(email\/words|seed)\//;

/** They say it and do little else: names of periods, figures and holidays, sentences of refusals, notes of a ranking. */
const NAMED_OTHERWISE = [
  'src/domain/access/refused-right.ts',
  'src/domain/figure/villages-note.ts',
  'src/domain/indicator/figure-name.ts',
  'src/domain/ranking/notes.ts',
  'src/domain/refusal/conflict.ts',
  'src/domain/refusal/refusal.ts',
  'src/domain/refusal/shared-refusals.ts',
  'src/domain/refusal/user-error-message.ts',
  'src/domain/time/expected-holidays.ts',
  'src/domain/time/period-label.ts',
];
/** The title of a program is no sentence. */
const PRODUCT = /^['`]Xã Số['`]$/;

const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưĐ\u1EA0-\u1EF9]/i;

const sentencesIn = (file: string): string[] => {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.filter((literal) => VIETNAMESE.test(literal) && !PRODUCT.test(literal));
};

test.each(['domain', 'store', 'email', 'reference-data', 'file-report', 'files', 'jobs', 'lambda'])(
  '%s says nothing to people between its rules: sentences stand in files of texts',
  (layer) => {
    const files = filesBelow(`src/${layer}`).filter((file) => !OF_TEXTS.test(file) && !NAMED_OTHERWISE.includes(file));
    expect(files.flatMap((file) => sentencesIn(file).map((sentence) => `${file}: ${sentence}`))).toEqual([]);
  },
);

test('every file that is named otherwise has a sentence', () => {
  expect(NAMED_OTHERWISE.filter((file) => sentencesIn(file).length === 0)).toEqual([]);
});

test('no rule chooses a sentence by the language: a text has both', () => {
  const choosing = /\b(?:lang|language)\w* === '(?:vi|en)' \? ['`][^'`]*\p{Ll}/u;
  expect(filesBelow('src').filter((file) => choosing.test(readFileSync(file, 'utf8')))).toEqual([]);
});
