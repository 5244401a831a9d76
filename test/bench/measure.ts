import { readFileSync } from 'node:fs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { remember, requests, starting } from './measured-api.js';

export type Measured = {
  readonly bytes: number;
  readonly requests: number;
  /** Microseconds of CPU a request, without DynamoDB's client, for a question that was asked before. */
  readonly api: number;
  /** The same for a question whose answer is not kept. */
  readonly anew: number;
  /** The same with the client's call. */
  readonly withClient: number;
  /** JSON.stringify of the object that the API itself makes into text. */
  readonly stringify: number;
};

const WARM_UP = 400;
const ROUNDS = 9;
const REQUESTS = 100;
const HERE = 'here';

const cpuOf = async (times: number, work: () => unknown): Promise<number> => {
  const since = process.cpuUsage();
  for (let i = 0; i < times; i++) await work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / times;
};

/** The least of several rounds: what else runs on the machine only ever adds. */
async function leastCpu(times: number, work: () => unknown): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await cpuOf(times, work));
  return Math.min(...rounds);
}

/** The object whose text is sent, caught on its way through JSON.stringify. */
async function answerObject(ask: () => Promise<unknown>): Promise<object> {
  const stringify = JSON.stringify;
  let caught: object | undefined;
  JSON.stringify = ((value: unknown, ...rest: []) => {
    if (value !== null && typeof value === 'object' && 'data' in value) caught = value;
    return stringify(value, ...rest);
  }) as typeof JSON.stringify;
  await ask();
  JSON.stringify = stringify;
  if (!caught) throw new Error('the API made no answer into text');
  return caught;
}

async function measure(event: APIGatewayProxyEventV2): Promise<Measured> {
  const { answer } = await starting;
  const { headers, rawQueryString: query, body, isBase64Encoded, requestContext } = event;
  const now = new Date(requestContext.timeEpoch).toISOString();
  const send = (text = body) =>
    answer({ method: requestContext.http.method, headers, query, body: text, isBase64Encoded }, now);
  const ask = () => send();
  // A variable that the document does not know changes nothing but the question.
  let questions = 0;
  const { variables, ...rest } = JSON.parse(body ?? '');
  const [before, after] = JSON.stringify({ ...rest, variables: { ...variables, question: HERE } }).split(`"${HERE}"`);
  const askAnew = () => {
    questions += 1;
    return send(`${before}${questions}${after}`);
  };
  const object = await answerObject(ask);
  for (let i = 0; i < WARM_UP; i++) await askAnew();
  for (let i = 0; i < WARM_UP; i++) await ask();
  const api = await leastCpu(REQUESTS, ask);
  const anew = await leastCpu(REQUESTS, askAnew);
  const stringify = await leastCpu(REQUESTS * 10, () => JSON.stringify(object));
  remember(false);
  await cpuOf(REQUESTS, ask);
  const since = requests();
  await ask();
  const each = requests() - since;
  const withClient = await leastCpu(REQUESTS, ask);
  return { bytes: JSON.stringify(object).length, requests: each, api, anew, withClient, stringify };
}

const event = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
void measure(event).then((measured) => process.stdout.write(JSON.stringify(measured)));
