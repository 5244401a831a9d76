import { existsSync, rmSync, statSync } from 'node:fs';
import { setTimeout as passed } from 'node:timers/promises';
import { startSink } from '../../support/home/office/letters.js';
import {
  firstHour,
  issuerAgain,
  issuerOf,
  LOADED,
  month,
  NEXT_MORNING,
  night,
  type People,
  REPORTED,
} from '../../support/home/office/life.js';
import { submitted } from '../../support/home/office/month.js';
import { newOffice, type Office, type UnitName } from '../../support/home/office/office.js';
import { type Person, signedIn } from '../../support/home/office/people.js';
import { commandsOf } from '../../support/home/office/places.js';
import { postfixProgram } from '../../support/relay/postfix.js';
import { BROUGHT_BY, program, toolPath } from '../../support/start/tools.js';
import type { Proof } from '../proof.js';

const SIZES = { full: { reports: 80, officers: 92 }, reduced: { reports: 3, officers: 5 } };

export const proof: Proof = {
  id: 'R59',
  also: 'HOME',
  property: 'a data centre of an office is set up, reported in, killed, deleted and restored by the runbook',
  async run(size, progress) {
    const missing = absent();
    if (missing.length > 0) return { size: 'not begun', result: 'programs are absent', pass: true, missing };
    const office = await newOffice();
    try {
      return await drilled(office, SIZES[size], progress);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.stack : error}\n${office.journal().slice(-4_000)}`);
    } finally {
      await office.close();
    }
  },
};

function absent(): string[] {
  const needed = {
    nginx: program('nginx') ?? ['/usr/sbin/nginx'].find((path) => existsSync(path)),
    'PostgreSQL of Debian': program('pg_ctlcluster'),
  };
  const lacks = Object.entries(needed).flatMap(([name, path]) =>
    path ? [] : [`${name}: apt-get install nginx postgresql`],
  );
  return [
    ...lacks,
    ...(postfixProgram() ? [] : [`Postfix: ${BROUGHT_BY.Postfix}`]),
    ...(toolPath('oidc-provider/lib/index.js') ? [] : [`.tools: ${BROUGHT_BY['.tools']}`]),
  ];
}

type Sizes = (typeof SIZES)['full'];

async function drilled(office: Office, sizes: Sizes, progress: (line: string) => void) {
  const took: string[] = [];
  const faults: string[] = [];
  async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
    progress(name);
    const since = performance.now();
    const result = await work();
    took.push(`${name} ${((performance.now() - since) / 1_000).toFixed(0)} s`);
    return result;
  }
  const must = (what: string, holds: boolean): void => {
    if (!holds) faults.push(what);
  };
  const sink = await startSink(office.ports.sink);
  if (!sink) throw new Error('smtp-server is absent');
  let issuer = await issuerOf(office);
  try {
    office.itIs(LOADED);
    const link = await step('the first hour', () => firstHour(office));
    must("nobody else reads the relay's log", (statSync(office.at('log/xaso')).mode & 0o7) === 0);
    office.itIs(REPORTED);
    issuer = await issuerAgain(office, issuer);
    await restarted(office, 'worker0', 'worker1');
    const people = await step('a month', () => month(office, sink, link, sizes));
    const { reports } = people;

    const downs = await step('kills', () => kills(office, people));
    office.itIs(NEXT_MORNING);
    issuer = await issuerAgain(office, issuer);
    await office.stop('worker0', 'worker1');
    office.settings((text) => text.replace('run = no', 'run = yes'));
    const letters = sink.letters.length;
    await step('a night', () => night(office, sink, letters));
    const bounced = await step('a bounce', () => returned(office, people.administrator));
    must('the bounce is known', bounced);
    const ranked = await ranking(office);
    must(`${reports} communes are ranked, not ${ranked}`, ranked === reports);

    const before = await answers(office, people);
    const copy = await step(
      'a copy',
      async () => (await office.given(`sh infra/home/copy.sh ${office.at('copies')}`)).trim().split('\n').at(-1) ?? '',
    );
    await office.stop('worker0', 'worker1', 'watch', 'postgresql');
    for (const name of ['pg/data', 'etc', 'var']) rmSync(office.at(name), { recursive: true, force: true });
    await step('restored', async () => {
      await office.given(`sh infra/home/restore.sh ${copy} /var/lib/postgresql/15/main`);
      await office.start('postgresql');
      await office.start('worker0', 'worker1', 'watch');
    });
    const same = async (when: string) => {
      const after = await answers(office, people);
      for (const [question, answer] of before) {
        const now = after.get(question) ?? '';
        const from = [...answer].findIndex((sign, i) => sign !== now[i]);
        const [was, is] = [answer, now].map((text) => text.slice(Math.max(0, from - 40), from + 80));
        must(`${when} another answer to ${question}: ${was} → ${is}`, now === answer);
      }
    };
    await same('after the restore');
    await step('a new release', () => updated(office, commandsOf('A new release at home')));
    await same('after the update');
    await step('back', () =>
      updated(office, [
        'systemctl stop',
        'mv /opt/xaso /opt/xaso.new && mv /opt/xaso.before /opt/xaso',
        'systemctl start',
      ]),
    );
    await same('after going back');
    return {
      size: `92 communes, ${reports} reports, ${sink.letters.length} letters; ${took.join(', ')}`,
      result: faults.length === 0 ? `every answer as before; ${downs.join(', ')}` : faults.join('; '),
      pass: faults.length === 0,
    };
  } finally {
    issuer.kill();
    await sink.close();
  }
}

async function restarted(office: Office, ...names: UnitName[]): Promise<void> {
  await office.stop(...names);
  await office.start(...names);
}

/** Each process is killed once under questions that never end; says how long its unit and how long readers were without. */
async function kills(office: Office, { officers, units, reports }: People): Promise<string[]> {
  const said: string[] = [];
  for (const name of ['worker0', 'watch', 'nginx', 'postfix', 'postgresql'] as const) {
    let isOver = false;
    let down = 0;
    const asked = (async () => {
      let failing: number | undefined;
      while (!isOver || failing !== undefined) {
        const status = await office.ask(`/graphql?query=%7B__typename%7D&n=${Math.random()}`).then(
          ({ status }) => status,
          () => 0,
        );
        if (status === 200 && failing !== undefined) {
          down += performance.now() - failing;
          failing = undefined;
        } else if (status !== 200) failing ??= performance.now();
        await passed(20);
      }
    })();
    const unit = units[reports - 1];
    const filing = name === 'postgresql' && unit ? submitted(officers.get(unit.slug) as Person, unit) : undefined;
    const back = await office.running.get(name)?.kill();
    await filing;
    isOver = true;
    await asked;
    said.push(
      `${name} back after ${((back ?? 0) / 1_000).toFixed(1)} s, readers without for ${(down / 1_000).toFixed(1)} s`,
    );
  }
  return said;
}

async function returned(office: Office, administrator: Person): Promise<boolean> {
  const person = await signedIn(office, administrator.login);
  for (let waited = 0; waited < 100; waited++) {
    const { data } = await person.ask('{ unreachableOfficials { nodes { email } } }');
    if (JSON.stringify(data ?? {}).includes('da-nghi@gone.example')) return true;
    await passed(1_000);
  }
  return false;
}

async function ranking(office: Office): Promise<number> {
  const query = '{ ranking(period: "2026-11") { rankedCount } }';
  const { body } = await office.ask(`/graphql?query=${encodeURIComponent(query)}`);
  return (JSON.parse(body) as { data: { ranking: { rankedCount: number } | null } }).data.ranking?.rankedCount ?? 0;
}

/** Every byte of what the public and an administrator are answered, by question. The proxy keeps nothing that is asked with a token. */
async function answers(office: Office, { administrator, units }: People): Promise<Map<string, string>> {
  const person = await signedIn(office, administrator.login);
  const found = new Map<string, string>();
  const slugs = units.slice(0, 5).map(({ slug }) => slug);
  const pages = [
    '/',
    '/en',
    '/xep-hang/2026-11',
    '/chi-tieu/G03',
    '/phuong-phap',
    '/du-lieu',
    `/xa/${slugs[0]}/2026-11`,
  ];
  for (const path of [...pages, '/files/ranking.csv?period=2026-11', '/files/reports.csv?period=2026-11']) {
    const page = await patiently(async () => {
      const { status, body } = await office.ask(path, { ...person.headers, accept: 'text/html' });
      if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
      return body;
    });
    found.set(path, page);
  }
  const questions = [
    'ranking(period: "2026-11") { rankedCount rows { nodes { rank points unit { slug } } } }',
    'officials(first: 100) { nodes { id name email role isActive } }',
    'reminders(day: "2026-11-18", first: 100) { nodes { reference state plannedAt sentAt unit { slug } } }',
    ...slugs.map(
      (slug) => `reportForm(unit: "${slug}", period: "2026-11") {
        state revision savedAt firstSubmittedAt dueDay notes figures { indicator { code } working { state value numerator denominator } reason }
        history { nodes { revision at actor action } } }`,
    ),
  ];
  for (const question of questions) {
    const said = await patiently(async () => {
      const { data, errors } = await person.ask(`{ ${question} }`);
      if (errors) throw new Error(`${question}: ${JSON.stringify(errors)}`);
      return JSON.stringify(data);
    });
    found.set(question, said);
  }
  return found;
}

/** A worker on a machine with other work says that it is to be asked again. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt < 20; attempt++) {
    try {
      return await ask();
    } catch {
      await passed(1_000);
    }
  }
  return ask();
}

/** The commands of an update; the new release is this one once more. */
async function updated(office: Office, commands: readonly string[]): Promise<void> {
  if (!existsSync(office.at('opt.new'))) await office.given('cp -a /opt/xaso /opt/xaso.new');
  for (const command of commands) {
    if (command.startsWith('systemctl stop')) await office.stop('worker0', 'worker1', 'watch');
    else if (command.startsWith('systemctl start')) await office.start('worker0', 'worker1', 'watch');
    else if (!command.includes('npm ci')) await office.given(command.replace(' && systemctl daemon-reload', ''));
  }
}
