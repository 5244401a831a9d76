import { createServer, type IncomingMessage } from 'node:http';
import { listening, stop } from '../../../src/local/base/listening.js';
import { handedOn } from './recording-proxy.js';

/**
 * How a dependency fails. silent: it accepts connections and requests and never answers. half: it carries out the request,
 * sends the first half of the answer and leaves the connection open. refused: nobody listens.
 */
export const WAYS = ['silent', 'half', 'refused'] as const;
export type Way = (typeof WAYS)[number];

export type HangingProxy = {
  readonly endpoint: string;
  /** Requests so far. */
  readonly requests: number;
  /** When the first request got no answer, by this process's clock; undefined if each request got one. */
  readonly leftWaitingSince: number | undefined;
  /** Hangs from now on, after so many more good requests. */
  goAway(way: Way, after?: number): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
};

const whoAskedIsGone = (request: IncomingMessage) => (error: unknown) => {
  if (!request.destroyed) throw error;
  return undefined;
};

/** A proxy before a local engine that makes the engine unreachable for as long as a test wants. */
export async function hangingProxy(engine: string): Promise<HangingProxy> {
  let away: { readonly way: Way; after: number } | undefined;
  let requests = 0;
  let leftWaitingSince: number | undefined;
  const server = createServer();
  // A client that asks whether to go on sending gets no answer either.
  server.on('checkContinue', (request, response) => {
    if (!(away?.way === 'silent' && away.after <= 0)) response.writeContinue();
    server.emit('request', request, response);
  });
  server.on('request', async (request, response) => {
    requests += 1;
    const isAway = away !== undefined && away.after-- <= 0;
    if (isAway) leftWaitingSince ??= performance.now();
    if (isAway && away?.way === 'silent') return;
    if (isAway && away?.way === 'refused') {
      // The proxy stops listening, and this connection is its last.
      await stop(server);
      return;
    }
    const { answered } = (await handedOn(engine, request).catch(whoAskedIsGone(request))) ?? {};
    if (!answered) return;
    const { status, headers, bytes } = await answered;
    // Half of an answer without a body is none.
    if (isAway && bytes.length === 0) return;
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    if (isAway) response.write(bytes.subarray(0, bytes.length / 2));
    else response.end(bytes);
  });
  const endpoint = await listening(server, 0);
  return {
    endpoint,
    get requests() {
      return requests;
    },
    get leftWaitingSince() {
      return leftWaitingSince;
    },
    async goAway(way, after = 0) {
      away = { way, after };
      if (way === 'refused' && after === 0) await stop(server);
    },
    async comeBack() {
      away = undefined;
      server.closeAllConnections();
      if (!server.listening) await listening(server, Number(new URL(endpoint).port));
    },
    close: async () => {
      if (server.listening) await stop(server);
    },
  };
}
