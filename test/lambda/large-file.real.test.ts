import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIRECT_BYTES } from '../../src/files/table/deliver.js';
import { openDownloadFolder } from '../../src/local/aws/download-folder.js';
import { LOCAL_BUCKET } from '../../src/local/base/environment.js';
import { listening, stop } from '../../src/local/base/listening.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { COUNTRY, MONTH } from '../bench/ranking-country.js';
import { functionEnv, graphqlEvent, invoke } from '../support/api/invoke.js';
import { builtFunction } from '../support/aws/built-functions.js';
import { type EngineTable, engineTable } from '../support/aws/dynamo.js';
import { LARGE_EXPORT, loadLargeExport } from '../support/files/large-export.js';

const NOW = '2026-10-20T02:00:00.000Z';
const downloads = mkdtempSync(join(tmpdir(), 'xaso-large-'));
let bundle: string;
let table: EngineTable;
let server: Server;
let s3: string;
/** Each commune has a row for each monthly figure that is typed, missing ones as well. */
const ROWS =
  3_321 * seededMethod.indicators.filter(({ frequency, computed }) => frequency === 'MONTHLY' && !computed).length;

beforeAll(async () => {
  bundle = (await builtFunction('files')).file;
  table = await engineTable();
  await loadLargeExport(table.stores);
  const kept = openDownloadFolder(downloads, 'c');
  server = createServer(async (request, response) => {
    if (!(await kept.answers(request, response))) response.writeHead(404).end();
  });
  s3 = await listening(server, 0);
});
afterAll(async () => {
  await stop(server);
  await table.close();
  rmSync(downloads, { recursive: true, force: true });
});

test("a country's reports are answered with an address, and behind it lies every row", async () => {
  const { requestContext, ...event } = graphqlEvent('', NOW);
  const asked = {
    ...event,
    body: undefined,
    rawPath: LARGE_EXPORT.path,
    rawQueryString: LARGE_EXPORT.query,
    requestContext: { ...requestContext, http: { ...requestContext?.http, method: 'GET' } },
  };
  const env = functionEnv(table.endpoint, table.name, {
    AWS_ENDPOINT_URL_S3: s3,
    DOWNLOADS_BUCKET: LOCAL_BUCKET,
    AWS_SESSION_TOKEN: 'c',
  });
  const [answer] = await invoke<APIGatewayProxyStructuredResultV2>({ bundle, events: [asked], env });
  expect(answer).toMatchObject({ statusCode: 303, body: '', headers: { 'x-row-count': String(ROWS) } });

  const file = await fetch(String(answer?.headers?.location));
  expect(file.status).toBe(200);
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="reports-${COUNTRY}-${MONTH}.csv"`);
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(bytes.length).toBeGreaterThan(DIRECT_BYTES);
  expect(bytes.toString('utf8').trimEnd().split('\r\n').length).toBe(ROWS + 1);
});
