import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getOperationAST, parse } from 'graphql';
import type { WorldName } from '../../seed/worlds/world.js';
import { needsRole } from './example-requests.js';
import { WORDS_INSTEAD } from './texts.js';

export type Example = {
  readonly name: string;
  /** Path in the repository. */
  readonly file: string;
  /** English name and Vietnamese sentence. */
  readonly title: string;
  readonly document: string;
  /** OPEN: everybody may ask. SIGNED_IN: needs a role. CHANGE: changes data and needs a role. */
  readonly kind: 'OPEN' | 'SIGNED_IN' | 'CHANGE';
};

const folder = join(dirname(fileURLToPath(import.meta.url)), '../examples');
/** The console opens with this example. */
const FIRST = 'overview';

/** The documents name units of the district. In another world these units replace them. */
const UNITS_INSTEAD: Readonly<Record<WorldName, Readonly<Record<string, string>>>> = {
  'cho-don': {},
  'thai-nguyen': {
    'xuan-lac': 'nam-cuong-2025',
    'bang-lung': 'cho-don-2025',
    'tan-lap': 'quang-bach-2025',
    'cho-don': 'thai-nguyen-2025',
  },
};

/** Replaces words in a description that fit only the district. */
const wordsOf = (world: WorldName, description: string): string =>
  WORDS_INSTEAD[world].reduce((words, [from, to]) => words.replaceAll(from, to), description);

const withNamesOf = (world: WorldName, document: string): string =>
  document.replace(/(?<=")[a-z-]+(?=")/g, (unit) => UNITS_INSTEAD[world][unit] ?? unit);

/** The examples of the console. Each operation has a description in Vietnamese, and its first line is the title. */
export function readExamples(world: WorldName = 'cho-don'): readonly [Example, ...Example[]] {
  const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const name = basename(file, '.graphql');
      const { value = '', loc } = getOperationAST(parse(text))?.description ?? {};
      const [, title] = /^(.+?)[.;:]?\s*$/m.exec(wordsOf(world, value)) ?? [];
      const end = loc?.end ?? 0;
      const document = wordsOf(world, text.slice(0, end)) + withNamesOf(world, text.slice(end));
      return {
        name,
        file: `src/local/examples/${file}`,
        title: title ? `${name} · ${title}` : name,
        document,
        kind: kindOf(name, document),
      };
    })
    .sort((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST) || (a.name < b.name ? -1 : 1));
  const [first, ...others] = examples;
  if (!first) throw new Error(`no examples in ${folder}`);
  return [first, ...others];
}

function kindOf(name: string, document: string): Example['kind'] {
  if (/^mutation\b/m.test(document)) return 'CHANGE';
  return needsRole(name) ? 'SIGNED_IN' : 'OPEN';
}
