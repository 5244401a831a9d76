import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeKeys } from '../../src/home/keys/signing-keys.js';
import { sound } from '../support/home/settings.js';
import { throughProxy } from '../support/home/trial-home.js';
import { type Cluster, commandOfCopies, postgresFolder, startCluster } from '../support/postgres/cluster.js';
import { runBuilt } from '../support/start/local-process.js';

const bin = postgresFolder();
const QUESTION = `/graphql?query=${encodeURIComponent('{ groups { id } }')}`;
const UNITS = `/graphql?query=${encodeURIComponent('{ units(first: 50) { nodes { code path name { vi } } } }')}`;

/** The answers of a worker with these settings. */
async function answersOf(settings: string): Promise<string[]> {
  const worker = await runBuilt('serve', ['--config', settings, '--port', '0'], { POWERTOOLS_LOG_LEVEL: 'INFO' });
  await worker.says('"message":"ready"');
  const url = /"listens":"([^"]+)"/.exec(worker.out())?.[1] ?? '';
  const answers = [await throughProxy({ url }, QUESTION), await throughProxy({ url }, UNITS)];
  worker.child.kill('SIGTERM');
  await worker.ends();
  return answers.map(({ status, body }) => `${status} ${body}`);
}

const folder = mkdtempSync(join(tmpdir(), 'xaso-home-'));
const config = join(folder, 'xaso.conf');
let cluster: Cluster;

beforeAll(async () => {
  if (bin === undefined) return;
  cluster = await startCluster(bin);
  makeKeys(join(folder, 'keys.json'), new Date());
  const text = sound()
    .replace('/var/lib/xaso', folder)
    .replace('/etc/xaso/keys.json', join(folder, 'keys.json'))
    .replace('endpoint = http://127.0.0.1:8001', `postgres = ${cluster.address}`);
  writeFileSync(config, text, { mode: 0o600 });
});
afterAll(async () => cluster?.stop());

describe.skipIf(bin === undefined)('a service on PostgreSQL, as an office runs it', () => {
  test('lends its table to the command that loads it, and then answers, with nothing of a trial', async () => {
    const empty = await (await runBuilt('serve', ['--config', config, '--port', '0'])).ends();
    expect(empty.out).toContain('[table] xaso on PostgreSQL holds nothing yet');
    const lender = await runBuilt('serve', ['table', '--config', config]);
    await lender.says('Open until this ends');
    const lent = Object.fromEntries(
      [...lender.out().matchAll(/export (\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    const seed = ['--table', 'xaso', '--region', 'vn-1', '--without-demonstration'];
    const loaded = await (await runBuilt('seed', seed, lent)).ends();
    expect(loaded.code, loaded.out).toBe(0);
    lender.child.kill('SIGTERM');
    expect((await lender.ends()).code).toBe(0);

    const worker = await runBuilt('serve', ['--config', config, '--port', '0'], { POWERTOOLS_LOG_LEVEL: 'INFO' });
    await worker.says('"message":"ready"');
    const url = /"listens":"([^"]+)"/.exec(worker.out())?.[1] ?? '';
    const { data } = JSON.parse((await throughProxy({ url }, QUESTION)).body) as { data: { groups: unknown[] } };
    expect(data.groups).toHaveLength(8);
    expect(await throughProxy({ url }, '/ready')).toMatchObject({ status: 200 });
    worker.child.kill('SIGTERM');
    expect((await worker.ends()).code, worker.out()).toBe(0);
  });

  test('gives the same answers from a copy, after everything else is gone', async () => {
    const before = await answersOf(config);
    const copy = await cluster.copied(commandOfCopies());
    const kept = join(folder, 'kept');
    execFileSync('cp', ['-a', copy, kept]);
    await cluster.stop();
    cluster = await startCluster(bin ?? '', kept);
    const restored = join(folder, 'restored.conf');
    const text = readFileSync(config, 'utf8').replace(/^postgres = .*$/m, `postgres = ${cluster.address}`);
    writeFileSync(restored, text, { mode: 0o600 });
    expect(await answersOf(restored)).toEqual(before);
  });
});
