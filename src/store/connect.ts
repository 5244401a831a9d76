import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { environmentCredentials } from './table/environment-credentials.js';
import { wholeAnswerWithin } from './table/response-timeout.js';

/** Whoever connects to an engine that shares its processor says how many milliseconds an answer may take. */
export const TABLE_ANSWER_MS = 'TABLE_ANSWER_MS';

const MAX_ATTEMPTS = 4;
const CONNECT_MS = 1_000;
const REQUEST_MS = 1_800;

/** The client's type names every step at once. */
type Innermost = Parameters<DynamoDBClient['middlewareStack']['add']>[0];
const INNERMOST = { step: 'deserialize', priority: 'low', name: 'wholeAnswer' } as const;

/**
 * The client of the table. It makes four attempts of less than two seconds with short pauses, so a DynamoDB that hangs,
 * even in the middle of an answer, is an error within nine seconds and a function can say so within ten. Address and
 * region come from the SDK's own variables (`AWS_ENDPOINT_URL_DYNAMODB`, `AWS_REGION`). A local engine is only slower
 * when the machine is busy, so there `TABLE_ANSWER_MS` gives it more time.
 */
export function connect(env: NodeJS.ProcessEnv): DynamoDBDocumentClient {
  keepNodeNoticeOffTheConsole();
  const patience = env[TABLE_ANSWER_MS];
  const [connectionTimeout, requestTimeout] = patience
    ? [Number(patience), Number(patience)]
    : [CONNECT_MS, REQUEST_MS];
  const client = new DynamoDBClient({
    credentials: environmentCredentials(env),
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB || env.AWS_ENDPOINT_URL || undefined,
    region: env.AWS_REGION || undefined,
    maxAttempts: MAX_ATTEMPTS,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
  });
  client.middlewareStack.add(wholeAnswerWithin(requestTimeout) as unknown as Innermost, INNERMOST);
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** On Node 20 the SDK warns that it will need Node 22. Users of this service cannot act on that. */
export function keepNodeNoticeOffTheConsole(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}
