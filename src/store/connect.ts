import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { environmentCredentials } from './table/environment-credentials.js';
import { patienceIn, saidWhileWaiting } from './table/patience.js';

const MAX_ATTEMPTS = 4;
const CONNECT_MS = 1_000;
const REQUEST_MS = 1_800;

/** The parameter type for middleware of every step; the SDK exports no such type. */
type Step = Parameters<DynamoDBClient['middlewareStack']['add']>[0];
const INNERMOST = { step: 'deserialize', priority: 'low', name: 'wholeAnswer' } as const;
const AROUND_IT = { step: 'deserialize', priority: 'high', name: 'saidWhileWaiting' } as const;

/**
 * The client of the table. In AWS it makes four attempts of less than two seconds with short pauses. So a DynamoDB that
 * hangs, even in the middle of an answer, becomes an error within nine seconds, and a function can report it within
 * ten. Address and region come from the SDK's own variables (`AWS_ENDPOINT_URL_DYNAMODB`, `AWS_REGION`).
 *
 * The time to connect includes the wait for one of fifty connections. If many requests wait for a slow disk, one
 * second is too short although nothing is wrong. A process that may wait longer sets `ANSWER_MS` (patience.ts).
 */
export function connect(env: NodeJS.ProcessEnv): DynamoDBDocumentClient {
  keepNodeNoticeOffTheConsole();
  const patience = patienceIn(env);
  const [connectionTimeout, requestTimeout] = [patience ?? CONNECT_MS, patience ?? REQUEST_MS];
  const client = new DynamoDBClient({
    credentials: environmentCredentials(env),
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB || env.AWS_ENDPOINT_URL || undefined,
    region: env.AWS_REGION || undefined,
    maxAttempts: MAX_ATTEMPTS,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
  });
  client.middlewareStack.add(wholeAnswerWithin(requestTimeout) as unknown as Step, INNERMOST);
  if (patience !== undefined) client.middlewareStack.add(sayingThatItWaits as unknown as Step, AROUND_IT);
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

const sayingThatItWaits = (next: (args: unknown) => Promise<unknown>) => (args: unknown) =>
  saidWhileWaiting('the database', next(args));

/** On Node 20 the SDK warns that it will need Node 22. Users of this service cannot act on that. */
export function keepNodeNoticeOffTheConsole(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}

type Body = { destroy(error: Error): unknown; once(event: 'close', listener: () => void): unknown };
type Answered = { readonly response: { readonly body: Body } };
type Handle = (args: unknown) => Promise<Answered>;

/** Milliseconds of grace, in which data that arrived while the process was busy is read. */
const GRACE_MS = 100;

/** The rest of an answer did not arrive in time. The SDK retries errors with this name. */
class AnswerTimeoutError extends Error {
  override name = 'TimeoutError';
}

/**
 * Limits the time until the last byte of an answer. The SDK's own `requestTimeout` ends with the first line, so an
 * answer that stops in the middle of an open connection would hang until the function is killed.
 */
const wholeAnswerWithin =
  (milliseconds: number) =>
  (next: Handle): Handle =>
  async (args) => {
    let body: Body | undefined;
    const giveUp = () => body?.destroy(new AnswerTimeoutError(`the answer was not complete after ${milliseconds} ms`));
    let late = setTimeout(() => {
      late = setTimeout(giveUp, GRACE_MS);
    }, milliseconds);
    try {
      const answer = await next(args);
      body = answer.response.body;
      body.once('close', () => clearTimeout(late));
      return answer;
    } catch (error) {
      clearTimeout(late);
      throw error;
    }
  };
