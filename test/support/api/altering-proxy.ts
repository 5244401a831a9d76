import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listening, stop } from '../../../src/local/base/listening.js';

type Asked = {
  readonly action: string;
  readonly input: Record<string, unknown>;
  readonly headers: NodeJS.Dict<unknown>;
};

/** The fate of a request: it is changed, gets this answer, its connection breaks, or no answer comes. */
export type Altered =
  | { readonly ask: object; readonly lose?: boolean }
  | { readonly status: number; readonly body: string }
  | 'broken'
  | 'silent';

/** A proxy before a local DynamoDB. `alter` decides about each request; requests are numbered from 1. */
export async function alteringProxy(engine: string, alter: (request: Asked, nth: number) => Altered) {
  let requests = 0;
  const server = createServer(async (request, response) => {
    const { 'x-amz-target': target, 'content-type': type, authorization, 'x-amz-date': date } = request.headers;
    const action = String(target).split('.')[1] ?? '';
    const altered = alter({ action, input: JSON.parse(await text(request)), headers: request.headers }, ++requests);
    if (altered === 'silent') return;
    if (altered === 'broken') return void request.socket.destroy();
    if ('status' in altered) return void response.writeHead(altered.status).end(altered.body);
    const headers = { 'x-amz-target': target, 'content-type': type, authorization, 'x-amz-date': date };
    const answer = await fetch(engine, {
      method: 'POST',
      headers: headers as never,
      body: JSON.stringify(altered.ask),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (altered.lose) return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': type, 'content-length': body.length }).end(body);
  });
  return {
    endpoint: await listening(server, 0),
    get requests() {
      return requests;
    },
    close: () => stop(server),
  };
}
