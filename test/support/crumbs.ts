import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import { filesBelow, importsOf } from './imports.js';
import { isOfTexts } from './sentences.js';

const MOST_LINES = 40;

/** Crumbs that stand apart all the same, and why. */
export const APART: Readonly<Record<string, string>> = {
  'src/domain/evidence/png.ts': 'each format of evidence has its file',
  'src/seed/demonstration/yearly-figures.ts': 'each frequency has its file',
  'src/graphql/schema/resolvers.ts': 'a noun is added to one of two lists, each a file',
  'src/portal/certainty/estimates-file.ts': 'it is tried without a page',
  'src/portal/official-pages.ts': 'a page is added to one of two lists, each a file',
  'src/portal/pages.ts': 'a page is added to one of two lists, each a file',
  'src/portal/printed-report/load.ts': 'it is tried without a page',
};

const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

/**
 * Files of rules of a few lines with one reader, which stands beside them: they belong into it. A file without a reader is
 * an entry, and one that is read from another folder is what its own folder offers.
 */
export function crumbsOf(folders: readonly string[]): { readonly file: string; readonly reader: string }[] {
  const readers = new Map<string, Set<string>>();
  for (const { from, to } of ['codegen.ts', ...filesBelow('src'), ...filesBelow('infra')].flatMap(importsOf))
    readers.set(to, (readers.get(to) ?? new Set()).add(from));
  return folders
    .flatMap((folder) => filesBelow(folder))
    .filter((file) => !isOfTexts(file) && !file.includes('/generated/') && linesOf(file) <= MOST_LINES)
    .flatMap((file) => {
      const [reader, ...others] = readers.get(file) ?? [];
      const isCrumb = reader && others.length === 0 && dirname(reader) === dirname(file) && !isLoadedLate(file, reader);
      return isCrumb ? [{ file, reader }] : [];
    });
}

const isLoadedLate = (file: string, reader: string): boolean =>
  readFileSync(reader, 'utf8').includes(`import('./${basename(file).replace(/\.tsx?$/, '.js')}')`);
