import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HttpAnswer } from '../../src/graphql/index.js';
import { publishedSdl } from '../../src/graphql/schema/published-sdl.js';
import { type TestApi, testApi } from '../support/api/api.js';
import { functionEnv, graphqlEvent, invoke } from '../support/api/invoke.js';
import { builtFunction } from '../support/aws/built-functions.js';
import type { EngineTable } from '../support/aws/dynamo.js';
import { demonstrationOnEngine } from '../support/start/demonstration-table.js';

const NOW = '2026-11-24T08:00:00.000Z';
const RANKING = readFileSync('src/local/examples/ranking/ranking.graphql', 'utf8');

let api: TestApi;
let table: EngineTable;
beforeAll(async () => {
  table = await demonstrationOnEngine(NOW);
  api = await testApi(NOW, undefined, table);
});
afterAll(() => api.close());

/** A GET as an HTTP API hands it to the function. */
function getEvent(rawPath: string, rawQueryString: string, headers: Record<string, string> = {}) {
  const event = graphqlEvent('', NOW);
  const { requestContext } = event;
  const http = { ...requestContext?.http, method: 'GET', path: rawPath };
  return { ...event, rawPath, rawQueryString, headers, body: undefined, requestContext: { ...requestContext, http } };
}

it('the built function answers its contract, documents by their hash, and packed answers', async () => {
  const documentId = createHash('sha256').update(RANKING).digest('hex');
  const byHash = new URLSearchParams({ documentId, variables: '{"first":20}' }).toString();
  const events = [
    getEvent('/schema.graphql', ''),
    getEvent('/graphql', byHash),
    getEvent('/graphql', byHash, { 'accept-encoding': 'br' }),
    getEvent('/graphql', `documentId=${'0'.repeat(64)}`),
  ];
  const { file: bundle } = await builtFunction('graphql');
  const env = functionEnv(table.endpoint, table.name);
  const [contract, plain, packed, unknown] = await invoke<HttpAnswer>({ bundle, events, env });
  expect([contract?.statusCode, contract?.body]).toEqual([200, publishedSdl()]);
  expect(JSON.parse(plain?.body ?? '').data.ranking.rows.edges).toHaveLength(20);
  expect(packed).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'br' } });
  expect(brotliDecompressSync(Buffer.from(packed?.body ?? '', 'base64')).toString()).toBe(plain?.body);
  expect([unknown?.statusCode, JSON.parse(unknown?.body ?? '').errors[0].extensions.code]).toEqual([
    404,
    'PERSISTED_QUERY_NOT_FOUND',
  ]);
});
