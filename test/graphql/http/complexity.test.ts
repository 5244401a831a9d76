import { getIntrospectionQuery, getOperationAST, graphqlSync, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complexityOf } from '../../../src/graphql/http/complexity.js';
import { limits } from '../../../src/graphql/http/limits.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { ownCost } from '../../support/api/own-cost.js';

const schema = buildSchema();
const world = { communes: () => 18, indicators: 48, openPeriods: 18 };

function estimateOf(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return (variables: Record<string, unknown>) => complexityOf({ schema, document, operation, variables, world }) ?? 0;
}

const estimate = estimateOf(
  'query Q($first: Int! = 5, $with: Boolean = true) { units(first: $first) { nodes { slug @include(if: $with) } } }',
);

function valuesIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce((sum, entry) => sum + valuesIn(entry), 0);
  if (answer === null || typeof answer !== 'object') return 0;
  return Object.values(answer).reduce((sum: number, value) => sum + 1 + valuesIn(value), 0);
}

test('the dearest field may be asked, twice in one question too, and the own count of the proof is not below its price', () => {
  const query = '{ ranking { sensitivity { runs } } }';
  const cost = estimateOf(query)({});
  expect(2 * cost).toBeLessThan(limits.COMPLEXITY);
  expect(ownCost(schema, { query, variables: {} }).most).toBeGreaterThanOrEqual(cost);
});

test('what was estimated for one page does not answer for another', () => {
  expect(estimate({ first: 100 })).toBeGreaterThan(10 * estimate({ first: 5 }));
  expect(estimate({ first: 5 })).toBe(estimate({}));
  expect(estimate({ first: 100 })).toBeGreaterThan(estimate({}));
});

test('a part that is left out does not count, whatever was asked before', () => {
  expect(estimate({ with: false })).toBeLessThan(estimate({ with: true }));
  expect(estimate({ with: false })).toBeLessThan(estimate({}));
});

test('a variable that the document does not declare counts for nothing', () => {
  expect(estimate({ first: 7, other: 100 })).toBe(estimate({ first: 7 }));
});

test('lines count by the units named, points by the months asked for', () => {
  const of = estimateOf(
    'query S($units: [ID!], $from: String) { series(indicator: "G03", units: $units, from: $from, to: "2026-10") { lines { points { period { id } } } } }',
  );
  expect(of({ units: ['a', 'b'] })).toBe(of({ units: ['c', 'd'] }));
  expect(of({ units: ['a', 'b', 'c'] })).toBeGreaterThan(of({ units: ['a', 'b'] }));
  expect(of({})).toBeGreaterThan(of({ units: ['a', 'b', 'c'] }));
  expect(of({ from: '2022-01' })).toBeGreaterThan(2 * of({ from: '2026-01' }));
});

test('a series below another list costs what it costs alone: few months or units above bound nothing', () => {
  const series = 'series { lines { points { share } } }';
  const row = (inner: string) =>
    `{ rankingHistories(from: "2026-10", to: "2026-10", units: ["a"]) { lines { entries { row { unit { ${inner} } } } } } }`;
  const below = estimateOf(row(series))({}) - estimateOf(row('slug'))({});
  const alone = estimateOf(`{ unit(id: "a") { ${series} } }`)({}) - estimateOf('{ unit(id: "a") { slug } }')({});
  expect(below).toBe(alone);
  // One line with twelve points for each indicator, and their two lists.
  expect(alone).toBe(48 * (1 + 1 * (1 + 12)));
});

test('fields that compute for long have a price', () => {
  const cheap = estimateOf('{ ranking { period { id } } }')({});
  expect(estimateOf('{ ranking { robustness { statement } } }')({}) - cheap).toBeGreaterThan(1_000);
  const explanation = (field: string) => estimateOf(`{ explain(unit: "xuan-lac") { ${field} } }`)({});
  expect(explanation('improvements { sentence }')).toBeGreaterThan(1_000);
  expect(explanation('movement { sentence }')).toBeGreaterThan(1_000);
});

