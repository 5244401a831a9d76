import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ports of an office on loopback. */
export type Ports = {
  readonly https: number;
  readonly http: number;
  readonly workers: readonly [number, number];
  readonly watch: number;
  readonly relay: number;
  readonly sink: number;
  readonly issuer: number;
};

/** Folders of the drill for the paths of the runbook. Longer paths come first. */
const PLACES: Readonly<Record<string, string>> = {
  '/etc/ssl/xaso': 'ssl',
  '/etc/systemd/system': 'systemd',
  '/etc/nginx/conf.d': 'nginx/conf.d',
  '/etc/postfix': 'postfix',
  '/etc/xaso': 'etc',
  '/opt/xaso': 'opt',
  '/var/lib/nginx/xaso': 'nginx/cache',
  '/var/lib/xaso': 'var',
  '/var/lib/postgresql/15/main': 'pg/data',
  '/var/lib/postgresql/17/main': 'pg/data',
  '/mnt/ban-sao': 'copies',
  '/run/postgresql/15-main.pid': 'pg/data/postmaster.pid',
  '/var/run/postgresql': 'run',
  '/var/log/xaso': 'log/xaso',
  '/run/nginx.pid': 'nginx/nginx.pid',
};
const ANY = new RegExp(
  Object.keys(PLACES)
    .map((path) => path.replaceAll('.', '\\.'))
    .join('|'),
  'g',
);

/** A text of the runbook or of `infra/home` on this machine: its folders, its ports, its Node. */
export const placedIn =
  (folder: string, ports: Ports, [uid, gid]: readonly [number, number], asUser: readonly string[]) =>
  (text: string): string =>
    text
      .replaceAll(ANY, (path) => join(folder, PLACES[path] ?? ''))
      .replaceAll('/usr/bin/node ', `${process.execPath} `)
      // No journal is here: a file stands for it.
      .replace(/\/usr\/bin\/journalctl [^|]*/, `tail -n +1 -F ${join(folder, 'log/journal.log')} `)
      .replaceAll('127.0.0.1:4000', `127.0.0.1:${ports.workers[0]}`)
      .replaceAll('127.0.0.1:4001', `127.0.0.1:${ports.workers[1]}`)
      .replace('listen 443 ssl', `listen 127.0.0.1:${ports.https} ssl`)
      .replace('listen 80', `listen 127.0.0.1:${ports.http}`)
      .replaceAll('smtp://127.0.0.1:25', `smtp://127.0.0.1:${ports.relay}`)
      .replaceAll('runuser -u postgres -- ', asUser.map((part) => `${part} `).join(''))
      .replaceAll('-o postgres', `-o ${uid}`)
      .replaceAll('-o xaso', `-o ${uid}`)
      .replaceAll('-g xaso', `-g ${gid}`)
      .replaceAll('$(id -u xaso)', `${uid}`)
      .replaceAll('$(id -g xaso)', `${gid}`);

const RUNBOOK = () => readFileSync('infra/RUNBOOK.md', 'utf8');

/** The settings that the runbook shows. */
export const settingsOfRunbook = (): string => /```ini\n([\s\S]*?)```/.exec(RUNBOOK())?.[1] ?? '';

/** The commands of a section, in order. */
export function commandsOf(section: string): string[] {
  const [, text = ''] = new RegExp(`^## ${section}\\n([\\s\\S]*?)(?=^## )`, 'm').exec(RUNBOOK()) ?? [];
  return text.split('\n').flatMap((line) => /^ {7}(\S.*)$/.exec(line)?.[1] ?? []);
}
