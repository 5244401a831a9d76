import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../src/graphql/schema/schema.js';
import { readExamples } from '../src/local/console/examples.js';
import { filesBelow } from './support/imports.js';
import { DECISIONS } from './support/noun-readmes.js';
import { projectFiles } from './support/project-files.js';

const pages = projectFiles().filter((file) => file.endsWith('.md'));
const textOf = (page: string): string => readFileSync(page, 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
const matches = (page: string, pattern: RegExp): string[] =>
  [...textOf(page).matchAll(pattern)].map(([, match]) => match ?? '');

test('the README has at most 1,200 words and a picture of less than 150 KB', () => {
  expect(textOf('README.md').split(/\s+/).length).toBeLessThanOrEqual(1200);
  const [picture = ''] = matches('README.md', /!\[[^\]]+\]\(([^)]+\.png)\)/g);
  expect(statSync(picture).size).toBeLessThan(150_000);
});

test('every page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const page of reached)
    for (const link of matches(page, /\]\(([^)#]+\.md)\)/g)) reached.add(join(dirname(page), link));
  const long = pages.filter((page) => textOf(page).trimEnd().split('\n').length > 8);
  expect(long.filter((page) => !reached.has(page))).toEqual([]);
});

const onEveryPage = (faultsOf: (page: string) => readonly string[]): string[] =>
  pages.flatMap((page) => faultsOf(page).map((fault) => `${page}: ${fault}`));

test('every link leads to a file', () => {
  const broken = onEveryPage((page) =>
    matches(page, /\]\(([^)#]+)\)/g).filter(
      (link) => !link.startsWith('http') && !existsSync(join(dirname(page), link)),
    ),
  );
  expect(broken).toEqual([]);
});

test('every link within a page leads to a heading', () => {
  const broken = onEveryPage((page) => {
    const headings = matches(page, /^#+ (.+)$/gm).map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
    return matches(page, /\]\(#([^)]+)\)/g).filter((link) => !headings.includes(link));
  });
  expect(broken).toEqual([]);
});

test('every file that a page names by its full path exists', () => {
  const paths = /`((?:src|test|schema|infra|\.ci)\/[\w./-]*)`/g;
  expect(onEveryPage((page) => matches(page, paths).filter((path) => !existsSync(path)))).toEqual([]);
});

test('no page asks a question that is deprecated or gone, the change log excepted', () => {
  const asked = buildSchema().getQueryType()?.getFields() ?? {};
  const nameIn = (call: string) => call.replace('(', '');
  const isOld = (name: string) => (asked[name] ? asked[name].deprecationReason != null : /^preview[A-Z]/.test(name));
  const old = onEveryPage((page) =>
    page === 'CHANGELOG.md'
      ? []
      : matches(page, /`([a-z]+[A-Z]\w+\(|preview[A-Z]\w+)/g)
          .map(nameIn)
          .filter(isOld),
  );
  expect(old).toEqual([]);
});

test('every npm script that a page names exists', () => {
  const names = /npm run (?:--silent )?([a-z]+)/g;
  expect(onEveryPage((page) => matches(page, names).filter((name) => !scripts.includes(name)))).toEqual([]);
});

test('every query written out on a page is valid', () => {
  const schema = buildSchema();
  const queries = (page: string) => [
    ...matches(page, /"query":\s*("(?:[^"\\]|\\.)+")/g).map((text) => JSON.parse(text)),
    ...matches(page, /^ask '(.+)'$/gm).map((text) => text.replaceAll('\\"', '"')),
  ];
  expect(queries('README.md')).toHaveLength(8);
  const faults = (query: string) => validate(schema, parse(query)).map(({ message }) => message);
  expect(onEveryPage((page) => queries(page).flatMap(faults))).toEqual([]);
});

type Decision = { readonly number: number; readonly page: string; readonly text: string };

const decisions: readonly Decision[] = pages.flatMap((page) =>
  (textOf(page).split(DECISIONS)[1] ?? '').split(/^- (?=\*\*Decision )/m).flatMap((text) => {
    const number = /^\*\*Decision (\d+)\.\*\* /.exec(text)?.[1];
    return number === undefined ? [] : [{ number: Number(number), page, text }];
  }),
);
const [inForce = '', others = ''] = textOf('src/DECISIONS.md').split('\n## Not in force\n');
const indexed = [...inForce.matchAll(/^- \[\S+\]\((\S+)\): ([\d, ]+)$/gm)].flatMap(([, link = '', numbers = '']) =>
  numbers.split(', ').map((number) => ({ number: Number(number), page: join('src', link) })),
);

test('the index names the decisions of each room by their numbers, as they stand there', () => {
  const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
  const standing = decisions.map(({ number, page }) => ({ number, page })).sort(byNumber);
  expect(indexed.toSorted(byNumber)).toEqual(standing);
  expect(new Set(standing.map(({ number }) => number)).size).toBe(standing.length);
  const rooms = inForce.match(/^- \[[^\]]+/gm) ?? [];
  expect(rooms).toEqual([...new Set(rooms)].sort());
});

test('a decision says in at most 60 words what was decided instead of what', () => {
  const words = (text: string): number => text.trim().split(/\s+/).length;
  const faults = decisions.filter(({ text }) => words(text) > 60 || !/\binstead\s+of\b/i.test(text));
  expect(faults.map(({ number }) => number)).toEqual([]);
});

test('every number that was taken is in force, replaced by one in force, or listed as gone', () => {
  const numbers = new Set(indexed.map(({ number }) => number));
  const replaced = [...others.matchAll(/(\d+)\s+by\s+(\d+)/g)].map(([, number, by]) => [Number(number), Number(by)]);
  const [, gone = ''] = others.split('said by the code itself:');
  const listed = [...replaced.map(([number]) => number), ...(gone.match(/\d+/g) ?? []).map(Number)];
  const all = [...numbers, ...listed].sort((a = 0, b = 0) => a - b);
  expect(all).toEqual(all.map((_, i) => i + 1));
  expect(replaced.filter(([, by = 0]) => !numbers.has(by))).toEqual([]);
});

test('every decision that code and pages refer to is in force', () => {
  const numbers = new Set(indexed.map(({ number }) => number));
  const texts = projectFiles().filter(
    (file) => /\.(md|ts|tsx|graphql|js)$/.test(file) && !file.includes('/generated/'),
  );
  const referred = texts.flatMap((file) => matches(file, /\bdecision (\d+)\b/g).map((number) => `${file}: ${number}`));
  expect(referred.filter((line) => !numbers.has(Number(line.split(': ')[1])))).toEqual([]);
});

test('the map names every room of the domain', () => {
  const [, table = ''] = /\| rooms \| decide \|\n([\s\S]*?)\n\n/.exec(textOf('src/README.md')) ?? [];
  const named = [...table.matchAll(/^\| ([a-z, -]+) \|/gm)].flatMap(([, rooms = '']) => rooms.split(', '));
  expect(named.filter((room) => room !== '').sort()).toEqual(readdirSync('src/domain').sort());
});

test('every example of the console is linked from the page of the contract or of the jobs', () => {
  const linked = ['schema/README.md', 'src/jobs/README.md'].flatMap((page) =>
    matches(page, /\]\(([^)#]+\.graphql)\)/g).map((link) => join(dirname(page), link)),
  );
  const examples = readExamples().map(({ file }) => file);
  expect(examples.filter((example) => !linked.includes(example))).toEqual([]);
});

test('the glossary has some forty terms, each with the name of one exported thing', () => {
  const terms = matches('src/GLOSSARY.md', /^\| [^|]+ \| [^|]+ \| `(\w+)` \|$/gm);
  expect(terms.length).toBeGreaterThanOrEqual(40);
  expect(terms.length).toBeLessThanOrEqual(46);
  expect(new Set(terms).size).toBe(terms.length);
  const exported = filesBelow('src')
    .filter((file) => !file.includes('/generated/'))
    .flatMap((file) =>
      matches(file, /^export (?:async |abstract )?(?:function\*?|const|class|type|interface) (\w+)/gm),
    );
  expect(terms.filter((term) => exported.filter((name) => name === term).length !== 1)).toEqual([]);
});

test('the page of proofs has a row for each proof', () => {
  const ids = filesBelow('test/prove').flatMap((file) => /\/(r\d+)[^/]*\.ts$/.exec(file)?.[1]?.toUpperCase() ?? []);
  const rows = textOf('test/prove/README.md').match(/^\| R[^|]*\|/gm) ?? [];
  const listed = rows.flatMap((row) => row.match(/R\d+/g) ?? []);
  expect(ids.length).toBeGreaterThan(25);
  expect(ids.filter((id) => !listed.includes(id))).toEqual([]);
});
