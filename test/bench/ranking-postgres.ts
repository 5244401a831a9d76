import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { figureValue, isNotApplicable } from '../../src/domain/figure/figure.js';
import { targetFor } from '../../src/domain/indicator/target.js';
import type { Report } from '../../src/domain/report/report.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';

const run = promisify(execFile);
const LIBRARY = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs, the newest; undefined where the server is not installed. */
export function postgresFolder(): string | undefined {
  const versions = existsSync(LIBRARY) ? readdirSync(LIBRARY).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(LIBRARY, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')));
}

export type Postgres = {
  readonly version: string;
  /** Milliseconds of one transaction that ranks all communes and stores what we publish. */
  rank(): Promise<number>;
  stop(): Promise<void>;
};

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
async function userFor(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const idOf = async (option: string) => Number((await run('id', [option, 'postgres'])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

/** A cluster of its own in a folder of its own, reached by a socket there, with the figures loaded and analysed. */
export async function startPostgres(bin: string, reports: Iterable<Report>): Promise<Postgres> {
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
  const psql = (input: Iterable<string>) => sql(join(bin, 'psql'), folder, input);
  try {
    await untilReady(join(bin, 'pg_isready'), folder);
    await psql(
      [TABLES, 'copy rule from stdin;\n', ...rules(), '\\.\n', 'copy figure from stdin;\n'].concat(
        [...lines(reports)],
        ['\\.\n', 'vacuum analyze;\n'],
      ),
    );
    const version = (await psql(['show server_version;\n'])).trim().split(' ')[0] ?? '';
    return { version, stop, rank: async () => millisecondsIn(await psql(['\\timing on\n', RANK])) };
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

const millisecondsIn = (said: string): number =>
  [...said.matchAll(/Time: ([\d.]+) ms/g)].reduce((sum, [, ms]) => sum + Number(ms), 0);

function* rules(): Generator<string> {
  for (const { code, group, points, scoring, frequency } of seededMethod.indicators) {
    const year = frequency === 'YEARLY' ? 2025 : 2026;
    const divisor =
      scoring.rule === 'target' ? targetFor(scoring, year).value : scoring.rule === 'levels' ? scoring.max : 1;
    yield `${code}\t${group}\t${scoring.rule === 'none' ? 0 : points}\t${divisor}\n`;
  }
}

function* lines(reports: Iterable<Report>): Generator<string> {
  for (const { unit, approved } of reports)
    for (const [code, figure] of approved ?? [])
      yield `${unit}\t${code}\t${isNotApplicable(figure) ? '\\N' : figureValue(figure)}\n`;
}

const TABLES = `
create table rule (code text primary key, grp text, points float8, divisor float8);
create table figure (unit text, code text, value float8, primary key (unit, code));
create table ranking_cell (unit text, code text, share float8, earned float8, rank int);
create table ranking_group (unit text, grp text, earned float8, possible float8, score float8, rank int);
create table ranking_row (unit text, earned float8, possible float8, score float8, rank int);
`;

/** Shares, ranks of every indicator, groups and the index, stored as we publish them; bands and minMax as plain shares. */
const RANK = `
begin;
truncate ranking_cell, ranking_group, ranking_row;
insert into ranking_cell
  select unit, code, share, share * points, rank() over (partition by code order by round(share::numeric, 4) desc)
  from (select f.unit, r.code, r.points, least(f.value / r.divisor, 1) as share
        from figure f join rule r using (code) where f.value is not null) s;
insert into ranking_group
  select unit, grp, earned, possible, score, rank() over (partition by grp order by score desc nulls last)
  from (select u.unit, r.grp, coalesce(sum(c.earned), 0) as earned,
               sum(r.points) filter (where f.unit is null or f.value is not null) as possible,
               round((coalesce(sum(c.earned), 0)
                 / nullif(sum(r.points) filter (where f.unit is null or f.value is not null), 0))::numeric, 4) as score
        from (select distinct unit from figure) u cross join rule r
        left join figure f on f.unit = u.unit and f.code = r.code
        left join ranking_cell c on c.unit = u.unit and c.code = r.code
        group by u.unit, r.grp) g;
insert into ranking_row
  select unit, earned, possible, score, rank() over (order by score desc)
  from (select unit, sum(earned) as earned, sum(possible) as possible,
               round((sum(earned) / sum(possible))::numeric, 4) as score
        from ranking_group group by unit) t;
commit;
`;
