import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { isPublic, mayEver, type OfficialViewer } from '../../../src/domain/access/access.js';
import { mutationAccess, rootAccess } from '../../../src/graphql/schema/access-rules.js';

const PORTAL = 'src/portal';

/** The root fields in the documents of the pages. */
function fieldsOfPages(kind: 'query' | 'mutation'): Set<string> {
  const files = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const operations = files
    .flatMap((file) => parse(readFileSync(`${PORTAL}/${file}`, 'utf8')).definitions)
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));
  const fields = operations
    .filter(({ operation }) => operation === kind)
    .flatMap(({ selectionSet }) => selectionSet.selections);
  return new Set(fields.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : [])));
}

const ADMINISTRATOR: OfficialViewer = {
  kind: 'official',
  id: 'administrator',
  name: '',
  role: 'administrator',
  unit: 'cho-don',
  places: [],
};

test('every mutation that an administrator may call is used by a page', () => {
  const used = fieldsOfPages('mutation');
  const allowed = Object.entries(mutationAccess).flatMap(([name, [action, kind]]) =>
    mayEver(ADMINISTRATOR, action, kind) ? [name] : [],
  );
  expect(allowed.length).toBeGreaterThan(20);
  expect(allowed.filter((name) => !used.has(name))).toEqual([]);
});

test('every query that the public may not ask and an administrator may is asked by a page', () => {
  const used = fieldsOfPages('query');
  const allowed = Object.entries(rootAccess).flatMap(([name, kind]) =>
    !isPublic(kind) && mayEver(ADMINISTRATOR, 'read', kind) ? [name] : [],
  );
  expect(allowed).toEqual(expect.arrayContaining(['jobRuns', 'letterAnswers', 'rankingAnswer', 'remindersPlanned']));
  expect(allowed.filter((name) => !used.has(name))).toEqual([]);
});
