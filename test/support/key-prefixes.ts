import { readFileSync } from 'node:fs';
import { filesBelow, withoutComments } from './imports.js';

const ROOM = 'src/store/keys';

/** The prefixes and suffixes of keys in the files of the keys: `AREA#`, `REV#`, `#PAST`, `SETTINGS`. */
export const keyPrefixes = (): string[] => [
  ...new Set(
    filesBelow(ROOM).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^const [A-Z]+ = '([^']+)';/gm)].map(([, prefix = '']) => prefix),
    ),
  ),
];

/** A name without `#` is also a word of other things: it is that of a key where a key is made or compared. */
const spelling = (prefix: string): RegExp =>
  new RegExp(
    prefix.includes('#')
      ? `(?<![A-Z])${prefix}`
      : `\\b[ps]k(\\?)?(\\s*(:|[!=]==)\\s*|\\.startsWith\\()['"\`]${prefix}['"\`]`,
  );

/** Prefixes that a text spells, comments aside. */
export function prefixesIn(text: string): string[] {
  const code = withoutComments(text);
  return keyPrefixes().filter((prefix) => spelling(prefix).test(code));
}

/** Files outside of the room of keys that spell a prefix of their own. */
export const strayPrefixes = (): string[] =>
  [...filesBelow('src'), ...filesBelow('infra')]
    .filter((file) => !file.startsWith(`${ROOM}/`) && !/\/generated\//.test(file))
    .flatMap((file) => prefixesIn(readFileSync(file, 'utf8')).map((prefix) => `${file}: ${prefix}`));
