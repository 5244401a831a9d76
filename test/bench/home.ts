import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { startSink } from '../support/home/office/letters.js';
import {
  firstHour,
  issuerAgain,
  issuerOf,
  LOADED,
  month,
  NEXT_MORNING,
  night,
  REPORTED,
} from '../support/home/office/life.js';
import { newOffice, type Office } from '../support/home/office/office.js';
import { HOST } from '../support/home/sign-in-address.js';

const SECONDS = 8;
const READERS = 16;
const MONTHS = 60;
const CORES = 2;
const BOUND_BYTES = 4 * 1024 ** 3;

/** The load that one machine carries: a province of 92 communes by the runbook, with nginx, two workers, PostgreSQL and Postfix. */
export async function benchHome(): Promise<void> {
  const peak = boundMemory();
  const office = await newOffice();
  const sink = await startSink(office.ports.sink);
  if (!sink) throw new Error('smtp-server is absent: bash .ci/tools');
  const told = (what: string, value: string): void => console.log(`${what.padEnd(44)} ${value}`);
  office.itIs(LOADED);
  let issuer = await issuerOf(office);
  try {
    const since = performance.now();
    const link = await firstHour(office);
    told('the commands of the first hour', `${((performance.now() - since) / 1_000).toFixed(0)} s`);
    const empty = await bytesOf(office);
    told('memory, nobody asks', memoryOf(office));
    office.itIs(REPORTED);
    issuer = await issuerAgain(office, issuer);
    await office.stop('worker0', 'worker1');
    const idle = cpuOf(office);
    await office.start('worker0', 'worker1');
    const startMs = cpuOf(office) - idle;
    told('CPU of starting two workers', `${(startMs / 1_000).toFixed(1)} s`);
    const began = performance.now();
    await month(office, sink, link, { reports: 46, officers: 92 });
    told('92 invited, signed in, 45 reports sent', `${((performance.now() - began) / 1_000).toFixed(0)} s`);
    office.itIs(NEXT_MORNING);
    issuer = await issuerAgain(office, issuer);
    await office.stop('worker0', 'worker1');
    office.settings((text) => `${text.replace('[watch]', 'per-second = 1000\n[watch]')}`);
    const beforeNight = cpuOf(office);
    await night(office, sink, sink.letters.length);
    const nightMs = cpuOf(office) - beforeNight;
    const sweep = /"jobRun":"DONE","milliseconds":(\d+)[^\n]*"sent":([1-9]\d*)/.exec(office.journal());
    const [milliseconds, letters] = [Number(sweep?.[1]), Number(sweep?.[2])];
    told(
      'letters',
      `${letters} in ${(milliseconds / 1_000).toFixed(1)} s: ${Math.round((letters / milliseconds) * 3_600_000).toLocaleString('en')} an hour`,
    );
    const [perLetter, atOnce] = [(nightMs - startMs) / letters, CORES * 3_600_000];
    told(
      'CPU of the night, by letter',
      `${perLetter.toFixed(0)} ms: ${Math.round(atOnce / perLetter).toLocaleString('en')} an hour on idle cores`,
    );
    const grown = (await bytesOf(office)) - empty;
    // Half of the communes have reported.
    told(
      'PostgreSQL after this month, and after 5 years',
      `+${(grown / 1e6).toFixed(1)} MB, ${((grown * 2 * MONTHS) / 1e9).toFixed(1)} GB`,
    );
    // Readers come from many addresses; the bench has one.
    const proxy = office.at('nginx/conf.d/xaso.conf');
    await office.stop('nginx');
    writeFileSync(proxy, readFileSync(proxy, 'utf8').replace('rate=50r/s', 'rate=100000r/s'));
    await office.start('nginx');
    for (const [what, path] of [
      ['page that the proxy keeps', () => '/xep-hang'],
      ['question that the proxy keeps', () => `/graphql?query=${encodeURIComponent('{ overview { communeCount } }')}`],
      ['page that a worker renders', (n: number) => `/xep-hang?ky=2026-11&n=${n}`],
      [
        'question that a worker answers',
        (n: number) => `/graphql?n=${n}&query=${encodeURIComponent('{ overview { communeCount } }')}`,
      ],
    ] as const)
      told(what, await asked(office, path));
    told('memory, after all that', memoryOf(office));
    told('memory of all, bench and issuer too', peak());
  } finally {
    issuer.kill();
    await sink.close();
    await office.close();
  }
}

