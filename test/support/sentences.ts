import { readFileSync } from 'node:fs';
import { filesBelow } from './imports.js';

/** Files of texts by their names, the words of letters, what is loaded as it was published, and what is generated. */
const OF_TEXTS =
  /(^|\/)(texts?|[a-z-]+-texts?|[a-z-]+-(vi|en)|wording)\.ts$|^src\/(email\/words|seed|graphql\/generated)\//;

/** They say it and do little else: names of periods, figures and holidays, sentences of refusals, notes of a ranking. */
export const NAMED_OTHERWISE = [
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

/** What a file says to people, as its literals: every text has Vietnamese. */
export function sentencesIn(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.filter((literal) => VIETNAMESE.test(literal) && !PRODUCT.test(literal));
}

/** Sentences that stand between the rules of these layers. */
export function sentencesBetweenRules(layers: readonly string[]): string[] {
  const files = layers.flatMap((layer) => filesBelow(`src/${layer}`));
  return files
    .filter((file) => !OF_TEXTS.test(file) && !NAMED_OTHERWISE.includes(file))
    .flatMap((file) => sentencesIn(file).map((sentence) => `${file}: ${sentence}`));
}
