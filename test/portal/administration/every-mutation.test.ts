import { readdirSync, readFileSync } from 'node:fs';
import { type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { isPublic, mayEver, type OfficialViewer } from '../../../src/domain/access/access.js';
import { mutationAccess, rootAccess } from '../../../src/graphql/schema/access-rules.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';

const PORTAL = 'src/portal';

/** The root fields in the documents of the pages, each alone and with every field that is asked of it: `operation { jobRuns }`. */
function fieldsOfPages(kind: 'query' | 'mutation'): Set<string> {
  const files = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const operations = files
    .flatMap((file) => parse(readFileSync(`${PORTAL}/${file}`, 'utf8')).definitions)
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));
  const roots = operations.filter(({ operation }) => operation === kind).flatMap(fieldsIn);
  return new Set(
    roots.flatMap((root) => [
      root.name.value,
      ...fieldsIn(root).map(({ name }) => `${root.name.value} { ${name.value} }`),
    ]),
  );
}

const fieldsIn = ({ selectionSet }: OperationDefinitionNode | FieldNode): FieldNode[] =>
  (selectionSet?.selections ?? []).flatMap((field) => (field.kind === Kind.FIELD ? [field] : []));

const questions = buildSchema().getQueryType()?.getFields() ?? {};

/** The question that the contract names in place of a deprecated one, else the question itself. */
function askedToday(name: string): string {
  const reason = questions[name]?.deprecationReason ?? '';
  const [, root = name, below = ''] = /: ask `(\w+)(?:\([^)]*\))?( \{ \w+ \})?`/.exec(reason) ?? [];
  return root + below;
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
  expect(allowed.map(askedToday)).toContain('operation { jobRuns }');
  expect(allowed.map(askedToday).filter((question) => !used.has(question))).toEqual([]);
});
