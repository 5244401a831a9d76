import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const LOOPBACK = '127.0.0.1';

/** A part of a server with addresses of its own. */
export type Answering = {
  /** False if the address does not belong to this part. */
  answers(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
};

/**
 * Listens on loopback unless another address of the machine is given (port 0 = any free port), and returns the address. A
 * busy port rejects with EADDRINUSE.
 */
export async function listening(server: Server, port: number, host = LOOPBACK): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return addressOf(server);
}

export function addressOf(server: Server): string {
  const { address, port } = server.address() as AddressInfo;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/** Takes the requests of a server away from its listeners. Returns what hands a request on to them. */
export function takeRequests(server: Server): RequestListener {
  const behind = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  return (request, response) => {
    for (const listener of behind) listener.call(server, request, response);
  };
}

/** Stops at once and closes open connections, which could otherwise hold the process for minutes. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
