import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { takeRequests } from '../base/listening.js';

export type EngineAnswer = {
  readonly status: number;
  readonly headers: ReturnType<ServerResponse['getHeaders']>;
  readonly body: string;
};

type Envelope = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'httpVersionMajor' | 'httpVersionMinor'>;

/** Has the engine answer a request whose body was read before. */
export type CallEngine = (request: Envelope, body: Buffer) => Promise<EngineAnswer>;

/**
 * Takes the requests of a server away from the engine behind it. `handOn` has the engine read a request and answer it by
 * itself.
 */
export function takeOver(server: Server) {
  const handOn = takeRequests(server);
  const call: CallEngine = async (request, body) => {
    const { method, url, headers } = request;
    const again = Object.assign(Readable.from([body]), { method, url, headers }) as unknown as IncomingMessage;
    const answer = new ServerResponse(request as IncomingMessage);
    // Keeps the answer instead of sending it.
    const content = await new Promise<string>((ended) => {
      answer.end = (text?: unknown) => {
        ended(typeof text === 'string' ? text : '');
        return answer;
      };
      handOn(again, answer as Parameters<typeof handOn>[1]);
    });
    return { status: answer.statusCode, headers: answer.getHeaders(), body: content };
  };
  return { call, handOn };
}

/** The engine wants to see a signature and checks none. */
const SIGNED = {
  'content-type': 'application/x-amz-json-1.0',
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
  'x-amz-date': '20260101T000000Z',
};

/** A call of our own. */
export async function ask(call: CallEngine, operation: string, content: unknown): Promise<unknown> {
  const headers = { ...SIGNED, 'x-amz-target': `DynamoDB_20120810.${operation}` };
  const envelope = { method: 'POST', url: '/', headers, httpVersionMajor: 1, httpVersionMinor: 1 };
  const { status, body } = await call(envelope, Buffer.from(JSON.stringify(content)));
  if (status !== 200) throw new Error(`The engine refuses ${operation}: ${body}`);
  return JSON.parse(body);
}
