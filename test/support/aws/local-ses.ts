import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { WAIT_MS } from '../start/patience.js';

/** The package is CommonJS with a default export, which tsx, Node and vitest import differently but require alike. */
const { default: ses } = createRequire(import.meta.url)('aws-ses-v2-local') as typeof import('aws-ses-v2-local');

/** Long time limits, because the local SES shares the process of the sender and answers late on a busy machine. */
export const PATIENT = { connectMs: WAIT_MS, answerMs: WAIT_MS, limitMs: WAIT_MS };

export type LocalSes = {
  readonly env: NodeJS.ProcessEnv;
  /** The recipients of every accepted message, in order. */
  recipients(): Promise<string[]>;
  close(): Promise<void>;
};

/** Starts the local SES that the service runs. Clients reach it over HTTP like the real one. */
export async function localSes(): Promise<LocalSes> {
  const server = (await ses({ host: '127.0.0.1', port: 0 })) as Server;
  const { port } = server.address() as { port: number };
  const endpoint = `http://127.0.0.1:${port}`;
  await fetch(`${endpoint}/clear-store`, { method: 'POST' });
  return {
    env: {
      AWS_ENDPOINT_URL_SESV2: endpoint,
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    },
    async recipients() {
      const answer = (await (await fetch(`${endpoint}/store`)).json()) as {
        emails: { destination: { to: string[] } }[];
      };
      return answer.emails.map(
        ({ destination }) => /<([^>]+)>/.exec(destination.to.join())?.[1] ?? destination.to.join(),
      );
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
