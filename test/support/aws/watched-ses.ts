import { createServer, type ServerResponse } from 'node:http';
import { letterSent } from './ses-events.js';

/** The fate of an arriving letter: accepted and answered; accepted, and its sender is killed; or its sender is killed before. */
export type Fate = 'TAKE' | 'TAKE_AND_KILL' | 'KILL';

/** A mail service that lets a test decide the fate of each letter. */
export type WatchedMail = {
  readonly env: NodeJS.ProcessEnv;
  /** The `X-Reminder-Id` of every accepted letter, in order. */
  readonly taken: string[];
  /** Called for each letter before the answer. */
  decide: () => Fate;
  /** Kills the sender at once. */
  kill: () => void;
  /** Keeps further answers from the sender. */
  hold?: () => void;
  /** Waits until every letter that was taken is in `taken`; absent where it is at once. */
  settled?(): Promise<void>;
  close(): Promise<void>;
};

/** SES v2 with a quota that never holds anybody up, and a say in what happens to each letter. */
export async function watchedSes(): Promise<WatchedMail> {
  const server = createServer((request, response) => {
    if (request.method === 'GET') return void json(response, { SendQuota: QUOTA });
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const fate = ses.decide();
      if (fate !== 'KILL') ses.taken.push(letterSent(JSON.parse(Buffer.concat(chunks).toString('utf8'))).id ?? '');
      if (fate === 'TAKE') json(response, { MessageId: `m-${ses.taken.length}` });
      else ses.kill();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const ses: WatchedMail = {
    env: { AWS_ENDPOINT_URL_SESV2: `http://127.0.0.1:${port}`, EMAIL_FROM: 'bao-cao@chodon.example' },
    taken: [],
    decide: () => 'TAKE',
    kill: () => {},
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return ses;
}

const QUOTA = { Max24HourSend: 1_000_000, MaxSendRate: 10_000, SentLast24Hours: 0 };

const json = (response: ServerResponse, body: object) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
