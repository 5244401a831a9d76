import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const LOOPBACK = '127.0.0.1';

/** Listens on loopback only (port 0 = any free port) and returns the address. A busy port rejects with EADDRINUSE. */
export async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return addressOf(server);
}

export const addressOf = (server: Server): string => `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;

/** Stops at once and closes open connections, which could otherwise hold the process for minutes. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
