import { chmodSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfiguration } from '../../src/home/configuration/configuration.js';
import { enterHomeEnvironment } from '../../src/home/configuration/environment.js';
import type { Configuration } from '../../src/home/configuration/settings.js';
import { type EvidenceFolder, openEvidence } from '../../src/home/service/evidence-folder.js';
import { evidenceBuckets } from '../../src/lambda/evidence/evidence-buckets.js';
import { listening, stop } from '../../src/local/base/listening.js';
import { jpeg } from '../support/builders/pictures.js';
import { sound } from '../support/home/settings.js';

const SITE = 'https://xaso.tinh.gov.vn';
const UPLOAD = 'incoming/xuan-lac/2026-10/upload';
const KEPT = 'kept/xuan-lac/2026-10/abc';
const PICTURE = Buffer.from(jpeg());
const parent = mkdtempSync(join(tmpdir(), 'xaso-evidence-'));
const folder = join(parent, 'evidence');

function configured(path: string): Configuration {
  const file = join(parent, 'xaso.conf');
  writeFileSync(file, sound().replace('store = https://tep.tinh.gov.vn', `folder = ${path}`), { mode: 0o600 });
  return readConfiguration(file, {});
}

let configuration: Configuration;
let workers: readonly EvidenceFolder[];
/** The server in the place of the second worker, behind the proxy. */
let outside: Server;
let proxied: string;

beforeAll(async () => {
  mkdirSync(folder, { mode: 0o700 });
  configuration = configured(folder);
  workers = (await Promise.all([openEvidence(configuration), openEvidence(configuration)])).flatMap((one) => one ?? []);
  outside = createServer((request, response) => {
    void workers[1]?.answers(request, response).then((isAnswered) => isAnswered || response.writeHead(404).end());
  });
  proxied = await listening(outside, 0);
});
afterAll(async () => {
  await Promise.all([stop(outside), ...workers.map((worker) => worker.close())]);
});

/** The evidence store as functions of the first worker use it. */
function store() {
  const env: NodeJS.ProcessEnv = {};
  const endpoints = { dynamodb: '', ses: '', secret: 's', evidence: workers[0]?.endpoint };
  enterHomeEnvironment(configuration, endpoints, undefined, env);
  const buckets = { kept: env.EVIDENCE_BUCKET ?? '', uploads: env.UPLOADS_BUCKET ?? '' };
  return evidenceBuckets(env, buckets, env.EVIDENCE_ADDRESS ?? '');
}
const through = (address: string, init?: RequestInit) => fetch(address.replace(SITE, proxied), init);

test('what a browser sends through one worker is kept by another, for the service alone', async () => {
  const { address, fields } = await store().uploadForm(UPLOAD, 'JPEG', PICTURE.length);
  expect(address.startsWith(`${SITE}/`)).toBe(true);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  form.append('file', new Blob([PICTURE]));
  expect((await through(address, { method: 'POST', body: form })).status).toBe(204);
  expect(Buffer.from((await store().received(UPLOAD)) ?? [])).toEqual(PICTURE);
  await store().keep(KEPT, 'JPEG', PICTURE);
  await store().discard(UPLOAD);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const modes = entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mode & 0o777);
  expect(entries.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(['abc', 'abc.type']);
  expect([...new Set(modes)].sort()).toEqual([0o600, 0o700]);
});

test('a reader gets it by an address that the other worker has signed, and by no other', async () => {
  const address = await store().addressOf(KEPT, 'JPEG', 'ảnh.jpg');
  const saved = await through(address);
  expect([saved.status, saved.headers.get('content-disposition')?.startsWith('attachment;')]).toEqual([200, true]);
  expect(Buffer.from(await saved.arrayBuffer())).toEqual(PICTURE);
  const others = [
    address.replace('/abc', '/abd'),
    address.split('?')[0] ?? '',
    `${SITE}/xaso-evidence/..%2F..%2Fxaso.conf`,
  ];
  expect(await Promise.all(others.map(async (one) => (await through(one)).status))).toEqual([403, 403, 403]);
  expect((await through(`${SITE}/other/abc`)).status).toBe(404);
});

test('a folder that others may open, or that is not there, is a fault of the settings', () => {
  chmodSync(folder, 0o750);
  for (const path of [folder, join(parent, 'none')]) expect(() => configured(path)).toThrow('[evidence] folder is');
  chmodSync(folder, 0o700);
  expect(configured(folder)['evidence.folder']).toBe(folder);
});
