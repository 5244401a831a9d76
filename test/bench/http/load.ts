import { connect, type Socket } from 'node:net';

export type Target = { readonly host: string; readonly port: number; readonly path: string };

export type Load = { readonly requests: number; readonly seconds: number };

/** The end of an answer that is sent in chunks. */
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');
const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * Asks over so many connections at once, each one question after the other, for so long. Plain sockets, because Node's
 * own HTTP client would need as much CPU as the services that it measures.
 */
export async function load(
  target: Target,
  connections: number,
  milliseconds: number,
  nextBody: () => string,
): Promise<Load> {
  const since = performance.now();
  const end = since + milliseconds;
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(target)));
  const counts = await Promise.all(
    sockets.map(async (socket) => {
      let answered = 0;
      while (performance.now() < end) {
        await ask(socket, target, nextBody());
        answered += 1;
      }
      socket.destroy();
      return answered;
    }),
  );
  return { requests: counts.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - since) / 1000 };
}

/** One answer's body. */
export async function askOnce(target: Target, body: string): Promise<string> {
  const socket = await opened(target);
  try {
    return await ask(socket, target, body);
  } finally {
    socket.destroy();
  }
}

const opened = ({ host, port }: Target): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });

/** Refuses every answer but 200 without errors: what is counted has been answered. */
function ask(socket: Socket, { host, port, path }: Target, body: string): Promise<string> {
  const head = `POST ${path} HTTP/1.1\r\nhost: ${host}:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let expected: number | 'chunked' | undefined;
    const done = (): void => {
      socket.off('data', take);
      socket.off('close', gone);
      const text = Buffer.concat(parts).toString();
      if (text.startsWith('HTTP/1.1 200') && !text.includes('"errors":')) resolve(bodyOf(text, expected));
      else reject(new Error(`the answer is ${text.slice(0, 600)}`));
    };
    const gone = (): void => reject(new Error(`${host}:${port} closed the connection before it had answered`));
    const take = (chunk: Buffer): void => {
      parts.push(chunk);
      expected ??= expectedIn(parts.length === 1 ? chunk : Buffer.concat(parts));
      if (expected === undefined) return;
      if (expected === 'chunked' ? endsWithLastChunk(parts) : lengthOf(parts) >= expected) done();
    };
    socket.on('data', take);
    socket.once('close', gone);
    socket.write(head + body);
  });
}

/** Bytes of head and body; undefined while the head is not complete. */
function expectedIn(received: Buffer): number | 'chunked' | undefined {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const length = /content-length: *(\d+)/i.exec(received.toString('latin1', 0, end))?.[1];
  return length === undefined ? 'chunked' : end + HEAD_END.length + Number(length);
}

const lengthOf = (parts: readonly Buffer[]): number => parts.reduce((sum, part) => sum + part.length, 0);

function endsWithLastChunk(parts: readonly Buffer[]): boolean {
  const last = parts.at(-1) as Buffer;
  const tail = last.length >= LAST_CHUNK.length ? last : Buffer.concat(parts.slice(-3));
  return tail.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
}

function bodyOf(text: string, expected: number | 'chunked' | undefined): string {
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  if (expected !== 'chunked') return body;
  // JSON holds no line breaks of its own, so every second line is a chunk.
  return body
    .split('\r\n')
    .filter((_line, i) => i % 2 === 1)
    .join('');
}
