import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { addressOf, LOOPBACK, listening, stop } from '../base/listening.js';
import { readBody } from '../base/read-body.js';
import { guardStandIn, SECRET_HEADER } from './door.js';
import type { RunningPart } from './embedded-database.js';
import type { Inbox } from './inbox.js';
import { feedbackOf } from './ses-events.js';

type LocalSes = { default(config: { host: string; port: number }): Promise<Server> };

// A CommonJS default export. Node, tsx and vitest import it differently; `require` works the same in all three.
const ses = createRequire(import.meta.url)('aws-ses-v2-local') as LocalSes;

const sendRequest = z.object({ Content: z.object({ Raw: z.optional(z.object({ Data: z.string() })) }) });
const sendAnswer = z.object({ MessageId: z.string() });

/** SES's own limit for a message. */
const MAX_MESSAGE_BYTES = 40 * 1024 * 1024;

/**
 * The local SES behind a proxy of ours. The proxy writes a letter to disk before it answers the sender. Otherwise a
 * kill between the two could lose a letter that counts as sent.
 */
export async function startMailServer(
  inbox: Inbox,
  secret: string,
  tell: (event: SNSEvent) => Promise<void>,
): Promise<RunningPart> {
  const telling = new Set<Promise<void>>();
  /** Events follow the answer to the sender, as in SES. Closing waits for running events. */
  const taken = (messageId: string): void => {
    const letter = inbox.one(messageId);
    for (const event of letter ? feedbackOf(letter) : []) {
      const handling = tell(event)
        .catch((error: unknown) => console.error(error))
        .finally(() => telling.delete(handling));
      telling.add(handling);
    }
  };
  const inner = await ses.default({ host: LOOPBACK, port: 0 });
  guardStandIn(inner, secret);
  const door = createServer((request, response) => {
    pass(addressOf(inner), request, response, inbox, taken).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ message: String(error) }));
    });
  });
  guardStandIn(door, secret);
  const endpoint = await listening(door, 0);
  return {
    endpoint,
    async close() {
      await stop(door);
      await Promise.all(telling);
      await stop(inner);
    },
  };
}

async function pass(
  inner: string,
  request: IncomingMessage,
  response: ServerResponse,
  inbox: Inbox,
  taken: (messageId: string) => void,
): Promise<void> {
  const body = await readBody(request, MAX_MESSAGE_BYTES);
  if (body === undefined) {
    response.writeHead(413).end();
    return;
  }
  const { authorization, 'content-type': contentType, [SECRET_HEADER]: secret } = request.headers;
  const answer = await fetch(inner + request.url, {
    method: request.method ?? 'GET',
    headers: {
      ...(typeof secret === 'string' && { [SECRET_HEADER]: secret }),
      ...(authorization && { authorization }),
      ...(contentType && { 'content-type': contentType }),
    },
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  const text = Buffer.from(await answer.arrayBuffer());
  if (answer.ok && request.method === 'POST' && request.url === '/v2/email/outbound-emails') {
    const { Content } = z.parse(sendRequest, JSON.parse(body.toString('utf8')));
    const { MessageId } = z.parse(sendAnswer, JSON.parse(text.toString('utf8')));
    inbox.keep(MessageId, Content.Raw && Buffer.from(Content.Raw.Data, 'base64').toString('latin1'));
    response.once('close', () => taken(MessageId));
  }
  if (answer.ok && request.method === 'POST' && request.url === '/clear-store') inbox.clear();
  response
    .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' })
    .end(text);
}
