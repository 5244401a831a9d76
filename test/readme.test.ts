import { existsSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../src/graphql/schema.js';

const README = readFileSync('README.md', 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

test('every link of the README leads to a file', () => {
  const links = [...README.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, link]) => link ?? '')
    .filter((l) => !l.startsWith('http'));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
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
