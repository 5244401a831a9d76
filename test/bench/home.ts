import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** What one machine carries: a province of 92 communes by the runbook, with nginx, two workers, PostgreSQL and Postfix on it. */
export async function benchHome(): Promise<void> {
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
    await office.start('worker0', 'worker1');
    const began = performance.now();
    await month(office, sink, link, { reports: 46, officers: 92 });
    told('92 invited, signed in, 45 reports sent', `${((performance.now() - began) / 1_000).toFixed(0)} s`);
    office.itIs(NEXT_MORNING);
    issuer = await issuerAgain(office, issuer);
    await office.stop('worker0', 'worker1');
    office.settings((text) => `${text.replace('[watch]', 'per-second = 1000\n[watch]')}`);
    await night(office, sink, sink.letters.length);
    const sweep = /"jobRun":"DONE","milliseconds":(\d+)[^\n]*"sent":([1-9]\d*)/.exec(office.journal());
    const [milliseconds, letters] = [Number(sweep?.[1]), Number(sweep?.[2])];
    told(
      'letters',
      `${letters} in ${(milliseconds / 1_000).toFixed(1)} s: ${Math.round((letters / milliseconds) * 3_600_000).toLocaleString('en')} an hour`,
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
  return `${Math.round(took.length / SECONDS)} a second, median ${at(0.5)} ms, 99 % within ${at(0.99)} ms, ${failed} failed`;
}

/** Proportional: what processes share counts once. */
function memoryOf(office: Office): string {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=', '--no-headers'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const below = (pid: number): number[] => [
    pid,
    ...rows.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  const ofUnit = [...office.running.values()].map(
    ({ name, pid }) => [name, below(pid()).reduce((sum, each) => sum + pssOf(each), 0)] as const,
  );
  const all = ofUnit.reduce((sum, [, mb]) => sum + mb, 0);
  return `${all.toFixed(0)} MB: ${ofUnit.map(([name, mb]) => `${name} ${mb.toFixed(0)}`).join(', ')}`;
}

function pssOf(pid: number): number {
  if (!readdirSync('/proc').includes(`${pid}`)) return 0;
  return (Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) * 1024) / 1e6;
}
