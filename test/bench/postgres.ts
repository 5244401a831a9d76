import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIBRARY = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs, the newest; undefined where the server is not installed. */
export function postgresFolder(): string | undefined {
  const versions = existsSync(LIBRARY) ? readdirSync(LIBRARY).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(LIBRARY, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')));
}

export type Cluster = {
  /** Holds the socket by which the cluster is reached as user `bench`, database `postgres`. */
  readonly socket: string;
  readonly pid: number;
  /** Runs SQL and returns what psql said. */
  psql(input: Iterable<string>): Promise<string>;
  stop(): Promise<void>;
};

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
async function userFor(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const idOf = async (option: string) => Number((await run('id', [option, 'postgres'])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

/** A cluster of its own in a folder of its own. */
export async function startCluster(bin: string): Promise<Cluster> {
  const user = await userFor();
  const folder = mkdtempSync(join(tmpdir(), 'xaso-pg-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-N'], { ...user, cwd: folder });
  const settings = ['shared_buffers=256MB', 'work_mem=64MB', 'listen_addresses=', `unix_socket_directories=${folder}`];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const stop = async () => {
    const gone = once(server, 'exit');
    if (server.exitCode === null && server.kill('SIGINT')) await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(join(bin, 'pg_isready'), folder);
    const psql = (input: Iterable<string>) => sql(join(bin, 'psql'), folder, input);
    return { socket: folder, pid: server.pid ?? 0, psql, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(program: string, socket: string): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt++) {
    const ready = await run(program, ['-h', socket, '-U', 'bench']).then(
      () => true,
      () => false,
    );
    if (ready) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('PostgreSQL did not start within ten seconds');
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
