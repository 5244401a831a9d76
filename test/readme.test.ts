import { existsSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../src/graphql/schema/schema.js';
import { readExamples } from '../src/local/console/examples.js';

const README = readFileSync('README.md', 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

test('every link of the README leads to a file', () => {
  const links = [...README.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, link]) => link ?? '')
    .filter((l) => !l.startsWith('http'));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

test('every link within a page leads to a heading', () => {
  for (const page of ['README.md', 'infra/RUNBOOK.md']) {
    const text = readFileSync(page, 'utf8');
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !headings.includes(link))).toEqual([]);
  }
});

test('every example of the console is linked', () => {
  const examples = readExamples().map(({ file }) => file);
  expect(examples.filter((example) => !README.includes(`(${example})`))).toEqual([]);
});

test('every query written out in the README is valid', () => {
  const queries = [...README.matchAll(/"query":\s*"(\{[^"]+\})"/g)].map(([, query]) => query ?? '');
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) expect(validate(buildSchema(), parse(query))).toEqual([]);
});

test('every npm script that the README names exists', () => {
  const named = new Set([...README.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name ?? ''));
  expect([...named].filter((name) => !scripts.includes(name))).toEqual([]);
});
