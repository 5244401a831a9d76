import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exactText } from '../../../src/domain/text/number-text.js';
import { limits } from '../../../src/graphql/http/limits.js';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const parents = (levels: number) =>
  `{ unit(id: "xuan-lac") ${'{ parent '.repeat(levels)}{ slug }${' }'.repeat(levels)} }`;
const many = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join(' ');

const refusalOf = async (query: string, variables?: Record<string, unknown>) => {
  const { errors } = await api.askText(query, variables);
  return errors?.[0];
};

test.each([
  ['DEPTH', parents(14), parents(15), 17],
  ['ALIASES', `{ ${many(50, (i) => `a${i}: __typename`)} }`, `{ ${many(51, (i) => `a${i}: __typename`)} }`, 51],
  [
    'DIRECTIVES',
    `{ ${many(50, () => '... @include(if: true) { __typename }')} }`,
    `{ ${many(51, () => '... @include(if: true) { __typename }')} }`,
    51,
  ],
  [
    'FIELDS',
    `{ ${many(333, () => '...F')} } fragment F on Query { __typename periods { today } }`,
    `{ ${many(334, () => '...F')} } fragment F on Query { __typename periods { today } }`,
    1_002,
  ],
])('%s: up to the limit is accepted, one more is refused with limit and value', async (name, within, beyond, value) => {
  expect(await refusalOf(within)).toBeUndefined();
  const limit = limits[name as keyof typeof limits];
  expect(await refusalOf(beyond)).toMatchObject({
    message: expect.stringContaining(exactText(value).en),
    extensions: { code: 'LIMIT_EXCEEDED', limit: { name, limit, value } },
  });
});

test('a document of more tokens than the limit is not read to its end', async () => {
  const limited = (name: string) => ({ extensions: { code: 'LIMIT_EXCEEDED', limit: { name } } });
  expect(await refusalOf(`{ ${many(400, () => '__typename')} }`)).toBeUndefined();
  expect(await refusalOf(`{ ${many(1_500, () => '__typename')} }`)).toMatchObject(limited('COMPARISONS'));
  expect(await refusalOf(`{ ${many(2_000, () => '__typename')} }`)).toMatchObject({
    extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'TOKENS', limit: 2_000, value: 2_001 } },
  });
});

test('lists inside lists are refused by what they would answer, with the value of first', async () => {
  const nested = `query($n: Int!) { units(first: $n) { nodes { children(first: $n) { nodes { children(first: $n) { nodes { slug } } } } } } }`;
  expect(await refusalOf(nested, { n: 10 })).toBeUndefined();
  expect(await refusalOf(nested, { n: 100 })).toMatchObject({
    extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'COMPLEXITY', limit: limits.COMPLEXITY } },
  });
});

test('a refused document is a 400 to those who read application/graphql-response+json', async () => {
  const answer = await api.http({ body: JSON.stringify({ query: parents(15) }) });
  expect(answer.statusCode).toBe(400);
});

test('fragments that double themselves are counted without being unfolded', async () => {
  const doubling = many(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const error = await refusalOf(`{ ...F0 } ${doubling} fragment F30 on Query { __typename }`);
  expect(error).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } });
});

test('a fragment that spreads itself is refused', async () => {
  const error = await refusalOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
  expect(error).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
});

test('the introspection of consoles passes', async () => {
  const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true });
  expect(await refusalOf(query)).toBeUndefined();
});
