import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { mayEver, type OfficialViewer } from '../../../src/domain/access/access.js';
import { mutationAccess } from '../../../src/graphql/schema/access-rules.js';

const PORTAL = 'src/portal';

/** What an administrator may do that no page asks for, each with its reason. */
const WITHOUT_A_PAGE: Readonly<Record<string, string>> = {
  nameSubstitute: 'officials name their own substitutes; the API lets an administrator do it for somebody who is away',
  endSubstitution: 'ends with its last day; the API lets an administrator end it earlier',
};

/** The mutations in the documents of the pages. */
function mutationsOfPages(): Set<string> {
  const files = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const operations = files
    .flatMap((file) => parse(readFileSync(`${PORTAL}/${file}`, 'utf8')).definitions)
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));
  const fields = operations
    .filter(({ operation }) => operation === 'mutation')
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

test('every mutation that an administrator may call is used by a page, or has a reason to be used by none', () => {
  const used = mutationsOfPages();
  const allowed = Object.entries(mutationAccess).flatMap(([name, [action, kind]]) =>
    mayEver(ADMINISTRATOR, action, kind) ? [name] : [],
  );
  expect(allowed.length).toBeGreaterThan(20);
  expect(allowed.filter((name) => !used.has(name)).toSorted()).toEqual(Object.keys(WITHOUT_A_PAGE).toSorted());
});
