import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { s3Downloads } from '../../../src/files/table/s3-downloads.js';
import { withoutSecret } from '../../../src/local/aws/door.js';
import { openDownloadFolder } from '../../../src/local/aws/download-folder.js';
import { LOCAL_BUCKET } from '../../../src/local/base/environment.js';
import { listening, stop } from '../../../src/local/base/listening.js';

const SECRET = 'of-this-run';
const folder = mkdtempSync(join(tmpdir(), 'xaso-downloads-'));
let server: Server;
let url: string;

beforeAll(async () => {
  const downloads = openDownloadFolder(folder, SECRET);
  server = createServer(async (request, response) => {
    if (!(await downloads.answers(request, response))) response.writeHead(404).end();
  });
  url = await listening(server, 0);
});
afterAll(async () => {
  await stop(server);
  rmSync(folder, { recursive: true, force: true });
});

const keep = (secret = SECRET) =>
  s3Downloads(
    {
      AWS_ENDPOINT_URL_S3: url,
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_SESSION_TOKEN: secret,
    },
    LOCAL_BUCKET,
  ).keep({
    name: 'reports-viet-nam-2026-10.csv',
    type: 'text/csv; charset=utf-8',
    disposition: 'attachment; filename="reports-viet-nam-2026-10.csv"',
    bytes: Buffer.from('\uFEFFĐơn vị;1,5\r\n'),
  });

test('what the S3 client keeps is got back from the signed address, byte for byte', async () => {
  const address = await keep();
  expect(address).toContain(`${url}/${LOCAL_BUCKET}/`);
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="reports-viet-nam-2026-10.csv"');
  expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe('\uFEFFĐơn vị;1,5\r\n');
});

test('an address without its signature, or after its time, is refused', async () => {
  const address = new URL(await keep());
  expect((await fetch(address.origin + address.pathname)).status).toBe(403);
  address.searchParams.set('X-Amz-Date', '20260101T000000Z');
  expect((await fetch(address)).status).toBe(403);
});

test('whoever does not carry the secret of the run puts nothing there', async () => {
  const before = readdirSync(folder);
  await expect(keep('guessed')).rejects.toThrow('AccessDenied');
  expect(readdirSync(folder)).toEqual(before);
});

test('the secret of the run is taken out of an address that is handed on', async () => {
  const address = withoutSecret(await keep());
  expect(address).not.toContain(SECRET);
  expect((await fetch(address)).status).toBe(200);
});

test('a file is gone after a day', () => {
  const before = readdirSync(folder);
  expect(before.length).toBeGreaterThan(0);
  const yesterday = Date.now() / 1_000 - 86_401;
  for (const name of before) utimesSync(join(folder, name), yesterday, yesterday);
  openDownloadFolder(folder, SECRET);
  expect(readdirSync(folder)).toEqual([]);
});
