import { type GraphQLSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documents } from '../../../src/graphql/generated/trusted-documents.js';
import { CODES, declareCodes } from '../../../src/graphql/http/former-variables.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const schema = buildSchema();
const declared = new RegExp(`(\\$\\w+: \\[?)(?:${[...CODES].join('|')})\\b`, 'g');

const faults = (text: string, by: GraphQLSchema = schema) => {
  const document = parse(text);
  declareCodes(by, document);
  return validate(by, document).map(({ message }) => message);
};

test.each([
  ['$it: String', 'ranking(period: $it) { version period { code } }', '2026-10', '"2026-10"'],
  ['$it: String! = "2026-10"', 'ranking(period: $it) { version }', undefined, '"2026-10"'],
  ['$it: ID!', 'indicator(code: $it) { code }', 'G03', '"G03"'],
  ['$it: [ID!]', 'indicators(codes: $it) { code }', ['G03', 'G04'], '["G03", "G04"]'],
  ['$it: String', 'ranking { rows(pillar: $it, first: 2) { nodes { rank } } }', 'SOCIETY', '"SOCIETY"'],
  ['$it: String', 'indicators(group: $it) { code }', 'AWARENESS', '"AWARENESS"'],
  ['$it: ID', 'methodVersion(code: $it) { code }', 'DTI-commune-1', '"DTI-commune-1"'],
])('%s in %s is answered as the code itself', async (variable, field, it, literal) => {
  const before = await api.askText(`query Old(${variable}) { ${field} }`, { it });
  expect(before.errors).toBeUndefined();
  expect(before).toEqual(await api.askText(`{ ${field.replace('$it', literal)} }`));
});

test('an earlier variable reaches codes in several places, in fragments and inside of inputs', () => {
  const fragment = 'fragment R on Query { ranking(period: $p) { rows { nodes { history(to: $p) { version } } } } }';
  expect(faults(`query ($p: String) { ...R overview(period: $p) { id } } ${fragment}`)).toEqual([]);
  const figure = 'ranking { simulation(figures: [{ unit: $u, indicator: $i, value: 1 }]) { rankedCount } }';
  expect(faults(`query ($u: ID!, $i: String!) { ${figure} }`)).toEqual([]);
});

test('a variable that is a code in one place and a text in another is refused, and the code is named', () => {
  expect(faults('query ($a: String) { units(search: $a) { totalCount } ranking(period: $a) { version } }')).toEqual([
    'Variable "$a" of type "String" used in position expecting type "PeriodCode".',
  ]);
  expect(faults('query ($a: Int) { ranking(period: $a) { version } }')).toEqual([
    'Variable "$a" of type "Int" used in position expecting type "PeriodCode".',
  ]);
});

test('each registered question is a document with texts in the place of codes', () => {
  const asked = documents.filter((text) => text.search(declared) >= 0);
  expect(asked.length).toBeGreaterThan(30);
  for (const text of asked)
    for (const former of ['String', 'ID']) expect(faults(text.replace(declared, `$1${former}`)), text).toEqual([]);
});

test('a number where a code stands is refused with what is accepted', async () => {
  const { errors } = await api.askText('{ ranking(period: 2026) { version } }');
  expect(errors?.[0]?.message).toContain('Accepted: a code such as "2026-10", "2026-Q3", "2026"');
});
