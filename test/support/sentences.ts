import { readFileSync } from 'node:fs';
import { filesBelow } from './imports.js';

/** The paths of files of texts, of the words of letters, and of generated code. */
const OF_TEXTS =
  /(^|\/)(texts?|[a-z-]+-texts?|[a-z-]+-(vi|en))\.ts$|^src\/(email\/words|graphql\/generated|local\/examples\/generated)\//;

/** Whether a file is one of texts, by its name alone; `words.ts` of a page is one, too. */
export const isOfTexts = (file: string): boolean => OF_TEXTS.test(file) || /\/words\.ts$/.test(file);

/** The name of the program, which is no sentence. */
const PRODUCT = 'Xã Số';

const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưĐ\u1EA0-\u1EF9]/i;

/**
 * The heading of a column, which stands with the column: behind its key, or as `header` with the other headings that a file
 * may have. Nothing else of a column is one.
 */
const HEADINGS =
  /\b(?:words|integer|decimal|score|forPrograms)\(\s*'\w+',\s*\{ vi: '[^'\n]*', en: '[^'\n]*' \}|\bheader: \{\s*vi: '[^'\n]*',\s*en: '[^'\n]*',?\s*\}|\balsoRead: \[[^\]]*\]/g;

export const withoutHeadings = (code: string): string => code.replace(HEADINGS, '');

/** The literals of a file that people read: they are those with Vietnamese letters. */
export function sentencesIn(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const literals = withoutHeadings(code).match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.filter((literal) => VIETNAMESE.test(literal.replaceAll(PRODUCT, '')));
}

/** Sentences that stand between the rules of these layers. */
export function sentencesBetweenRules(layers: readonly string[]): string[] {
  const files = layers.flatMap((layer) => filesBelow(`src/${layer}`));
  return files
    .filter((file) => !OF_TEXTS.test(file))
    .flatMap((file) => sentencesIn(file).map((sentence) => `${file}: ${sentence}`));
}
