import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SAVED_FILE_HEADERS } from '../../src/domain/evidence/evidence-file.js';
import { EvidenceUnavailableError, type UploadForm } from '../../src/file-report/evidence-files.js';
import { presignedAddress, signedFormFields } from '../../src/lambda/evidence/bucket-signing.js';
import { evidenceBuckets } from '../../src/lambda/evidence/evidence-buckets.js';
import { openObjectFolder } from '../../src/local/aws/object-folder.js';
import { type ObjectServer, startObjectServer } from '../../src/local/aws/object-server.js';
import { listening, stop } from '../../src/local/base/listening.js';
import { jpeg } from '../support/builders/pictures.js';

const BUCKET = 'evidence';
/** One bucket holds both on this machine. */
const LOCAL = { kept: BUCKET, uploads: BUCKET };
const IN_AWS = { kept: 'kept-files', uploads: 'sent-files' };
const REGION = 'ap-southeast-1';
const PLACE = 'incoming/xuan-lac/2026-10/upload';
const KEPT = 'kept/xuan-lac/2026-10/abc';
const PICTURE = Buffer.from(jpeg());
const folder = mkdtempSync(join(tmpdir(), 'xaso-evidence-'));
let server: ObjectServer;

beforeAll(async () => {
  server = await startObjectServer(folder, BUCKET, REGION);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => store().discard(PLACE));

const store = (address = server.address) =>
  evidenceBuckets({ AWS_REGION: REGION, EVIDENCE_STORE: address }, LOCAL, server.endpoint);

/** Sends a file as a page does. */
async function send(form: UploadForm, file: Uint8Array, change: Readonly<Record<string, string>> = {}) {
  const body = new FormData();
  for (const [name, value] of form.fields) body.append(name, change[name] ?? value);
  body.append('file', new Blob([Buffer.from(file)]), 'ảnh.jpg');
  return fetch(form.address, { method: 'POST', body, headers: { origin: 'http://localhost:4000' } });
}

test('what a page sends by the form is received, until it is discarded', async () => {
  expect(await store().received(PLACE)).toBeUndefined();
  const form = await store().uploadForm(PLACE, 'JPEG', PICTURE.length);
  const answer = await send(form, PICTURE);
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:4000');
  expect(Buffer.from((await store().received(PLACE)) ?? [])).toEqual(PICTURE);
  await store().discard(PLACE);
  expect(await store().received(PLACE)).toBeUndefined();
});

test('the form fixes place, type and size', async () => {
  const form = await store().uploadForm(PLACE, 'JPEG', PICTURE.length);
  const refused = [
    await send(form, PICTURE.subarray(1)),
    await send(form, Buffer.concat([PICTURE, Buffer.from('x')])),
    await send(form, PICTURE, { key: KEPT }),
    await send(form, PICTURE, { 'Content-Type': 'text/html' }),
    await send(form, PICTURE, { 'X-Amz-Signature': '0'.repeat(64) }),
    await send(form, PICTURE, { Policy: Buffer.from('{"conditions":[]}').toString('base64') }),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
  expect(await store().received(PLACE)).toBeUndefined();
});

test('a page on another port of this machine may ask before it sends', async () => {
  const { address } = await store().uploadForm(PLACE, 'JPEG', PICTURE.length);
  const ask = (origin: string) => fetch(address, { method: 'OPTIONS', headers: { origin } });
  const allowed = await ask('http://localhost:4000');
  expect([allowed.status, allowed.headers.get('access-control-allow-methods')]).toEqual([204, 'POST']);
  expect((await ask('https://evil.example')).status).toBe(403);
});

test('a form is good for fifteen minutes', async () => {
  const form = await store().uploadForm(PLACE, 'JPEG', PICTURE.length);
  const left = Date.parse(form.expiresAt) - Date.now();
  expect(left).toBeGreaterThan(14 * 60_000);
  expect(left).toBeLessThanOrEqual(15 * 60_000);
  const { username, password } = new URL(server.address);
  const key = { region: REGION, accessKeyId: username, secretAccessKey: password };
  const conditions = { bucket: BUCKET, key: PLACE, contentType: 'image/jpeg', size: PICTURE.length };
  const now = new Date();
  for (const [seconds, status] of [
    [-1, 403],
    [60, 204],
  ] as const) {
    const fields = await signedFormFields(conditions, key, now, new Date(now.getTime() + seconds * 1_000));
    expect((await send({ ...form, fields }, PICTURE)).status).toBe(status);
  }
});

test('a kept file is written once and saved under its name from a signed address', async () => {
  await store().keep(KEPT, 'JPEG', PICTURE);
  await store().keep(KEPT, 'JPEG', Buffer.from('something else'));
  const address = await store().addressOf(KEPT, 'JPEG', 'Biên bản (họp).jpg');
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(PICTURE);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': "attachment; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20%28h%E1%BB%8Dp%29.jpg",
    ...SAVED_FILE_HEADERS,
  });
  expect(new URL(address).searchParams.get('X-Amz-SignedHeaders')).toBe('host');
});

