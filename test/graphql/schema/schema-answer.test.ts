import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isScalarType, isSpecifiedScalarType, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { writeContract } from '../../../infra/bundle/contract.js';
import { schemaAnswer } from '../../../src/graphql/index.js';
import { buildSchema as servedSchema } from '../../../src/graphql/schema/schema.js';

test('the service answers the contract as text that code generators read', async () => {
  const { statusCode, headers, body } = await schemaAnswer({ headers: {} });
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=3600',
    'access-control-allow-origin': '*',
  });
  expect(`${printSchema(buildSchema(body))}\n`).toBe(body);
  expect(body).toContain('VI: Chưa gửi\n  EN: Not submitted');
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

test('every scalar of ours says what specifies it', () => {
  const scalars = Object.values(servedSchema().getTypeMap())
    .filter((type) => isScalarType(type))
    .filter((type) => !isSpecifiedScalarType(type));
  expect(scalars.map(({ name }) => name).toSorted()).toEqual(['DateTimeISO', 'LocalDate']);
  for (const { specifiedByURL } of scalars) expect(specifiedByURL).toMatch(/^https:\/\/www\.rfc-editor\.org\//);
});