async function bytesOf(office: Office): Promise<number> {
  const query = "select pg_database_size('xaso')";
  return Number(
    (await office.given(`runuser -u postgres -- psql -d xaso -Atc "vacuum full" -c "${query}"`))
      .trim()
      .split('\n')
      .at(-1),
  );
}

async function asked(office: Office, pathOf: (n: number) => string): Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS, ca: readFileSync(office.at('ssl/fullchain.pem')) });
  const until = performance.now() + SECONDS * 1_000;
  const took: number[] = [];
  let [n, failed] = [0, 0];
  const before = cpuOf(office);
  const one = (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = {
        host: HOST,
        accept: path.startsWith('/graphql') ? 'application/json' : 'text/html',
        'accept-encoding': 'gzip',
      };
      request({ host: '127.0.0.1', port: office.ports.https, servername: HOST, path, agent, headers }, (answer) =>
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0)),
      )
        .on('error', reject)
        .end();
    });
  const reader = async (): Promise<void> => {
    while (performance.now() < until) {
      const since = performance.now();
      if ((await one(pathOf(n++))) !== 200) failed += 1;
      took.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor(took.length * share)]?.toFixed(0);
  const cpuMs = (cpuOf(office) - before) / took.length;
  return `${Math.round(took.length / SECONDS)} a second; ${cpuMs.toFixed(1)} ms of CPU each, so ${Math.round((CORES * 1_000) / cpuMs)} on idle cores; median ${at(0.5)} ms, 99 % within ${at(0.99)} ms, ${failed} failed`;
}

/**
 * Puts this process, and so all that it starts, into a memory cgroup of 4 GB, page cache included, where the machine lets it. Gives
 * back what says how much was used at most, and how often the bound was met.
 */
function boundMemory(): () => string {
  const isFirst = existsSync('/sys/fs/cgroup/memory');
  const group = `/sys/fs/cgroup/${isFirst ? 'memory/' : ''}xaso-bench-${process.pid}`;
  const [limit, most, met] = isFirst
    ? (['memory.limit_in_bytes', 'memory.max_usage_in_bytes', 'memory.failcnt'] as const)
    : (['memory.max', 'memory.peak', 'memory.events'] as const);
  const said = (name: string) => readFileSync(`${group}/${name}`, 'utf8').trim().replaceAll('\n', ', ');
  try {
    mkdirSync(group);
    writeFileSync(`${group}/${limit}`, `${BOUND_BYTES}`);
    writeFileSync(`${group}/cgroup.procs`, `${process.pid}`);
  } catch (error) {
    return () => `nothing bounds it: ${error}`;
  }
  return () =>
    `at most ${(Number(said(most)) / 1e6).toFixed(0)} MB of ${(BOUND_BYTES / 1e6).toFixed(0)}; bound met: ${said(met)}`;
}

/** Proportional: what processes share counts once. */
function memoryOf(office: Office): string {
  const ofUnit = perUnit(office, pssOf);
  const all = ofUnit.reduce((sum, [, mb]) => sum + mb, 0);
  return `${all.toFixed(0)} MB: ${ofUnit.map(([name, mb]) => `${name} ${mb.toFixed(0)}`).join(', ')}`;
}

/** Milliseconds of CPU that the units have used, with those of processes that ended and were reaped. */
const cpuOf = (office: Office): number => perUnit(office, cpuMsOf).reduce((sum, [, ms]) => sum + ms, 0);

/** A number of each unit: the sum over its processes. */
function perUnit(office: Office, of: (pid: number) => number): (readonly [string, number])[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=', '--no-headers'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const below = (pid: number): number[] => [
    pid,
    ...rows.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return [...office.running.values()].map(
    ({ name, pid }) => [name, below(pid()).reduce((sum, each) => sum + of(each), 0)] as const,
  );
}

/** A tick of the kernel's clock, in which it tells CPU. */
const TICK_MS = 10;

function cpuMsOf(pid: number): number {
  if (!readdirSync('/proc').includes(`${pid}`)) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
  return TICK_MS * fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0);
}

function pssOf(pid: number): number {
  if (!readdirSync('/proc').includes(`${pid}`)) return 0;
  return (Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) * 1024) / 1e6;
}
