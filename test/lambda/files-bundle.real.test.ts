import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_KEYS } from '../../src/lambda/base/env.js';
import { LOCAL_ISSUER } from '../../src/local/aws/development-issuer.js';
import { functionEnv, graphqlEvent, invoke } from '../support/api/invoke.js';
import { nodesToTry } from '../support/api/nodes.js';
import { bearer, officialToken, testIssuer } from '../support/api/tokens.js';
import { builtFunction } from '../support/aws/built-functions.js';
import type { EngineTable } from '../support/aws/dynamo.js';
import { cellsOf } from '../support/filing/filled-form.js';
import { demonstrationOnEngine } from '../support/start/demonstration-table.js';

/** The 20th of a month: the new window is open, and nobody has filed yet. */
const NOW = '2026-11-20T02:00:00.000Z';
const UNIT = 'xuan-lac';
const PERIOD = '2026-12';
let bundle: string;
let table: EngineTable;
let token: string;

beforeAll(async () => {
  bundle = (await builtFunction('files')).file;
  table = await demonstrationOnEngine(NOW);
  const officer = (await table.stores.officials.ofScope(`bac-kan/cho-don/${UNIT}`)).find(
    ({ role }) => role === 'officer',
  );
  token = officialToken(officer?.id ?? '', 'officer');
});
afterAll(() => table.close());

const event = (method: string, path: string, more: object = {}) => {
  const { requestContext, ...query } = graphqlEvent('', NOW);
  const [rawPath, rawQueryString = ''] = path.split('?');
  const http = { ...requestContext?.http, method, path: rawPath };
  return { ...query, body: undefined, rawPath, rawQueryString, requestContext: { ...requestContext, http }, ...more };
};

describe.each(nodesToTry())('the built function on $name', ({ path: node }) => {
  const run = (...events: object[]) => {
    const env = functionEnv(table.endpoint, table.name, {
      USER_POOL_ID: LOCAL_ISSUER.userPool,
      OFFICIALS_CLIENT_ID: LOCAL_ISSUER.officialsClient,
      [KNOWN_KEYS]: testIssuer.keys,
    });
    return invoke<APIGatewayProxyStructuredResultV2>({ bundle, events, env, node });
  };

  it('hands everybody the ranking as a workbook and as CSV', async () => {
    const [xlsx, csv] = await run(event('GET', '/files/ranking.xlsx'), event('GET', '/files/ranking.csv?lang=en'));
    expect(xlsx).toMatchObject({ statusCode: 200, isBase64Encoded: true, headers: { 'x-row-count': '20' } });
    const cells = await cellsOf(Buffer.from(xlsx?.body ?? '', 'base64'));
    expect(cells.some((row) => row[0] === 'Hạng')).toBe(true);
    expect(csv).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(csv?.body).toMatch(/^\uFEFFRank,Unit code,Unit,Index,/);
  });

  it('reads a form back in the thread that is built beside it', async () => {
    const headers = bearer(token);
    const [form] = await run(event('GET', `/files/template/${UNIT}/${PERIOD}.xlsx`, { headers }));
    expect(form?.statusCode).toBe(200);
    const sent = { headers, body: form?.body, isBase64Encoded: true };
    const [dryRun, hostile] = await run(
      event('POST', '/files/import?dryRun=true', sent),
      event('POST', '/files/import?dryRun=true', { ...sent, body: Buffer.from('PK').toString('base64') }),
    );
    expect(dryRun?.statusCode).toBe(200);
    expect(JSON.parse(dryRun?.body ?? '')).toMatchObject({ unit: UNIT, period: PERIOD, changes: [], errors: [] });
    expect(JSON.parse(hostile?.body ?? '').errors).toMatchObject([{ code: 'FILE_NOT_READABLE' }]);
  });

  it('takes a bad token for what it is', async () => {
    const [answer] = await run(event('GET', '/files/ranking.xlsx', { headers: bearer('a.b.c') }));
    expect(answer?.statusCode).toBe(401);
  });
});
