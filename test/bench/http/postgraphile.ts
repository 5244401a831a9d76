import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Cluster, postgresFolder, startCluster } from '../../support/postgres/cluster.js';
import { BROUGHT_BY } from '../../support/start/tools.js';
import type { Target } from './load.js';
import { copied, type Ranking, TABLES } from './questions.js';

const run = promisify(execFile);
const VERSION = '5.1.5';
const LEAST_NODE = 22;
/** Outside of the repository, and kept for the next run. */
const INSTALLED = join(tmpdir(), `xaso-bench-postgraphile-${VERSION}`);
const READY_WITHIN_MS = 60_000;

export type PostGraphile = {
  readonly name: string;
  readonly target: Target;
  /** Process ids of the server and of PostgreSQL. */
  readonly pids: { readonly server: number; readonly database: number };
  stop(): Promise<void>;
};

/** Why the comparison cannot be made on this machine. */
export class NoPostGraphileError extends Error {
  override name = 'NoPostGraphileError';
}

/** PostGraphile as published, in its default preset, over a PostgreSQL with the same rankings. */
export async function startPostGraphile(node: string, rankings: ReadonlyMap<string, Ranking>): Promise<PostGraphile> {
  await assertNewEnough(node);
  const bin = await installedPostgres();
  await installPostGraphile();
  const cluster = await startCluster(bin);
  try {
    await cluster.psql([TABLES, ...copied(rankings)]);
    const server = await startServer(node, cluster);
    const stop = async () => {
      server.child.kill('SIGKILL');
      await cluster.stop();
    };
    const target = { host: '127.0.0.1', port: server.port, path: '/graphql' };
    return { name: `PostGraphile ${VERSION}`, target, pids: { server: server.pid, database: cluster.pid() }, stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** On an older Node PostGraphile starts and answers each question with an error. */
async function assertNewEnough(node: string): Promise<void> {
  const version = (await run(node, ['-p', 'process.versions.node'])).stdout.trim();
  if (Number.parseInt(version, 10) >= LEAST_NODE) return;
  throw new NoPostGraphileError(
    `PostGraphile ${VERSION} needs Node ${LEAST_NODE}, this is ${version}: ${BROUGHT_BY['.tools']} brings Node 24.`,
  );
}

async function installedPostgres(): Promise<string> {
  const found = postgresFolder('psql');
  if (found) return found;
  try {
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql']);
  } catch {
    throw new NoPostGraphileError('PostgreSQL is not installed, and "apt-get install postgresql" does not work here.');
  }
  const installed = postgresFolder('psql');
  if (!installed) throw new NoPostGraphileError('PostgreSQL was installed, but its programs were not found.');
  return installed;
}

async function installPostGraphile(): Promise<void> {
  if (existsSync(join(INSTALLED, 'node_modules/.bin/postgraphile'))) return;
  mkdirSync(INSTALLED, { recursive: true });
  const options = ['--prefix', INSTALLED, '--no-audit', '--no-fund', '--loglevel', 'error'];
  try {
    await run('npm', ['install', ...options, `postgraphile@${VERSION}`, 'pg@8']);
  } catch {
    throw new NoPostGraphileError(`PostGraphile ${VERSION} could not be installed from npm.`);
  }
}

const configuration = (socket: string, port: number): string => `
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';
export default {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: 'postgres:///postgres?host=${socket}&user=bench', schemas: ['public'] })],
  grafserv: { host: '127.0.0.1', port: ${port}, watch: false, graphiql: false },
};
`;

async function startServer(node: string, { socket }: Cluster) {
  const port = await freePort();
  const file = join(INSTALLED, 'graphile.config.mjs');
  writeFileSync(file, configuration(socket, port));
  const program = join(INSTALLED, 'node_modules/postgraphile/dist/cli-run.js');
  const child = spawn(node, [program, '--config', file], {
    cwd: INSTALLED,
    env: { PATH: process.env.PATH, HOME: tmpdir(), NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString();
    });
  const end = performance.now() + READY_WITHIN_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`PostGraphile did not start:\n${said}`);
    }
    await new Promise((again) => setTimeout(again, 200));
  }
  return { child, port, pid: child.pid ?? 0 };
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  }).then(
    ({ ok }) => ok,
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
