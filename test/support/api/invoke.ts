import { execFile } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { assertLocal } from '../aws/dynamo.js';

export type Invocation = {
  /** The built function, `…/index.js`. */
  readonly bundle: string;
  /** Handed to the handler one after the other, as a warm function gets them. */
  readonly events: readonly unknown[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly node?: string;
  /** The time for a function that offers a `…HandlerAt`; without it the function reads the machine's clock. */
  readonly clock?: string;
  /** The remaining time of the run that Lambda reports, in milliseconds; absent: it reports none. */
  readonly millisecondsLeft?: number;
};

/** A script in place of Lambda's runtime: it loads the bundle, calls it and writes the answers. */
export const RUNTIME = `
const [bundle, events, clock, left] = process.argv.slice(1);
// Lambda keeps these lines in the log of the function; here the output is the answers.
const [answer, fail] = [process.stdout, process.stderr].map((stream) => stream.write.bind(stream));
const { appendFileSync } = require('node:fs');
const keep = (line) => (appendFileSync(process.env.LOG_FILE, line), true);
process.stdout.write = process.env.LOG_FILE ? keep : () => true;
if (process.env.LOG_FILE) process.stderr.write = keep;
(async () => {
  const built = require(bundle);
  const at = Object.keys(built).find((name) => name.endsWith('HandlerAt'));
  const handler = clock ? built[at](() => clock) : built.handler;
  const context = left ? { getRemainingTimeInMillis: () => Number(left) } : {};
  const answers = [];
  for (const event of JSON.parse(events)) answers.push(await handler(event, context));
  answer(JSON.stringify(answers));
})().catch((error) => {
  // Node itself would print the line of the throw, which is the whole bundle, and may end before the reason is out.
  fail(error.stack || String(error), () => process.exit(1));
});`;

/** A process that can reach nothing but the engines on this machine, with made-up credentials. */
export const functionEnv = (dynamodb: string, table: string, more: Record<string, string | undefined> = {}) => ({
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: assertLocal(dynamodb),
  TABLE_NAME: table,
  STAGE: 'test',
  RELEASE: 'test',
  RETENTION: 'letters=1100,jobRuns=400',
  WATCHED: 'none',
  USER_POOL_ID: 'ap-southeast-1_XaSoTest',
  OFFICIALS_CLIENT_ID: 'officials',
  SOURCE_CLIENT_IDS: 'source',
  DOWNLOADS_BUCKET: 'xaso-test-downloads',
  EVIDENCE_BUCKET: 'evidence',
  UPLOADS_BUCKET: 'uploads',
  EVIDENCE_ADDRESS: 'https://evidence.example',
  ...more,
});

/** Runs a built function in a process of its own and gives its answers. Whatever it prints besides is an error. */
export const invoke = <T>({
  bundle,
  events,
  env,
  node = process.execPath,
  clock = '',
  millisecondsLeft,
}: Invocation): Promise<T[]> =>
  new Promise((resolve, reject) => {
    execFile(
      node,
      ['-e', RUNTIME, bundle, JSON.stringify(events), clock, `${millisecondsLeft ?? ''}`],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error || stderr !== '') reject(new Error(`the function failed: ${stderr || error?.message}`));
        else resolve(JSON.parse(stdout));
      },
    );
  });

/** A query as an HTTP API with payload format 2.0 hands it to a function. */
export const graphqlEvent = (query: string, now: string, variables: object = {}): Partial<APIGatewayProxyEventV2> => ({
  version: '2.0',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  requestContext: {
    accountId: '000000000000',
    apiId: 'test',
    domainName: 'localhost',
    domainPrefix: 'localhost',
    http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
    requestId: 'test',
    routeKey: 'POST /graphql',
    stage: '$default',
    time: '',
    timeEpoch: Date.parse(now),
  },
  body: JSON.stringify({ query, variables }),
  isBase64Encoded: false,
});
