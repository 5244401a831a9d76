import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { HttpAnswer, HttpRequest } from '../../../src/graphql/index.js';

const FOLDER = 'src/local/examples';

const examples = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
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

const text = fc.oneof(
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

/** Requests that nobody means well with: documents mutated and generated, wrong shapes, wrong headers. */
export const hostileRequest: fc.Arbitrary<Partial<HttpRequest>> = fc
  .tuple(text, headers, fc.boolean(), fc.boolean())
  .map(([body, sent, isBase64Encoded, asGet]) =>
    asGet
      ? { method: 'GET', query: body.slice(0, 3_000), headers: sent }
      : { body, headers: sent, isBase64Encoded: isBase64Encoded && body.length % 2 === 0 },
  );

/** The fault of an answer: a failure of the service, or no GraphQL; undefined without a fault. */
export function faultOf({ statusCode, body }: HttpAnswer): string | undefined {
  if (statusCode >= 500) return `status ${statusCode}`;
  const { data, errors } = JSON.parse(body);
  if (data === undefined && !(errors?.length > 0)) return 'neither data nor errors';
  const codes: unknown[] = (errors ?? []).map((error: { extensions?: { code?: unknown } }) => error.extensions?.code);
  return codes.includes('INTERNAL_SERVER_ERROR') ? 'INTERNAL_SERVER_ERROR' : undefined;
}
