import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../aws/dynamo-engines.js';
import { projectFiles } from '../../project-files.js';
import { ownCertificate } from '../../relay/postfix.js';
import { browserThrough } from '../browser.js';
import { HOST } from '../sign-in-address.js';
import { type Answered, readAnswer } from '../trial-home.js';
import { type Ports, placedIn, settingsOfRunbook } from './places.js';
import { type Ground, type Supervised, supervise } from './supervised.js';
import { readUnit } from './unit-file.js';

const run = promisify(execFile);

/** The ordinary user of the office: the one who runs the drill, or `nobody` if that is root. */
const isRoot = process.getuid?.() === 0;
const USER = isRoot ? ([65_534, 65_534] as const) : ([process.getuid?.() ?? 0, process.getgid?.() ?? 0] as const);
const AS_USER = isRoot ? ['setpriv', `--reuid=${USER[0]}`, `--regid=${USER[1]}`, '--clear-groups'] : [];
/** Postfix starts as root alone. */
export const AS_ROOT = isRoot ? [] : ['sudo', '-n', '--preserve-env=MAIL_CONFIG,INVOCATION_ID'];

/** A script that shifts `Date` in a process and in all that it starts by the milliseconds in `DRILL_CLOCK`. */
const CLOCK = `const by = Number(process.env.DRILL_CLOCK ?? 0);
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...parts) { if (parts.length === 0) super(Real.now() + by); else super(...parts); }
  static now() { return Real.now() + by; }
};
`;

/** The lines of Debian's main.cf that Postfix in a folder needs, with the office's own relay behind it. */
const mainCf = (folder: string, sink: number) => `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file_prefixes = ${folder}
myhostname = relay.tinh.gov.vn
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
alias_maps =
smtpd_peername_lookup = no
smtp_host_lookup = native
relayhost = [127.0.0.1]:${sink}
`;

export type Office = Awaited<ReturnType<typeof newOffice>>;