test('an address that was changed, has no signature or is over its time is refused', async () => {
  await store().keep(KEPT, 'JPEG', PICTURE);
  const address = await store().addressOf(KEPT, 'JPEG', 'a.jpg');
  const changed = (change: (url: URL) => void) => {
    const url = new URL(address);
    change(url);
    return url;
  };
  const refused = [
    new URL(address.replace(/\?.*/, '')),
    changed((url) => url.searchParams.set('response-content-type', 'text/html')),
    changed((url) => url.searchParams.delete('response-content-disposition')),
    new URL(address.replace('/abc?', '/abd?')),
    changed((url) => url.searchParams.set('X-Amz-Date', '20260101T000000Z')),
    changed((url) => url.searchParams.set('X-Amz-Expires', '604800')),
  ];
  for (const url of refused) expect((await fetch(url)).status, url.href).toBe(403);
});

test('only the key of the run reads, writes and removes', async () => {
  const stranger = store(server.address.replace(/:[0-9a-f]{64}@/, ':guessed@'));
  await expect(stranger.keep(KEPT, 'JPEG', PICTURE)).rejects.toThrow('answers PUT with 403');
  await expect(stranger.discard(KEPT)).rejects.toThrow('answers DELETE with 403');
  await store().keep(KEPT, 'JPEG', PICTURE);
  expect(await stranger.received(KEPT)).toBeUndefined();
  const plain = await fetch(`${server.endpoint}/${BUCKET}/${KEPT}`, { method: 'PUT', body: 'x' });
  expect(plain.status).toBe(403);
  const foreign = await fetch(await store().addressOf(KEPT, 'JPEG', 'a.jpg'), {
    headers: { origin: 'https://evil.example' },
  });
  expect(foreign.status).toBe(403);
});

test('no path leaves the folder', async () => {
  const objects = openObjectFolder(join(folder, 'other'));
  for (const path of ['', '..', 'kept/../../x', './x', 'kept//x'])
    expect(objects.put(path, { type: 'image/jpeg', bytes: PICTURE }), path).toBe(false);
});

test('uploads that nobody has counted are removed after a day, kept files are not', async () => {
  const objects = openObjectFolder(folder);
  for (const path of [PLACE, KEPT]) objects.put(path, { type: 'image/jpeg', bytes: PICTURE });
  const age = (hours: number) => {
    const at = new Date(Date.now() - hours * 3_600_000);
    for (const path of [PLACE, KEPT]) utimesSync(join(folder, path), at, at);
  };
  age(23);
  expect(openObjectFolder(folder).get(PLACE)).toBeDefined();
  age(25);
  expect(openObjectFolder(folder).get(PLACE)).toBeUndefined();
  expect(openObjectFolder(folder).get(KEPT)).toBeDefined();
});

test('in AWS a form goes to the bucket of uploads itself, with the token of the function', async () => {
  const env = { AWS_REGION: REGION, AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 'token' };
  const bucket = evidenceBuckets(env, IN_AWS, 'https://d1.cloudfront.net');
  const { address, fields } = await bucket.uploadForm(PLACE, 'PDF', 10);
  expect(address).toBe(`https://sent-files.s3.${REGION}.amazonaws.com`);
  expect(Object.fromEntries(fields)).toMatchObject({ key: PLACE, 'X-Amz-Security-Token': 'token' });
});

test('in AWS an address is signed for the bucket of kept files and leads through the address of readers', async () => {
  const key = { accessKeyId: 'AKIA', secretAccessKey: 's', sessionToken: 'token' };
  const env = { AWS_REGION: REGION, AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 'token' };
  const bucket = evidenceBuckets(env, IN_AWS, 'https://d1.cloudfront.net');
  const address = new URL(await bucket.addressOf(KEPT, 'PDF', 'Biên bản.pdf'));
  expect(address.origin + address.pathname).toBe(`https://d1.cloudfront.net/${KEPT}`);
  expect(address.searchParams.get('X-Amz-Expires')).toBe('300');
  // The same signature, made anew for the host of the bucket.
  const unsigned = new URL(`https://kept-files.s3.${REGION}.amazonaws.com/${KEPT}`);
  for (const [name, value] of address.searchParams)
    if (name.startsWith('response-')) unsigned.searchParams.set(name, value);
  const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(address.searchParams.get('X-Amz-Date') ?? '') ?? [];
  const at = new Date(`${day} ${time}Z`.replace(/(....)(..)(..) (..)(..)(..)/, '$1-$2-$3T$4:$5:$6'));
  expect(new URL(await presignedAddress(unsigned, { region: REGION, ...key }, at, 300)).search).toBe(address.search);
});

test('what is sent and what is kept never share a bucket', async () => {
  const requests: string[] = [];
  const watching = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
  });
  const address = (await listening(watching, 0)).replace('://', '://a:b@');
  const files = evidenceBuckets({ AWS_REGION: REGION, EVIDENCE_STORE: address }, IN_AWS, 'https://d1.cloudfront.net');
  await files.received(PLACE);
  await files.keep(KEPT, 'JPEG', PICTURE);
  await files.discard(PLACE);
  await stop(watching);
  expect(requests).toEqual([`GET /sent-files/${PLACE}`, `PUT /kept-files/${KEPT}`, `DELETE /sent-files/${PLACE}`]);
});

test('a store that fails twice is unavailable, and once is asked again', async () => {
  let calls = 0;
  const failing = createServer((_request, response) => void response.writeHead(calls++ < 1 ? 503 : 204).end());
  const url = await listening(failing, 0);
  const bucket = store(url.replace('://', '://a:b@'));
  await bucket.discard(PLACE);
  expect(calls).toBe(2);
  await stop(failing);
  await expect(bucket.discard(PLACE)).rejects.toThrow(EvidenceUnavailableError);
});
