import { existsSync, readFileSync } from 'node:fs';

const NOUN = /^(src\/[a-z-]+\/[a-z-]+|src\/(?:administer|file-report|reference-data)|(?:schema|infra)\/[a-z-]+)\//;

/** Folders of a noun: each owes a stranger a README. Generated code owes none. */
export function nounFolders(files: readonly string[]): readonly string[] {
  const written = files.filter((file) => existsSync(file) && !/\/generated\//.test(file));
  return [...new Set(written.flatMap((file) => NOUN.exec(file)?.[1] ?? []))];
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+\.\w+|[^`\s]+\/)`/g)].map(([, name]) => name ?? '');

/** The heading under which a room says why it is as it is; its eight lines end before it. */
export const DECISIONS = '\n\n## Decisions in force\n\n';

/** The missing parts of a folder's README: what it decides, two files to open first, its tests. */
export function readmeFaults(folder: string): string[] {
  const page = `${folder}/README.md`;
  if (!existsSync(page)) return [`${page} is missing`];
  const [text = ''] = readFileSync(page, 'utf8').trimEnd().split(DECISIONS);
  const [, decides = '', first = '', tests = ''] =
    /^# .+\n\n([\s\S]+?)\n\nOpen first: (.+)\nTests: ([\s\S]+)$/.exec(text) ?? [];
  const files = namesIn(first).map((file) => `${folder}/${file}`);
  return [
    ...(decides === '' ? [`${page} does not say what the folder decides, its first files and its tests`] : []),
    ...(text.split('\n').length > 8 ? [`${page} is longer than eight lines`] : []),
    ...(files.length === 2 ? [] : [`${page} names ${files.length} files to open first, not two`]),
    ...(namesIn(tests).length === 0 ? [`${page} names no test`] : []),
    ...[...files, ...namesIn(tests)].filter((file) => !existsSync(file)).map((file) => `${page}: no ${file}`),
  ];
}
