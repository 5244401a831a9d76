import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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
    const answer = JSON.stringify(await handler(JSON.parse(body), { awsRequestId: id }));
    const { user, system } = process.cpuUsage();
    await call('POST', id + '/response?cpu=' + (user + system), answer);
  }
})();`;

export type Start = { readonly node: string; readonly bundle: string; readonly env: NodeJS.ProcessEnv };

/** Milliseconds of the clock and of CPU, all threads of the process included. */
export type Took = { readonly clock: number; readonly cpu: number };

/** From starting a process until it has handed back an answer to each event; then it is ended. */
export async function timeToAnswers({ node, bundle, env }: Start, events: readonly unknown[]): Promise<Took> {
  const left = [...events];
  let child: ChildProcess | undefined;
  let since = 0;
  const took = new Promise<Took>((resolve, reject) => {
    let answered = 0;
    const serve = async (asked: IncomingMessage, answer: ServerResponse) => {
      if (asked.method === 'GET') {
        const event = left.shift();
        // Lambda lets a function wait for its next event as well.
        if (event !== undefined)
          answer.setHeader('lambda-runtime-aws-request-id', `event-${left.length}`).end(JSON.stringify(event));
        return;
      }
      asked.resume().on('end', () => {
        answer.writeHead(202).end();
        answered += 1;
        const cpu = Number(new URL(asked.url ?? '', 'http://runtime').searchParams.get('cpu')) / 1000;
        if (answered === events.length) resolve({ clock: performance.now() - since, cpu });
      });
    };
    const server = createServer((asked, answer) => void serve(asked, answer)).listen(0, '127.0.0.1', () => {
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
