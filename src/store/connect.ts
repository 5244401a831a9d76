import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { environmentCredentials } from './table/environment-credentials.js';
import { wholeAnswerWithin } from './table/response-timeout.js';

const MAX_ATTEMPTS = 4;
const CONNECT_MS = 1_000;
const REQUEST_MS = 1_800;

/** The client's type names every step at once. */
type Innermost = Parameters<DynamoDBClient['middlewareStack']['add']>[0];
const INNERMOST = { step: 'deserialize', priority: 'low', name: 'wholeAnswer' } as const;

/**
 * The client of the table. Four attempts of less than two seconds with short pauses between them: a DynamoDB that
 * hangs, also in the middle of an answer, is an error within nine seconds, so that a function says so within ten. Address
 * and region come from the SDK's own variables (`AWS_ENDPOINT_URL_DYNAMODB`, `AWS_REGION`), so that nothing differs
 * between AWS and a local engine.
 */
export function connect(env: NodeJS.ProcessEnv): DynamoDBDocumentClient {
  keepNodeNoticeOffTheConsole();
  const client = new DynamoDBClient({
    credentials: environmentCredentials(env),
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB || env.AWS_ENDPOINT_URL || undefined,
    region: env.AWS_REGION || undefined,
    maxAttempts: MAX_ATTEMPTS,
    retryMode: 'standard',
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS, throwOnRequestTimeout: true },
  });
  client.middlewareStack.add(wholeAnswerWithin(REQUEST_MS) as unknown as Innermost, INNERMOST);
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** The SDK tells everybody on Node 20 that it will want Node 22 next year; users of this service cannot act on that. */
export function keepNodeNoticeOffTheConsole(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}
