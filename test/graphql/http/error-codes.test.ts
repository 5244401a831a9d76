import { readFileSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { testApi } from '../../support/api/api.js';
import { filesBelow } from '../../support/imports.js';

/** Apollo Server raises these; a request below meets each of them. */
const OF_APOLLO: Readonly<Record<string, object>> = {
  GRAPHQL_PARSE_FAILED: { query: '{' },
  GRAPHQL_VALIDATION_FAILED: { query: '{ nothing }' },
  OPERATION_RESOLUTION_FAILURE: { query: 'query A { __typename } query B { __typename }' },
  PERSISTED_QUERY_NOT_SUPPORTED: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
};

const documented = (): string[] => {
  const type = buildSchema().getType('ErrorCode');
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
};

test('every code that is documented is raised somewhere', () => {
  const files = ['src/graphql', 'src/local', 'src/files'].flatMap((folder) => filesBelow(folder));
  const raising = files.filter((file) => !/generated|enum-label-resolvers/.test(file));
  const text = raising.map((file) => readFileSync(file, 'utf8')).join('\n');
  const raised = (code: string) => new RegExp(`(apiError\\(\\s*|code: )'${code}'`).test(text);
  expect(documented().filter((code) => !(code in OF_APOLLO) && !raised(code))).toEqual([]);
});

test('Apollo raises those that it is said to raise', async () => {
  const api = await testApi('2026-11-24T08:00:00.000Z');
  try {
    for (const [code, body] of Object.entries(OF_APOLLO)) {
      const answer = await api.http({ body: JSON.stringify(body) });
      expect(JSON.parse(answer.body).errors[0].extensions.code).toBe(code);
      expect(documented()).toContain(code);
    }
  } finally {
    await api.close();
  }
});
