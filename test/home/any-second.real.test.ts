import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type Cluster, commandOfCopies, postgresFolder, startCluster } from '../support/postgres/cluster.js';

const bin = postgresFolder() ?? '';
const folder = mkdtempSync(join(tmpdir(), 'xaso-second-'));
const copies = join(folder, 'copies');
const copy = join(copies, '2026-11-30-020000');
const data = join(folder, 'data');
const running: Cluster[] = [];

/** A file of the release, with places of this drill for those of the machine. */
const placed = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll('/mnt/ban-sao', copies)
    .replaceAll('/etc/xaso', join(folder, 'etc'))
    .replaceAll('/var/lib/xaso', join(folder, 'files'));

/** PostgreSQL with the settings by which the runbook keeps the log. */
async function started(from?: string): Promise<Cluster> {
  const settings = [...placed('infra/home/archive.conf').matchAll(/^(\w+) = '?(.*?)'?$/gm)];
  const cluster = await startCluster(
    bin,
    from,
    settings.map(([, name, value]) => `${name}=${value}`),
  );
  running.push(cluster);
  return cluster;
}

async function until(what: string, is: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 3000; waited++) {
    if (await is()) return;
    await passed(100);
  }
  throw new Error(`not within five minutes: ${what}`);
}

/** Ends the file of the log that PostgreSQL writes, and waits until the archive has it. */
async function logKept(cluster: Cluster): Promise<void> {
  const [file] = await cluster.query('SELECT pg_walfile_name(pg_switch_wal())');
  await until(`${file} in the archive`, async () => existsSync(join(copies, 'log', `${file}.gz`)));
}

/** A cluster with one item, its copy, and two items later: the second and the third with a moment between them. */
async function threeItems(): Promise<string> {
  for (const name of [join(folder, 'etc'), join(folder, 'files'), folder, copies, join(copies, 'log')]) {
    mkdirSync(name, { recursive: true });
    // The archive is written by the user of PostgreSQL, who has to reach it.
    chmodSync(name, 0o711);
  }
  const cluster = await started();
  const { uid, gid } = statSync(cluster.socket);
  chownSync(join(copies, 'log'), uid, gid);
  await cluster.query("CREATE TABLE item (name text); INSERT INTO item VALUES ('before the copy')");
  const made = await cluster.copied(commandOfCopies());
  mkdirSync(copy, { recursive: true });
  execFileSync('cp', ['-a', made, join(copy, 'table')]);
  for (const name of ['settings', 'files']) mkdirSync(join(copy, name));
  await cluster.query("INSERT INTO item VALUES ('after the copy')");
  const [moment] = await cluster.query(
    "SELECT pg_sleep(0.01); SELECT to_char(clock_timestamp(), 'YYYY-MM-DD HH24:MI:SS.US TZH')",
  );
  await cluster.query("SELECT pg_sleep(0.01); INSERT INTO item VALUES ('a mistake')");
  await logKept(cluster);
  await cluster.stop();
  return String(moment);
}

/** The items of the table after `restore.sh`; the log goes on into the archive. */
async function restored(...moment: string[]): Promise<readonly unknown[]> {
  const script = join(folder, 'restore.sh');
  writeFileSync(script, placed('infra/home/restore.sh'));
  execFileSync('sh', [script, copy, data, ...moment]);
  const cluster = await started(data);
  await until('out of recovery', async () => (await cluster.query('SELECT pg_is_in_recovery()'))[0] === false);
  const items = await cluster.query('SELECT name FROM item');
  await cluster.query("INSERT INTO item VALUES ('goes on')");
  await logKept(cluster);
  return items;
}

/** Runs `copy.sh` without what only root and PostgreSQL do. */
function copied(): string {
  const script = join(folder, 'copy.sh');
  const ours = placed('infra/home/copy.sh').split('\n');
  writeFileSync(script, ours.filter((line) => !/^runuser|-o postgres/.test(line)).join('\n'));
  return execFileSync('sh', [script, copies], { encoding: 'utf8' }).trim();
}

afterEach(async () => {
  for (const cluster of running.splice(0)) await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a copy holds no upload and no export, which end after a day', () => {
  const files = ['evidence/kept/xuan-lac/a', 'evidence/incoming/xuan-lac/b', 'downloads/c.zip', 'returns/cur/d'];
  for (const name of files.map((file) => join(folder, 'files', file))) {
    mkdirSync(join(name, '..'), { recursive: true });
    writeFileSync(name, '');
  }
  mkdirSync(join(folder, 'etc'), { recursive: true });
  const made = copied();
  expect(files.filter((file) => existsSync(join(made, 'files', file)))).toEqual([files[0], files[3]]);
  expect(files.every((file) => existsSync(join(folder, 'files', file)))).toBe(true);
});

describe.skipIf(bin === '')('the log of PostgreSQL, kept beside the copies', () => {
  test('brings the table back to a moment between two items', async () => {
    const moment = await threeItems();
    expect(await restored(moment)).toEqual(['before the copy', 'after the copy']);
  });

  test('is not needed by a copy, and goes on after it under names of its own', async () => {
    await threeItems();
    expect(await restored()).toEqual(['before the copy']);
  });
});
