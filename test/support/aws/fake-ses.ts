// The SDK's advice about Node versions is not about these tests.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

import { createServer, type ServerResponse } from 'node:http';
import { letterSent } from './ses-events.js';

/** SES's answer to a message; by default it accepts the message. */
export type SesBehaviour = {
  /** Messages a second; more are answered with TooManyRequestsException. */
  perSecond: number;
  /** Messages it takes before it answers that the daily quota is used up. */
  dailyQuota: number;
  /** Addresses it refuses for good. */
  refuses: readonly string[];
  /** Takes the message and never answers. */
  hangs: boolean;
  /** Answers every call with this error instead. */
  error: { readonly status: number; readonly type: string; readonly message: string } | null;
};

export type FakeSes = {
  readonly endpoint: string;
  readonly behaviour: SesBehaviour;
  /** Recipients of what was taken, in order. */
  readonly taken: string[];
  /** The reminders of the accepted letters that name one. */
  readonly takenReminders: string[];
  /** The correlation of each letter that names one: the request or run that led to it. */
  readonly takenCorrelations: string[];
  /** The times at which SES took each letter, in milliseconds. */
  readonly takenAt: number[];
  /** Every call, also refused ones. */
  calls: number;
  /** Calls that were answered with "too fast". */
  tooFast: number;
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
};

/** The HTTP surface of SES v2's SendEmail, with the errors that the local SES never gives. */
export async function fakeSes(given: Partial<SesBehaviour> = {}): Promise<FakeSes> {
  const behaviour: SesBehaviour = {
    perSecond: Number.POSITIVE_INFINITY,
    dailyQuota: Number.POSITIVE_INFINITY,
    refuses: [],
    hangs: false,
    error: null,
    ...given,
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () =>
      request.method === 'GET' ? account(ses, response) : answer(ses, JSON.parse(body), response),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const endpoint = `http://127.0.0.1:${port}`;
  const ses: FakeSes = {
    endpoint,
    behaviour,
    taken: [],
    takenReminders: [],
    takenCorrelations: [],
    takenAt: [],
    calls: 0,
    tooFast: 0,
    env: {
      AWS_ENDPOINT_URL_SESV2: endpoint,
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return ses;
}

function account({ behaviour, taken }: FakeSes, response: ServerResponse): void {
  const limited = (value: number) => (Number.isFinite(value) ? value : 1_000_000);
  const SendQuota = {
    MaxSendRate: limited(behaviour.perSecond),
    Max24HourSend: limited(behaviour.dailyQuota),
    SentLast24Hours: taken.length,
  };
  if (!behaviour.hangs)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ SendQuota }));
}

function answer(ses: FakeSes, sent: Parameters<typeof letterSent>[0], response: ServerResponse): void {
  ses.calls += 1;
  const { behaviour, taken, takenAt } = ses;
  const { to, id, correlation } = letterSent(sent);
  const refuse = (status: number, type: string, message: string) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type })
      .end(JSON.stringify({ message }));
  const now = Date.now();
  if (behaviour.error) return void refuse(behaviour.error.status, behaviour.error.type, behaviour.error.message);
  if (behaviour.refuses.includes(to)) return void refuse(400, 'BadRequestException', `Illegal address ${to}`);
  if (taken.length >= behaviour.dailyQuota)
    return void refuse(429, 'TooManyRequestsException', 'Daily message quota exceeded.');
  if (takenAt.filter((at) => at > now - 1_000).length >= behaviour.perSecond) {
    ses.tooFast += 1;
    return void refuse(429, 'TooManyRequestsException', 'Maximum sending rate exceeded.');
  }
  taken.push(to);
  if (id !== undefined) ses.takenReminders.push(id);
  if (correlation !== undefined) ses.takenCorrelations.push(correlation);
  takenAt.push(now);
  if (!behaviour.hangs)
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ MessageId: `fake-${taken.length}` }));
}
