import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { LOOPBACK, listening, stop } from '../base/listening.js';
import { guardStandIn } from './door.js';
import type { Inbox } from './inbox.js';
import { feedbackOf } from './ses-events.js';

type LocalSes = { default(config: { host: string; port: number }): Promise<Server> };

// A CommonJS default export. Node, tsx and vitest import it differently; `require` works the same in all three.
const ses = createRequire(import.meta.url)('aws-ses-v2-local') as LocalSes;

const sendRequest = z.object({ Content: z.object({ Raw: z.optional(z.object({ Data: z.string() })) }) });
const sendAnswer = z.object({ MessageId: z.string() });

/** Delay of an event: longer than the sender takes for its mark, and so short that a kill leaves few events untold. */
const EVENTS_AFTER_MS = 50;

/**
 * The local mail service behind a door of ours, in the same server. The door writes a letter to disk before it answers the sender.
 * Otherwise a kill between the two could lose a letter that counts as sent.
 */
export async function startMailServer(inbox: Inbox, secret: string, tell: (event: SNSEvent) => Promise<void>) {
  const telling = new Set<Promise<void>>();
  /** Events follow when the sender has marked the letter as sent, as those of SES do. Closing waits for them. */
  const taken = (messageId: string): void => {
    const letter = inbox.one(messageId);
    for (const event of letter ? feedbackOf(letter) : []) {
      const handling = pause(EVENTS_AFTER_MS)
        .then(() => tell(event))
        .catch((error: unknown) => console.error(error))
        .finally(() => telling.delete(handling));
      telling.add(handling);
    }
  };
  /** Keeps a letter that the local mail service is about to answer for. */
  const keep = (body: unknown, answer: string, response: ServerResponse): void => {
    const { Content } = z.parse(sendRequest, body);
    const { MessageId } = z.parse(sendAnswer, JSON.parse(answer));
    inbox.keep(MessageId, Content.Raw && Buffer.from(Content.Raw.Data, 'base64').toString('latin1'));
    // A sender that was killed has closed the connection already.
    if (response.closed) taken(MessageId);
    else response.once('close', () => taken(MessageId));
  };
  const local = await ses.default({ host: LOOPBACK, port: 0 });
  const [answer] = local.listeners('request') as RequestListener[];
  // Only the answers of the local mail service are used, not its own port.
  await stop(local);
  const door = createServer((request: IncomingMessage & { readonly body?: unknown }, response) => {
    const { method, url } = request;
    beforeEnd(response, (said) => {
      if (method !== 'POST' || response.statusCode !== 200) return;
      if (url === '/v2/email/outbound-emails') keep(request.body, said, response);
      if (url === '/clear-store') inbox.clear();
    });
    answer?.(request, response);
  });
  guardStandIn(door, secret);
  const endpoint = await listening(door, 0);
  /** Waits until the events of taken letters are handled. */
  const told = () => Promise.all(telling);
  return {
    endpoint,
    told,
    async close(): Promise<void> {
      await stop(door);
      await told();
    },
  };
}

/** Does the work when the answer is whole and not sent yet. Where that fails the sender gets an error. */
function beforeEnd(response: ServerResponse, work: (body: string) => void): void {
  const end = response.end.bind(response) as (body?: unknown, ...rest: unknown[]) => ServerResponse;
  const ending = (body?: unknown, ...rest: unknown[]): ServerResponse => {
    try {
      work(String(body));
      return end(body, ...rest);
    } catch (error) {
      const message = JSON.stringify({ message: String(error) });
      response.statusCode = 500;
      response.setHeader('content-length', Buffer.byteLength(message));
      return end(message);
    }
  };
  response.end = ending as typeof response.end;
}
