import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { badAuthorizations } from './support/api/bad-tokens.js';
import { waysFor } from './support/unreadable/damage.js';
import { damages } from './support/unreadable/kinds.js';
import { ROOT_QUERIES } from './support/unreadable/root-queries.js';

const table = readFileSync('test/prove/README.md', 'utf8').split('\n');
const kinds = new Set(damages.map(({ kind }) => kind)).size;

/** Numbers that grow with the service, as the proof prints them. */
test.each([
  ['R19', `${Object.keys(badAuthorizations).length} kinds of bad header`],
  ['R28', `${kinds} kinds of items damaged in ${damages.flatMap(waysFor).length} ways`],
  ['R28', `${Object.keys(ROOT_QUERIES).length} root queries`],
])('the row of %s counts as the proof does: %s', (id, counted) => {
  expect(table.find((row) => row.startsWith(`| ${id} |`))).toContain(counted);
});
