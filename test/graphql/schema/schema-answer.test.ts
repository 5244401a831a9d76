import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { writeContract } from '../../../infra/bundle/contract.js';
import { CODES } from '../../../src/graphql/http/former-variables.js';
import { schemaAnswer } from '../../../src/graphql/index.js';
import { isForSignedIn } from '../../../src/graphql/schema/access-rules.js';
import { buildSchema as servedSchema } from '../../../src/graphql/schema/schema.js';
import { allowList } from '../../prove/api/r18-authorisation.js';

test('the service answers the contract as text that code generators read', async () => {
  const { statusCode, headers, body } = await schemaAnswer({ headers: {} });
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=3600',
    'access-control-allow-origin': '*',
  });
  const inOrder = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));
  expect(inOrder(buildSchema(body))).toBe(inOrder(servedSchema()));
});

const publicText = async () => (await schemaAnswer({ headers: {}, rawQueryString: 'audience=public' })).body;

test('its public half is what an anonymous caller may ask, and all of it', async () => {
  const half = buildSchema(await publicText());
  const fields = Object.values(half.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys((type as GraphQLObjectType).getFields()).map((field) => `${type.name}.${field}`));
  const types = new Set(fields.map((field) => field.split('.')[0]));
  const forAll = Object.entries(allowList()).filter(([field, to]) => {
    const [type = '', name = ''] = field.split('.');
    return to === 'everybody' && types.has(type) && !isForSignedIn(type, name);
  });
  expect(fields.filter((field) => allowList()[field] !== undefined).toSorted()).toEqual(
    forAll.map(([field]) => field).toSorted(),
  );
  expect(half.getMutationType()).toBeUndefined();
});

test('the whole has two chapters, and the public one comes first', async () => {
  const { body } = await schemaAnswer({ headers: {} });
  const [, first = '', second = ''] = body.split(/^# What needs .*$/m);
  const named = (text: string) =>
    [...text.matchAll(/^(?:type|input|enum|scalar|interface) (\w+)/gm)].map(([, name]) => name);
  expect(named(first)).toEqual(named(await publicText()));
  expect(named(second)).toEqual(expect.arrayContaining(['Mutation', 'ReportForm', 'SaveReportInput']));
});

test('the two have tags of their own, and another audience is refused', async () => {
  const tag = async (rawQueryString: string) => (await schemaAnswer({ headers: {}, rawQueryString })).headers.etag;
  expect(await tag('audience=public')).not.toBe(await tag(''));
  const refused = await schemaAnswer({ headers: { 'accept-language': 'en' }, rawQueryString: 'audience=officials' });
  expect([refused.statusCode, JSON.parse(refused.body).errors[0].message]).toEqual([
    400,
    '"audience" of the request is "officials"; accepted: "public", or nothing for the whole.',
  ]);
});

test('a client that has it is not sent it again', async () => {
  const { headers } = await schemaAnswer({ headers: {} });
  const again = await schemaAnswer({ headers: { 'if-none-match': headers.etag } });
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
  expect((await schemaAnswer({ headers: { 'if-none-match': '"another"' } })).statusCode).toBe(200);
});

test('the build writes the same text', async () => {
  const file = await writeContract(mkdtempSync(join(tmpdir(), 'xaso-contract-')));
  expect(readFileSync(file, 'utf8')).toBe((await schemaAnswer({ headers: {} })).body);
});

test('days and moments say what specifies them, codes give an example', () => {
  const scalars = Object.values(servedSchema().getTypeMap())
    .filter((type) => isScalarType(type))
    .filter((type) => !isSpecifiedScalarType(type));
  for (const { name, specifiedByURL, description } of scalars)
    if (CODES.has(name)) expect(description, name).toMatch(/^Code of an? .*`/s);
    else expect(specifiedByURL, name).toMatch(/^https:\/\/www\.rfc-editor\.org\//);
});
