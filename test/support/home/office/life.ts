import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as passed } from 'node:timers/promises';
import type { Sink } from './letters.js';
import { communesOf, each, followed, loadOfficers, officerOf, openMonth, submitted, type Unit } from './month.js';
import type { Office, UnitName } from './office.js';
import { letIn, type Person } from './people.js';
import { commandsOf } from './places.js';

/** Moments of the drill: before the month closes, when it is reported, and the morning after its ranking and reminders. */
export const LOADED = '2026-11-14T08:00+07:00';
export const REPORTED = '2026-11-16T09:00+07:00';
export const NEXT_MORNING = '2026-11-18T08:01+07:00';

/** Commands of the runbook that the drill skips: Debian's packages are installed, and the drill acts for systemd. */
const NOT_GIVEN = /^(apt-get|useradd|cd \/opt\/xaso|systemctl)\b/;

export async function issuerOf(office: Office): Promise<ChildProcess> {
  const callback = 'https://xaso.tinh.gov.vn/oauth2/idpresponse';
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import ${office.at('clock.mjs')}`,
    DRILL_CLOCK: `${office.now().getTime() - Date.now()}`,
  };
  const args = ['--import', 'tsx', 'test/support/home/office/issuer.ts', callback, `${office.ports.issuer}`];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

export async function issuerAgain(office: Office, before: ChildProcess): Promise<ChildProcess> {
  const gone = once(before, 'exit');
  before.kill();
  await gone;
  return issuerOf(office);
}

/** The section of the runbook, command by command; gives back the link of the first administrator. */
export async function firstHour(office: Office): Promise<string> {
  await office.given(
    `runuser -u postgres -- pg_createcluster 15 main -d ${office.at('pg/data')} -s ${office.at('run')} -p 5432 -l ${office.at('log/postgresql.log')} -- -A trust -U postgres && echo "listen_addresses = ''" >> ${office.at('pg/etc/15/main/postgresql.conf')}`,
  );
  const units = readFileSync('test/support/data/units-2025.csv', 'utf8');
  const codes = units.split('\n').flatMap((line) => /^(\d{5}),[^,]*,[^,]*,19,/.exec(line)?.[1] ?? []);
  writeFileSync(office.at('files/don-vi.csv'), units);
  writeFileSync(office.at('files/thon.csv'), ['Mã xã;Số thôn', ...codes.map((code) => `${code};12`)].join('\n'));
  let said = '';
  let lender: { out: string; end(): Promise<void> } | undefined;
  for (const command of commandsOf('The first hour at home')) {
    const [, debian] = /^systemctl restart (nginx|postfix)$/.exec(command) ?? [];
    if (debian) await office.start(debian as UnitName);
    if (command.startsWith('systemctl enable')) await office.start('worker0', 'worker1', 'watch');
    if (NOT_GIVEN.test(command)) continue;
    if (command.includes('createuser')) await office.start('postgresql');
    if (command.includes('serve -- table')) {
      lender = await office.begun(command, 'Open until this ends');
      continue;
    }
    const lent = Object.fromEntries(
      [...(lender?.out ?? '').matchAll(/export (\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    said = await office.given(
      command.replace(/(don-vi|thon)\.csv/g, (name) => office.at(`files/${name}`)),
      command.includes('npm run seed') ? lent : {},
    );
    if (command.includes('npm run seed')) await lender?.end();
    if (command.includes('/dev/null /etc/xaso/xaso.conf'))
      office.settings((text) => text.replace('run = yes', 'run = no'));
  }
  return said.split('\n').find((line) => line.startsWith('https://')) ?? '';
}

export type People = {
  administrator: Person;
  officers: ReadonlyMap<string, Person>;
  units: readonly Unit[];
  reports: number;
};

export async function month(
  office: Office,
  sink: Sink,
  link: string,
  sizes: { readonly reports: number; readonly officers: number },
): Promise<People> {
  const administrator = await letIn(office, link, 'quan-tri');
  await openMonth(administrator);
  const units = await communesOf(office);
  if (units.length !== 92) throw new Error(`${units.length} communes`);
  const invitedUnits = units.slice(0, sizes.officers);
  const officers = new Map<string, Person>();
  await loadOfficers(office, administrator, invitedUnits);
  await each(invitedUnits, async (unit) => {
    officers.set(unit.slug, await followed(office, sink, officerOf(unit)));
  });
  // The official whose mailbox is gone before the reminder.
  const last = invitedUnits.at(-1);
  if (last)
    await administrator.change('inviteOfficial', {
      email: 'da-nghi@gone.example',
      name: 'Đã Nghỉ',
      role: 'OFFICER',
      unit: last.slug,
      reason: 'Theo quyết định',
    });
  const reporting = invitedUnits.slice(0, sizes.reports);
  // The last ones report while processes are killed.
  await each(reporting.slice(0, -1), (unit) => submitted(officers.get(unit.slug) as Person, unit));
  return { administrator, officers, units: invitedUnits, reports: reporting.length };
}

export async function night(office: Office, sink: Sink, before: number): Promise<void> {
  await office.start('worker0', 'worker1');
  for (let waited = 0; waited < 600; waited++) {
    const done = ['send-reminders', 'recompute-rankings'].every((job) => office.journal().includes(`"job":"${job}"`));
    if (done && sink.letters.length > before) return;
    await passed(200);
  }
  throw new Error(`no night: ${sink.letters.length - before} letters`);
}
