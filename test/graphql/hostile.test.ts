import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../support/api.js';

// The full run of R15 takes four seconds, so it is the only one.
const RUNS = 10_000;
const FOLDER = 'src/local/examples';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const examples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));

/** A real document with pieces cut out, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(
      fc.tuple(
        fc.nat(2_000),
        fc.nat(60),
        fc.oneof(
          fc.string(),
          fc.constantFrom('{', '}', '...', '(first: 100)', '@skip(if: true)', '"', '# ', '$', '[', '"""'),
        ),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce((rest, [at, length, put]) => rest.slice(0, at) + put + rest.slice(at + length), text),
  );

const nested = fc.nat(400).map((depth) => '{ a '.repeat(depth));
const lists = fc
  .integer({ min: 0, max: 200 })
  .map((first) => `{ units(first: ${first}) { nodes { children(first: ${first}) { nodes { name } } } } }`);

const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('xuan-lac', '2026-10', '2026-Q9', '', '\u0000', '💥'.repeat(50), -1, 1e99),
);
const variables = fc.dictionary(
  fc.constantFrom('scope', 'period', 'unit', 'units', 'first', 'after', 'lang', 'id', 'text', '__proto__'),
  value,
);

const body = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(mutated, variables).map(([query, given]) => JSON.stringify({ query, variables: given })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...examples), variables)
      .map(([query, given]) => JSON.stringify({ query, variables: given })),
  },
  { weight: 1, arbitrary: fc.oneof(nested, lists).map((query) => JSON.stringify({ query })) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string(),
      fc.jsonValue().map((any) => JSON.stringify(any)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ query: value, variables: value, operationName: value, extensions: value })
      .map((any) => JSON.stringify(any)),
  },
);

const headers = fc.record({
  'content-type': fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain'),
  accept: fc.constantFrom(
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'text/html',
    'multipart/mixed',
    ';;,',
  ),
});

test('whatever is sent, the answer is GraphQL and never a failure of ours', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(body, headers, fc.boolean(), fc.boolean(), async (text, sent, isBase64Encoded, asGet) => {
      const answer = asGet
        ? await api.http({ method: 'GET', query: text.slice(0, 3_000), headers: sent })
        : await api.http({ body: text, headers: sent, isBase64Encoded: isBase64Encoded && text.length % 2 === 0 });
      expect(answer.statusCode).toBeLessThan(500);
      const { data, errors } = JSON.parse(answer.body);
      expect(data !== undefined || errors.length > 0).toBe(true);
      for (const error of errors ?? []) expect(error.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    }),
    { numRuns: RUNS },
  );
  expect(api.reported).toEqual([]);
});
