import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { guardedReading } from '../files/import/guarded-reading.js';
import { createFilesApi } from '../files/index.js';
import { connect } from '../store/connect.js';
import { createStores } from '../store/index.js';
import { readConfig } from './base/config.js';
import { refusedBesideEdge } from './base/edge-key.js';
import { KNOWN_KEYS, READING_THREAD, READING_THREAD_FILE } from './base/env.js';
import { alsoHead } from './base/head-request.js';
import { pathOf, subjectBound } from './base/lane.js';
import { requestErrorLog } from './log/error-log.js';
import { gatewayFields, invocation } from './log/invocation.js';
import { log } from './log/log.js';
import { cognitoAccounts } from './sign-in/cognito-accounts.js';
import { tokenVerifier } from './sign-in/token-verifier.js';

const { table, downloads: bucket, ...issuer } = readConfig('files', process.env);
const report = requestErrorLog();
const tooMany = subjectBound();
const answer = createFilesApi({
  stores: createStores(connect(process.env), table, report, { gathers: true }),
  verify: tokenVerifier({ ...issuer, keys: process.env[KNOWN_KEYS] }, report),
  accounts: cognitoAccounts(issuer.userPool, process.env),
  // Few files are so large that they need the S3 client.
  downloads: {
    keep: async (file) => (await import('../files/table/s3-downloads.js')).s3Downloads(process.env, bucket).keep(file),
  },
  // The thread is built beside the function.
  readFile: guardedReading(process.env[READING_THREAD] ?? join(__dirname, READING_THREAD_FILE)),
  report,
  seen: (viewer) => log.add({ viewer }),
});

async function answerOf(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { requestContext, rawQueryString: query, headers, body = '', isBase64Encoded } = event;
  const path = pathOf(event);
  const refused = refusedBesideEdge(headers, process.env) ?? tooMany(event);
  if (refused) return refused;
  const now = new Date(requestContext.timeEpoch).toISOString();
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const { method } = requestContext.http;
  log.add({ operation: fileOperation(method, path) });
  const { status, headers: answered, body: file } = await answer({ method, path, query, headers, body: bytes }, now);
  if (method === 'POST') log.info({ message: 'file taken', status, faults: faultsIn({ status, body: file }) });
  const isText = typeof file === 'string';
  return {
    statusCode: status,
    headers: answered,
    body: isText ? file : Buffer.from(file).toString('base64'),
    isBase64Encoded: !isText,
  };
}

/** The first part of each known path of files. The rest names a unit or a month, or is any text of the caller. */
const PATHS =
  /^\/files\/(reports|matrix|series|completeness|ranking|ranks|commune|communes|indicators|template|units|villages|officials|figures|reorganisation|import|map|boundaries|publications)(?=[./]|$)/;

/** The operation in log lines: `POST /files/import`, or `GET /files/…` for an unknown path. */
const fileOperation = (method: string, path: string): string =>
  `${method === 'GET' || method === 'POST' ? method : '…'} /files/${PATHS.exec(path)?.[1] ?? '…'}`;

/** The number of faults in an answer about a file: rows, cells or the file as a whole. */
function faultsIn({ status, body }: { readonly status: number; readonly body: string | Uint8Array }): number {
  if (status < 400 || status >= 500 || typeof body !== 'string') return 0;
  const { errors } = JSON.parse(body) as { errors?: readonly unknown[] };
  return errors?.length ?? 0;
}

export const handler = invocation('files', gatewayFields, alsoHead(answerOf));
