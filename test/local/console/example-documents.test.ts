import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(folder, file));

const schema = buildSchema(
  filesIn('schema')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
  { assumeValidSDL: true },
);
const examples = filesIn('src/local/examples').map((file) => [file, readFileSync(file, 'utf8')] as const);

/** Names of the objects with an id that a document reads without it. */
function withoutId(text: string): string[] {
  const info = new TypeInfo(schema);
  const found: string[] = [];
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      SelectionSet({ selections }) {
        const type = getNamedType(info.getParentType());
        if (!(isObjectType(type) || isInterfaceType(type)) || !type.getFields().id) return;
        if (!selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'id' && !each.alias))
          found.push(type.name);
      },
    }),
  );
  return found;
}

test('every object with an id is asked with it, so that a copied example keeps a cache right', () => {
  expect(examples.length).toBeGreaterThan(50);
  expect(examples.flatMap(([file, text]) => withoutId(text).map((name) => `${file}: ${name}`))).toEqual([]);
});

test('every operation says in a description what it answers, where tools find it', () => {
  const undescribed = examples.filter(([, text]) => !getOperationAST(parse(text))?.description?.value);
  expect(undescribed.map(([file]) => file)).toEqual([]);
  expect(examples.filter(([, text]) => text.includes('#')).map(([file]) => file)).toEqual([]);
});

test('every example is written as graphql-js prints it, because the formatter cannot read descriptions of operations', () => {
  expect(examples.filter(([, text]) => text !== `${print(parse(text))}\n`).map(([file]) => file)).toEqual([]);
});

/** Deprecated fields that a document reads: what depends on a day is asked as that of the day. */
function deprecatedIn(text: string): string[] {
  const info = new TypeInfo(schema);
  const found: string[] = [];
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field({ name }) {
        if (info.getFieldDef()?.deprecationReason) found.push(`${info.getParentType()?.name}.${name.value}`);
      },
    }),
  );
  return found;
}

test('no example and no page reads what is deprecated', () => {
  const pages = filesIn('src/portal').map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(pages.length).toBeGreaterThan(50);
  expect(
    [...examples, ...pages].flatMap(([file, text]) => deprecatedIn(text).map((name) => `${file}: ${name}`)),
  ).toEqual([]);
});

const MARKDOWN = ['README.md', 'CONTRIBUTING.md', 'schema/README.md', 'src/files/README.md', 'src/store/README.md'];

/** Texts in documents and commands that are questions: what a reader copies. */
const questionsIn = (text: string): string[] =>
  [...text.matchAll(/"query":\s*"((?:[^"\\]|\\.)*)"|```graphql\n([^`]*)```/g)].map(([, json, block]) =>
    json === undefined ? (block ?? '') : JSON.parse(`"${json}"`),
  );

test('no document that a reader copies from asks what is deprecated', () => {
  const asked = MARKDOWN.flatMap((file) =>
    questionsIn(readFileSync(file, 'utf8')).map((text) => [file, text] as const),
  );
  expect(asked.length).toBeGreaterThan(2);
  const isQuery = (name: string) => name.startsWith('Query.');
  expect(
    asked.flatMap(([file, text]) =>
      deprecatedIn(text)
        .filter(isQuery)
        .map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});

test('at most 90 fields of the root are not deprecated, and each deprecated one names its successor and a day', () => {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}),
  );
  expect(fields.filter(({ deprecationReason }) => !deprecationReason).length).toBeLessThanOrEqual(90);
  for (const { name, deprecationReason } of fields)
    if (deprecationReason)
      expect(deprecationReason, name).toMatch(/^Since 20\d\d-\d\d-\d\d: ask `.+`.* until 20\d\d-\d\d-\d\d\.$/);
});
