import { createServer, type IncomingMessage } from 'node:http';
import type { Input } from '../../../../src/engine/table/operation/request.js';
import { guardStandIn } from '../../../../src/local/aws/door.js';
import { listening, stop } from '../../../../src/local/base/listening.js';
import type { MemoryDatabase } from '../engine/memory-database.js';
import { wireAnswer } from './wire-answer.js';

export type MemoryServer = { readonly endpoint: string; stop(): Promise<void> };

/** DynamoDB's JSON on a free port of this machine; with a secret, only for those who bring it. */
export async function serveMemory(
  database: MemoryDatabase,
  secret?: string,
  now: () => number = Date.now,
): Promise<MemoryServer> {
  const server = createServer(async (request, response) => {
    const operation = /^DynamoDB_20120810\.(\w+)$/.exec(String(request.headers['x-amz-target']))?.[1];
    const { status, body } = wireAnswer(
      (name, input) => database.answer(name, input, now()),
      operation,
      await bodyOf(request),
    );
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  });
  if (secret !== undefined) guardStandIn(server, secret);
  return { endpoint: await listening(server, 0), stop: () => stop(server) };
}

async function bodyOf(request: IncomingMessage): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Input);
}
