import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfiguration } from '../../src/home/configuration/configuration.js';
import { enterHomeEnvironment } from '../../src/home/configuration/environment.js';
import { evidenceBuckets } from '../../src/lambda/evidence/evidence-buckets.js';
import { startObjectServer } from '../../src/local/aws/object-server.js';
import { findMoto, startEmulator } from '../prove/deploy/emulator.js';
import { jpeg } from '../support/builders/pictures.js';
import { sound } from '../support/home/settings.js';

const REGION = 'vn-1';
const UPLOAD = 'incoming/xuan-lac/2026-10/upload';
const KEPT = 'kept/xuan-lac/2026-10/abc';
const PICTURE = Buffer.from(jpeg());
const moto = findMoto();

type Store = { readonly address: string; readonly buckets: readonly string[]; close(): Promise<void> };

async function onMoto(): Promise<Store> {
  if ('reason' in moto) throw new Error(moto.reason);
  const { endpoint, call, stop } = await startEmulator(moto, REGION);
  const buckets = ['xaso-evidence', 'xaso-uploads'];
  for (const Bucket of buckets)
    await call('s3', 'create_bucket', { Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } });
  return { address: endpoint.replace('://', '://xaso:store-secret@'), buckets, close: async () => stop() };
}

async function onOwn(): Promise<Store> {
  const { address, close } = await startObjectServer(mkdtempSync(join(tmpdir(), 'xaso-own-')), 'xaso-evidence', REGION);
  return { address, buckets: ['xaso-evidence', 'xaso-evidence'], close };
}

test.each([
  { name: 'moto', start: onMoto, isHere: !('reason' in moto) },
  { name: 'the own object server', start: onOwn, isHere: true },
])('the settings of a store lead to files on $name', async ({ start, isHere }) => {
  if (!isHere) return;
  const { address, buckets, close } = await start();
  const { origin, username, password } = new URL(address);
  const [kept, uploads] = buckets;
  const file = join(mkdtempSync(join(tmpdir(), 'xaso-store-')), 'xaso.conf');
  const settings = sound()
    .replace('store = https://tep.tinh.gov.vn', `store = ${origin}\nkept = ${kept}\nuploads = ${uploads}`)
    .replace('key = xaso', `key = ${username}`)
    .replace('store-secret', password);
  writeFileSync(file, settings, { mode: 0o600 });
  const env: NodeJS.ProcessEnv = {};
  enterHomeEnvironment(readConfiguration(file, {}), { dynamodb: '', ses: '', secret: 's' }, undefined, env);
  const names = { kept: env.EVIDENCE_BUCKET ?? '', uploads: env.UPLOADS_BUCKET ?? '' };
  const store = evidenceBuckets(env, names, env.EVIDENCE_ADDRESS ?? '');
  try {
    const form = new FormData();
    const asked = await store.uploadForm(UPLOAD, 'JPEG', PICTURE.length);
    for (const [name, value] of asked.fields) form.append(name, value);
    form.append('file', new Blob([PICTURE]));
    expect((await fetch(asked.address, { method: 'POST', body: form })).ok).toBe(true);
    expect(Buffer.from((await store.received(UPLOAD)) ?? [])).toEqual(PICTURE);
    await store.keep(KEPT, 'JPEG', PICTURE);
    await store.discard(UPLOAD);
    expect(await store.received(UPLOAD)).toBeUndefined();
    const saved = new URL(await store.addressOf(KEPT, 'JPEG', 'ảnh.jpg'));
    expect(Buffer.from(await (await fetch(saved)).arrayBuffer())).toEqual(PICTURE);
    // moto does not answer with it.
    expect(saved.searchParams.get('response-content-disposition')).toMatch(/^attachment;/);
  } finally {
    await close();
  }
});
