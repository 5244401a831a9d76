import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/**
 * The part of Lambda inside the process: loads the function, asks for the next event, hands the answer back, over the
 * interface that AWS documents for runtimes. Both the API and the empty handler run under it, as both do on Lambda.
 */
const CLIENT = `
const { Agent, request } = require('node:http');
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const call = (method, path, body) => new Promise((resolve, reject) => {
  const options = { agent, host, port, method, path: '/2018-06-01/runtime/invocation/' + path };
  const sent = request(options, (answer) => {
    const chunks = [];
    answer.on('data', (chunk) => chunks.push(chunk));
    answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks).toString() }));
  });
  sent.on('error', reject);
  sent.end(body);
});
(async () => {
  const { handler } = require(process.argv[1]);
  for (;;) {
    const { headers, body } = await call('GET', 'next');
    const id = headers['lambda-runtime-aws-request-id'];
    const before = process.cpuUsage();
    const answer = JSON.stringify(await handler(JSON.parse(body), { awsRequestId: id }));
    const [cpu, own] = [process.cpuUsage(), process.cpuUsage(before)].map(({ user, system }) => user + system);
    await call('POST', id + '/response?cpu=' + cpu + '&own=' + own, answer);
  }
})();`;

export type Start = { readonly node: string; readonly bundle: string; readonly env: NodeJS.ProcessEnv };

/** Milliseconds of the clock and of CPU, all threads of the process included. */
export type Took = { readonly clock: number; readonly cpu: number };

/** The time of an event: since the start of its process, and as CPU of its own; with the text of its answer. */
export type Answered = Took & { readonly own: number; readonly answer: string };

/** The times from the start of a process to its answer to each event. */
export const timeToAnswers = async (start: Start, events: readonly unknown[]): Promise<Took> =>
  (await answersTo(start, events)).at(-1) as Answered;

/** Starts a process, which answers one event after the other; then it is ended. */
export async function answersTo(
  { node, bundle, env }: Start,
  events: readonly unknown[],
): Promise<readonly Answered[]> {
  const left = [...events];
  let child: ChildProcess | undefined;
  let since = 0;
  const took = new Promise<readonly Answered[]>((resolve, reject) => {
    const answered: Answered[] = [];
    const serve = async (asked: IncomingMessage, answer: ServerResponse) => {
      if (asked.method === 'GET') {
        const event = left.shift();
        // Lambda lets a function wait for its next event as well.
        if (event !== undefined)
          answer.setHeader('lambda-runtime-aws-request-id', `event-${left.length}`).end(JSON.stringify(event));
        return;
      }
      const clock = performance.now() - since;
      const { searchParams } = new URL(asked.url ?? '', 'http://runtime');
      const [cpu, own] = ['cpu', 'own'].map((name) => Number(searchParams.get(name)) / 1000) as [number, number];
      answered.push({ clock, cpu, own, answer: await text(asked) });
      answer.writeHead(202).end();
      if (answered.length === events.length) resolve(answered);
    };
    // A slow answer must find its connection open.
    const server = createServer({ keepAliveTimeout: 0 }, (asked, answer) => void serve(asked, answer));
    server.listen(0, '127.0.0.1', () => {
      const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      since = performance.now();
      child = spawn(node, ['-e', CLIENT, bundle], {
        env: { ...env, AWS_LAMBDA_RUNTIME_API: address },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child.on('exit', () => {
        server.closeAllConnections();
        server.close();
        reject(new Error(`${bundle} ended before it had answered`));
      });
    });
  });
  try {
    return await took;
  } finally {
    child?.kill('SIGKILL');
  }
}
