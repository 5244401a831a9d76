import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgresDatabase } from '../../../src/local/aws/postgres-database.js';
import { freePort, keptDynamoDbLocal } from '../../support/aws/dynamo-engines.js';
import { postgresFolder, startCluster } from '../../support/postgres/cluster.js';
import { WAIT_MS } from '../../support/start/patience.js';
import { findMoto } from '../deploy/emulator.js';

export type Examined = {
  readonly endpoint: string;
  /** SIGKILL, and a start on what it kept. */
  readonly killAndStart?: () => Promise<void>;
  stop(): Promise<void>;
};
export type EngineOfKit = {
  readonly title: string;
  /** Why it may not serve an office, whatever it can do. */
  readonly barred?: string;
  /** A sentence where it cannot be started here. */
  start(): Promise<Examined | string>;
};

async function onPostgres(): Promise<Examined | string> {
  const bin = postgresFolder();
  if (bin === undefined) return 'PostgreSQL is absent: bash .ci/tools, or apt-get install postgresql';
  const cluster = await startCluster(bin);
  const { endpoint, close } = await startPostgresDatabase({
    address: cluster.address,
    secret: undefined,
    failed: () => {},
  });
  const stop = async () => {
    await close();
    await cluster.stop();
  };
  return { endpoint, killAndStart: cluster.killAndStart, stop };
}

/** A program that listens on a port and keeps what it knows in a folder, if it keeps anything. */
async function program(run: (folder: string, port: number) => Promise<() => Promise<void>>): Promise<Examined> {
  const [folder, port] = [mkdtempSync(join(tmpdir(), 'xaso-kit-')), await freePort()];
  let end = await run(folder, port);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async killAndStart() {
      await end();
      end = await run(folder, port);
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function spawned(port: number, command: string, args: readonly string[]): Promise<() => Promise<void>> {
  const child: ChildProcess = spawn(command, args, { stdio: 'ignore' });
  const last = Date.now() + WAIT_MS;
  const answers = () =>
    fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (Date.now() > last || child.exitCode !== null) throw new Error(`${command} does not answer on port ${port}`);
    await new Promise((again) => setTimeout(again, 100));
  }
  return async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
}

const DYNALITE = `require('dynalite')({ path: process.argv[1], createTableMs: 0, deleteTableMs: 0 }).listen(+process.argv[2], '127.0.0.1')`;

export const ENGINES: Readonly<Record<string, EngineOfKit>> = {
  postgresql: { title: "PostgreSQL, behind this project's own engine", start: onPostgres },
  'dynamodb-local': {
    title: 'DynamoDB Local',
    barred: 'its licence is for development and tests, not for production',
    async start() {
      const start = keptDynamoDbLocal();
      if (typeof start === 'string') return start;
      return program(async (folder, port) => (await start(folder, port)).stop);
    },
  },
  dynalite: {
    title: 'dynalite',
    barred: 'it is made for trials: one process, no replica, no backup while it runs',
    start: () => program((folder, port) => spawned(port, process.execPath, ['-e', DYNALITE, folder, `${port}`])),
  },
  moto: {
    title: 'moto',
    barred: 'it is made for tests and keeps everything in memory',
    async start() {
      const found = findMoto();
      if ('reason' in found) return found.reason;
      const main = 'from moto.server import main; import sys; main(["-H", "127.0.0.1", "-p", sys.argv[1]])';
      return program((_, port) => spawned(port, found.python, ['-c', main, `${port}`]));
    },
  },
};
