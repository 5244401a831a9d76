import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { requestCorrelation } from '../domain/mail/correlation.js';
import { createGraphqlApi, type SeenRequest, schemaAnswer } from '../graphql/index.js';
import { connect } from '../store/connect.js';
import { createStores } from '../store/index.js';
import { patienceIn } from '../store/table/patience.js';
import { readConfig } from './base/config.js';
import { refusedBesideEdge } from './base/edge-key.js';
import { GRAPHQL_PATH, KNOWN_KEYS, RENDERING_FOLDER, SCHEMA_PATH } from './base/env.js';
import { alsoHead } from './base/head-request.js';
import { pathOf, subjectBound } from './base/lane.js';
import { evidenceBuckets } from './evidence/evidence-buckets.js';
import { requestErrorLog } from './log/error-log.js';
import { atStart, gatewayFields, invocation } from './log/invocation.js';
import { log } from './log/log.js';
import { cognitoAccounts } from './sign-in/cognito-accounts.js';
import { tokenVerifier } from './sign-in/token-verifier.js';

const { table, evidence: kept, uploads, evidenceAddress, ...issuer } = readConfig('graphql', process.env);
const report = requestErrorLog();
const tooMany = subjectBound();
const verify = tokenVerifier({ ...issuer, keys: process.env[KNOWN_KEYS] }, report);
const accounts = cognitoAccounts(issuer.userPool, process.env);
/** Queries have no log line, because the access log has them. Each mutation has one, by which its letters are found. */
function seen({ operation, viewer, idempotencyKey: key }: SeenRequest): void {
  log.add({ operation, viewer, ...(key !== undefined && { correlation: requestCorrelation(key) }) });
  if (operation.startsWith('mutation ')) log.info({ message: 'change asked for' });
}

/** An unresponsive database must not delay the start; the query itself then fails in time. */
const WARM_UP_MS = 1_000;
// A process that may wait longer (`ANSWER_MS`) gives a query no deadline; each of its requests has one.
const patience = patienceIn(process.env);
const stopwatch = patience === undefined ? () => performance.now() : undefined;
// A function is built as CommonJS, which has no top-level `await`.
const starting = atStart('graphql', async () => {
  const api = await createGraphqlApi(
    createStores(connect(process.env), table, report, { gathers: true }),
    report,
    verify,
    accounts,
    stopwatch,
    evidenceBuckets(process.env, { kept, uploads }, evidenceAddress),
    seen,
  );
  const late = new Promise<void>((resolve) => setTimeout(resolve, WARM_UP_MS).unref());
  await Promise.race([api.warmUp(new Date().toISOString()), late]);
  return api;
});

const startPages = async () => {
  const [{ pageAnswers, renderingIn }, { answer }] = await Promise.all([import('./pages/answer-page.js'), starting]);
  return pageAnswers(renderingIn(process.env[RENDERING_FOLDER] ?? __dirname), answer, report, patience);
};
let pages: ReturnType<typeof startPages> | undefined;

async function answerOf(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const refused = refusedBesideEdge(event.headers, process.env) ?? tooMany(event);
  if (refused) return refused;
  if (pathOf(event) === SCHEMA_PATH && event.requestContext.http.method === 'GET') return schemaAnswer(event);
  const { requestContext, headers, rawQueryString: query, body, isBase64Encoded } = event;
  const now = new Date(requestContext.timeEpoch).toISOString();
  if (pathOf(event) !== GRAPHQL_PATH) {
    pages ??= startPages();
    return (await pages)(event, now);
  }
  const { answer } = await starting;
  return answer({ method: requestContext.http.method, headers, query, body, isBase64Encoded }, now);
}

export const handler = invocation('graphql', gatewayFields, alsoHead(answerOf));
