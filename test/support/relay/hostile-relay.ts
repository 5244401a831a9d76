import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Relay } from '../../../src/email/smtp/relay.js';
import { freePort } from '../aws/dynamo-engines.js';
import { tool } from '../start/tools.js';
import { ownCertificate, RETURNS } from './postfix.js';

type Answer = (error?: Error | null) => void;
type SmtpServer = {
  readonly server: Server;
  listen(port: number, host: string, done: () => void): void;
  close(done: () => void): void;
};
type Options = {
  onMailFrom?(address: object, session: object, answer: Answer): void;
  onRcptTo?(address: object, session: object, answer: Answer): void;
  onData?(stream: NodeJS.ReadableStream, session: object, answer: Answer): void;
  disabledCommands?: string[];
};
type SmtpServerModule = { SMTPServer: new (options: object) => SmtpServer };

/** An answer of the relay: `reply(550, 'no such user')`. */
export const reply = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

export type HostileRelay = {
  readonly relay: Relay;
  /** Connections that are open. */
  cut(): void;
  close(): Promise<void>;
};

/** A relay that behaves as it is told; undefined where `.tools` is absent. */
export async function hostileRelay(behaviour: Options): Promise<HostileRelay | undefined> {
  const module = tool<SmtpServerModule>('smtp-server');
  if (!module) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'xaso-hostile-'));
  const files = ownCertificate(folder);
  const [cert, key] = [readFileSync(files.cert, 'utf8'), readFileSync(files.key, 'utf8')];
  rmSync(folder, { recursive: true });
  const server = new module.SMTPServer({ cert, key, authOptional: true, disableReverseLookup: true, ...behaviour });
  // A client that breaks off is what is being tried.
  Object(server).on('error', () => {});
  const open = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    relay: { host: '127.0.0.1', port, tls: 'STARTTLS', authority: cert, perSecond: 100, returns: RETURNS },
    cut,
    close: () =>
      new Promise((done) => {
        server.close(done);
        cut();
      }),
  };
}