/** A data centre in a fresh folder: the release, the settings of the runbook, and nothing that runs. */
export async function newOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-centre-'));
  chmodSync(folder, 0o755);
  const at = (path: string) => join(folder, path);
  const port = freePort;
  const ports: Ports = {
    https: await port(),
    http: await port(),
    workers: [await port(), await port()],
    watch: await port(),
    relay: await port(),
    sink: await port(),
    issuer: await port(),
  };
  const placed = placedIn(folder, ports, USER, AS_USER);
  for (const name of [
    'opt',
    'ssl',
    'systemd',
    'postfix',
    'queue',
    'data',
    'log',
    'nginx',
    'nginx/conf.d',
    'pg',
    'run',
    'home',
    'tmp',
    'files',
  ])
    mkdirSync(at(name), { mode: 0o755 });
  for (const name of ['log', 'nginx', 'nginx/conf.d', 'pg', 'run', 'home', 'tmp', 'files']) own(at(name));
  if (isRoot) execFileSync('chown', ['postfix', at('data')]);
  else execFileSync('sudo', ['-n', 'chown', 'postfix', at('data')]);
  for (const file of projectFiles()) cpSync(file, at(`opt/${file}`));
  symlinkSync(resolve('node_modules'), at('opt/node_modules'));
  for (const name of readdirSync(at('opt/infra/home')))
    writeFileSync(at(`opt/infra/home/${name}`), placed(readFileSync(at(`opt/infra/home/${name}`), 'utf8')));
  const { cert, key } = ownCertificate(at('ssl'), HOST);
  execFileSync('mv', [cert, at('ssl/fullchain.pem')]);
  execFileSync('mv', [key, at('ssl/privkey.pem')]);
  own(at('ssl/privkey.pem'));
  writeFileSync(at('clock.mjs'), CLOCK);
  writeFileSync(at('postfix/main.cf'), mainCf(folder, ports.sink));
  // Debian's master.cf without its changes of root, and on another port.
  const master = readFileSync('/etc/postfix/master.cf', 'utf8').replaceAll(/^(\S+\s+\S+\s+\S+\s+\S+\s+)y/gm, '$1n');
  writeFileSync(at('postfix/master.cf'), master.replace(/^smtp(\s+inet)/m, `127.0.0.1:${ports.relay}$1`));
  writeFileSync(
    at('nginx/nginx.conf'),
    `worker_processes 2;\npid ${at('nginx/nginx.pid')};\nerror_log ${at('nginx/error.log')};\nevents {}\nhttp {\n  access_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${at(`nginx/${kind}`)};\n`).join('')}  include ${at('nginx/conf.d')}/*.conf;\n}\n`,
  );
  writeFileSync(
    at('home/.curlrc'),
    `connect-to = "${HOST}:443:127.0.0.1:${ports.https}"\ncacert = "${at('ssl/fullchain.pem')}"\n`,
  );
  const settings = placed(settingsOfRunbook())
    .replace('[jobs]', `port = ${ports.watch}\n[jobs]`)
    .replace('client = xaso\nsecret = …', 'client = xaso\nsecret = client-secret')
    .replaceAll('…', 'a-secret-of-this-office-0123456789')
    .replace('https://sso.tinh.gov.vn/realms/can-bo', `http://127.0.0.1:${ports.issuer}`);
  let clock = 0;
  const env = (): NodeJS.ProcessEnv => ({
    PATH: `${process.env.PATH}:/usr/sbin:/usr/lib/postgresql/15/bin`,
    HOME: at('home'),
    TMPDIR: at('tmp'),
    LANG: 'C.UTF-8',
    NODE_OPTIONS: `--import ${at('clock.mjs')}`,
    DRILL_CLOCK: `${clock}`,
    MAIL_CONFIG: at('postfix'),
    INVOCATION_ID: 'drill',
    PG_CLUSTER_CONF_ROOT: at('pg/etc'),
    PGHOST: at('run'),
    PGUSER: 'postgres',
  });
  const journal = at('log/journal.log');
  writeFileSync(journal, '');
  const ground: Ground = { as: AS_USER, folder: at('opt'), env, journal };

  /** Gives a command of the runbook, as the user whom it names, or as root; gives back what it said. */
  async function given(command: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
    const [, user, rest = command] = /^runuser -u (\w+) -- (.*)$/.exec(command) ?? [];
    const [program = '', ...args] = [...(user === undefined ? [] : AS_USER), 'sh', '-c', placed(rest)];
    const options = { cwd: at('opt'), env: { ...env(), ...more }, maxBuffer: 1 << 26 };
    const { stdout, stderr } = await run(program, args, options);
    return `${stdout}${stderr}`;
  }

  /** A command of the runbook that goes on; resolves once it has said so. */
  async function begun(command: string, says: string) {
    const line = placed(command.replace(/^runuser -u \w+ -- /, ''));
    const [program = '', ...args] = [...AS_USER, 'sh', '-c', `exec ${line}`];
    const child = spawn(program, args, {
      cwd: at('opt'),
      env: env(),
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let out = '';
    child.stdout.on('data', (text: Buffer) => {
      out += text;
    });
    while (!out.includes(says)) {
      if (child.exitCode !== null) throw new Error(`${command} ended:\n${out}`);
      await passed(50);
    }
    const end = async (): Promise<void> => {
      const gone = new Promise((resolve) => child.once('close', resolve));
      process.kill(-(child.pid ?? 0), 'SIGTERM');
      await gone;
    };
    return { out, end };
  }

  // The files copied from `infra/home` have the folder's paths already.
  const ours = (name: string, instance = '') => readUnit([at(`systemd/${name}.service`)], instance, (text) => text);
  const unitOf = (files: readonly string[], instance = '') => readUnit(files, instance, placed);
  const debian = (name: string) => [
    `/usr/lib/systemd/system/${name}.service`,
    at(`systemd/${name}.service.d/restart.conf`),
  ];
  const UNITS = {
    nginx: () => {
      const unit = unitOf(debian('nginx'));
      const here = (line: string) => `${line} -c ${at('nginx/nginx.conf')} -e ${at('nginx/error.log')}`;
      return supervise('nginx', { ...unit, before: unit.before.map(here), start: here(unit.start) }, ground);
    },
    postgresql: () => supervise('postgresql', unitOf(debian('postgresql@'), '15-main'), ground),
    postfix: () => {
      const unit = unitOf(debian('postfix'));
      // `postfix debian-systemd-start` wants systemd itself; it starts the same master.
      const start = unit.start.replace('debian-systemd-start', 'start');
      const pidFile = at('queue/pid/master.pid');
      const { MAIL_CONFIG: _, ...variables } = unit.variables;
      return supervise('postfix', { ...unit, start, pidFile, variables }, { ...ground, as: AS_ROOT });
    },
    worker0: () => supervise('worker0', ours('xaso@', `${ports.workers[0]}`), ground),
    worker1: () => supervise('worker1', ours('xaso@', `${ports.workers[1]}`), ground),
    watch: () => supervise('watch', ours('xaso-watch'), ground),
  };
  const running = new Map<UnitName, Supervised>();

  /** A request that reaches the proxy under the name of the service. */
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}, sent: Sent = {}): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const { form, json, csv } = sent;
      const asJson = json === undefined ? '' : JSON.stringify(json);
      const body = form ? new URLSearchParams(form).toString() : (csv ?? asJson);
      const type = form ? 'application/x-www-form-urlencoded' : csv ? 'text/csv' : 'application/json';
      const call = httpsRequest(
        {
          host: '127.0.0.1',
          port: ports.https,
          servername: HOST,
          ca: readFileSync(at('ssl/fullchain.pem')),
          path,
          method: body ? 'POST' : 'GET',
          headers: { host: HOST, ...headers, ...(body !== '' && { 'content-type': type }) },
          timeout: 30_000,
        },
        (answer) => readAnswer(answer).then(resolve, reject),
      );
      call.on('timeout', () => call.destroy(new Error('no answer')));
      call.on('error', reject).end(body);
    });

  return {
    folder,
    at,
    ports,
    given,
    begun,
    ask,
    journal: () => readFileSync(journal, 'utf8'),
    browser: () => browserThrough(ask),
    settings: (change = (text: string) => text) => {
      writeFileSync(at('etc/xaso.conf'), change(settings));
    },
    /** Sets the clock for what starts from now on. Running parts keep theirs. */
    itIs(moment: string) {
      clock = Date.parse(moment) - Date.now();
    },
    now: () => new Date(Date.now() + clock),
    async start(...names: readonly UnitName[]) {
      await Promise.all(names.map(async (name) => running.set(name, await UNITS[name]())));
    },
    async stop(...names: readonly UnitName[]) {
      await Promise.all(
        names.map(async (name) => {
          await running.get(name)?.stop();
          running.delete(name);
        }),
      );
    },
    running,
    async close() {
      await Promise.all([...running.values()].map((each) => each.stop()));
      if (isRoot) rmSync(folder, { recursive: true, force: true });
      else execFileSync('sudo', ['-n', 'rm', '-rf', folder]);
    },
  };
}

export type UnitName = 'nginx' | 'postgresql' | 'postfix' | 'worker0' | 'worker1' | 'watch';
type Sent = { readonly form?: Readonly<Record<string, string>>; readonly json?: unknown; readonly csv?: string };

function own(path: string): void {
  if (isRoot) execFileSync('chown', [`${USER[0]}:${USER[1]}`, path]);
}
