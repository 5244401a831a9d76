import { readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLInputObjectType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { inNewNames, successorsOf } from '../../../src/graphql/shared/successors.js';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const schema = buildSchema();
const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
);

test('a former name of an argument has a successor of the same type beside it', () => {
  const renamed = fields.flatMap((field) => successorsOf(field.args).map((pair) => [field, pair] as const));
  expect(renamed.length).toBeGreaterThan(25);
  for (const [{ args }, [old, name]] of renamed) {
    const typeOf = (wanted: string) => String(args.find((argument) => argument.name === wanted)?.type);
    expect(typeOf(name)).toBe(typeOf(old));
  }
});

test.each([
  ['unit(id: "xuan-lac", OLD) { slug }', 'at: "2026-11-24"', 'day: "2026-11-24"'],
  ['unit(OLD, day: "2025-06-30") { slug }', 'gsoCode: "02023"', 'code: "02023"'],
  ['units(within: "cho-don", OLD) { totalCount }', 'at: "2026-11-24"', 'day: "2026-11-24"'],
  ['workingDay(OLD, add: 2) { day }', 'date: "2026-11-20"', 'day: "2026-11-20"'],
  ['ranking(OLD) { version period { code } scope { slug } }', 'scope: "cho-don"', 'within: "cho-don"'],
  ['ranking(OLD) { version period { code } }', 'publishedOn: "2026-11-24"', 'at: "2026-11-24"'],
  ['overview(OLD) { period { code } }', 'scope: "cho-don"', 'within: "cho-don"'],
  ['methodVersion(OLD) { code }', 'id: "DTI-commune-1"', 'code: "DTI-commune-1"'],
])('%s answers the old name of an argument as the new one, and refuses both', async (field, old, name) => {
  const ask = (args: string) => api.askText(`{ asked: ${field.replace('OLD', args)} }`);
  const [before, after, both] = [await ask(old), await ask(name), await ask(`${old}, ${name}`)];
  expect(before.errors).toBeUndefined();
  expect(before.data.asked).not.toBeNull();
  expect(before).toEqual(after);
  const [oldName, newName] = [old, name].map((text) => text.split(':')[0]);
  expect(both.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: oldName });
  expect(both.errors?.[0]?.message).toContain(`only one of "${newName}" and "${oldName}"`);
});

test('CHANGELOG names every former name with its successor', () => {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^### /m);
  const deprecated = sections.filter((section) => section.startsWith('Deprecated')).join('');
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const lists = [...fields.map(({ args }) => args), ...inputs.map((input) => Object.values(input.getFields()))];
  const pairs = new Set(lists.flatMap(successorsOf).map(([old, name]) => `${old} ${name}`));
  const rows = new Set([...deprecated.matchAll(/\| `(\w+)` \| `(\w+)` \|/g)].map(([, old, name]) => `${old} ${name}`));
  const figures = Object.values((schema.getType('FigureInput') as GraphQLInputObjectType).getFields());
  const separate = new Set(successorsOf(figures).map(([old, name]) => `${old} ${name}`));
  expect(separate.size).toBe(6);
  expect([...pairs].filter((pair) => !rows.has(pair) && !separate.has(pair))).toEqual([]);
  const gone = fields.filter(({ deprecationReason }) => deprecationReason).map(({ name }) => name);
  expect(gone.filter((name) => !new RegExp(`\\b${name}\\b`).test(deprecated))).toEqual([]);
});

test('a day that became optional for its new name is still asked for', async () => {
  const { errors } = await api.askText('{ workingDay(add: 2) { day } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'day' });
});

test('null under an old name counts as left out', () => {
  expect(inNewNames([['at', 'day']], { at: null, day: '2026-11-24' })).toEqual({ day: '2026-11-24' });
  expect(inNewNames([['at', 'day']], { at: '2026-11-24', day: null })).toEqual({ day: '2026-11-24' });
  expect(inNewNames([['at', 'day']], { level: 'COMMUNE' })).toEqual({ level: 'COMMUNE' });
});

test('an old name costs what the new one costs', async () => {
  const lines = (args: string) =>
    `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: series(indicator: "F03", from: "2022-01", to: "2026-10", ${args}) { lines { points { figure { value } } } }`).join(' ')} }`;
  const [before, after] = [await api.askText(lines('scope: "cho-don"')), await api.askText(lines('within: "cho-don"'))];
  expect(before.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  expect(before.errors?.[0]?.extensions).toEqual(after.errors?.[0]?.extensions);
});

test('documents of our own use no former name', () => {
  const used = ['src/portal', 'src/local/examples'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .flatMap((file) => formerNamesIn(`${folder}/${file}`)),
  );
  expect(used).toEqual([]);
});

function formerNamesIn(file: string): string[] {
  const found: string[] = [];
  const info = new TypeInfo(schema);
  const note = (name: string, reason: string | null | undefined) =>
    /^Since 2026-11-29/.test(reason ?? '') && found.push(`${file}: ${name}`);
  const visitor = visitWithTypeInfo(info, {
    Argument: ({ name }) => void note(name.value, info.getArgument()?.deprecationReason),
    Field: ({ name }) => void note(name.value, info.getFieldDef()?.deprecationReason),
  });
  visit(parse(readFileSync(file, 'utf8')), visitor);
  return found;
}