describe('what the schema says about itself', () => {
  const types = '__schema { types { name fields { name args { name } } } }';

  test('costs what it holds: all types, with the fields of each, are counted one by one', () => {
    const all = Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? [type] : []));
    const fields = all.flatMap((type) => Object.values(type.getFields())).filter((field) => 'args' in field);
    const args = fields.flatMap((field) => ('args' in field ? field.args : []));
    const exact = 2 + 2 * Object.keys(schema.getTypeMap()).length + 2 * fields.length + args.length;
    expect(estimateOf(`{ ${types} }`)({})).toBeGreaterThanOrEqual(exact);
    expect(estimateOf(`{ ${types} }`)({})).toBeLessThan(1.1 * exact + 10);
  });

  test('is counted each time it is asked for, and is dear when it leads from field to field', () => {
    const four = `{ a: ${types} b: ${types} c: ${types} d: ${types} }`;
    expect(estimateOf(four)({})).toBeGreaterThan(3.9 * estimateOf(`{ ${types} }`)({}));
    const around = '{ __schema { types { fields { type { name fields { name description } } } } } }';
    expect(estimateOf(around)({})).toBeGreaterThan(limits.COMPLEXITY);
  });

  test('is answered to the tools that ask for all of it', () => {
    const everything = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(estimateOf(everything)({})).toBeLessThan(0.8 * limits.COMPLEXITY);
    const answered = valuesIn(graphqlSync({ schema, source: everything }).data);
    expect(estimateOf(everything)({})).toBeGreaterThanOrEqual(answered);
    expect(estimateOf(everything)({})).toBeLessThan(1.05 * answered);
  });
});

test('periods that are open together count by the settings', () => {
  const open = estimateOf('{ periods { open { id } } }')({});
  expect(open).toBe(2 + world.openPeriods);
});

describe('what cannot be estimated', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi('2026-11-24T08:00:00.000Z');
  });
  afterAll(() => api.close());

  const heavy =
    'a: units(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { slug } } } } } }';

  test.each<[string, string, object, object]>([
    [
      'null for a page',
      'query($n: Int = 5) { units(first: $n) { totalCount } HEAVY }',
      { n: null },
      { argument: 'first', variable: 'n' },
    ],
    [
      'a default of null',
      'query($n: Int = null) { units(first: $n) { totalCount } HEAVY }',
      {},
      { argument: 'first', variable: 'n' },
    ],
    [
      'null for a condition',
      'query($c: Boolean = true) { unit(id: "xuan-lac") { name @include(if: $c) } HEAVY }',
      { c: null },
      { argument: 'if', variable: 'c' },
    ],
    [
      'null inside the heavy part',
      'query($n: Int = 5) { units(first: 100) { nodes { children(first: 100) { nodes { children(first: $n) { nodes { slug } } } } } } }',
      { n: null },
      { argument: 'first', variable: 'n' },
    ],
    [
      'null in a fragment',
      'query($n: Int = 5) { ...F HEAVY } fragment F on Query { units(first: $n) { totalCount } }',
      { n: null },
      { argument: 'first', variable: 'n' },
    ],
  ])('%s is refused with variable and argument, and nothing runs', async (_name, text, variables, named) => {
    const query = text.replace('HEAVY', heavy);
    const { data, errors } = await api.askText(query, variables as Record<string, unknown>);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', ...named });
    expect(errors?.[0]?.message).toContain(Object.values(named)[0]);
  });

  test('a part that is left out needs no values', async () => {
    const query = 'query($n: Int = 5) { units(first: $n) @include(if: false) { totalCount } periods { today } }';
    expect((await api.askText(query, { n: null })).errors).toBeUndefined();
  });

  test.each([
    [
      'an optional variable that is null',
      'query($id: String) { unit(id: "xuan-lac", gsoCode: $id) { slug } HEAVY }',
      { id: null },
    ],
    ['a variable with a default', 'query($n: Int! = 100) { units(first: $n) { totalCount } HEAVY }', {}],
    ['a condition', 'query($c: Boolean!) { units @skip(if: $c) { totalCount } HEAVY }', { c: true }],
  ])('%s leaves the limit in force', async (_name, text, variables) => {
    const { errors } = await api.askText(text.replace('HEAVY', heavy), variables as Record<string, unknown>);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: { name: 'COMPLEXITY', limit: limits.COMPLEXITY },
    });
  });

  test('of a variable that does not fit its type only the refusal is answered', async () => {
    const { data, errors } = await api.askText(`query($n: Int!) { units(first: $n) { totalCount } ${heavy} }`, {
      n: 'x',
    });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('more than 100 ids in nodes are refused', async () => {
    const ids = (n: number) => Array.from({ length: n }, (_, i) => `id${i}`);
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await api.askText(query, { ids: ids(100) })).errors).toBeUndefined();
    const { errors } = await api.askText(query, { ids: ids(101) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
  });
});
