import { chmodSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ON_THIS_MACHINE } from '../../../src/local/aws/door.js';
import { addressOf, listening, stop } from '../../../src/local/base/listening.js';
import { openDataFolder } from '../../../src/local/data/data-folder.js';
import { examineData, type OpenedData, openData } from '../../../src/local/data/open-data-folder.js';
import { readServiceFile } from '../../../src/local/data/service-file.js';
import { localServer } from '../../../src/local/service/http-server.js';
import { newDataFolder } from '../../support/start/local-process.js';

const NOW = '2026-11-24T08:00:00.000Z';
const EVIL = 'https://evil.example';
const data = newDataFolder();
/** Every server of this process that listens, whoever made it. */
const listeners = new Set<Server>();
const listen = Server.prototype.listen;
let opened: OpenedData;
let main: Server;
let url: string;

beforeAll(async () => {
  Server.prototype.listen = function (this: Server, ...args: unknown[]) {
    listeners.add(this);
    return (listen as (...args: unknown[]) => Server).apply(this, args);
  } as typeof listen;
  openDataFolder(data);
  mkdirSync(join(data, 'downloads'));
  writeFileSync(join(data, 'downloads', 'kept'), 'x');
  for (const path of [data, join(data, 'downloads'), join(data, 'downloads', 'kept')]) chmodSync(path, 0o755);
  const common = { data, fresh: false, dynamodb: undefined };
  await examineData(common);
  opened = await openData({ ...common, url: null, now: () => NOW, instance: 'one-door' });
  main = localServer({
    ...ON_THIS_MACHINE,
    graphql: async () => ({ statusCode: 200, body: '{}' }),
    files: async () => ({ statusCode: 200, body: '' }),
    now: () => NOW,
    pages: () => ({ status: 200, headers: {}, body: '' }),
    missing: () => ({ status: 404, headers: {}, body: '' }),
    isReady: () => true,
  });
  url = await listening(main, 0);
});
afterAll(async () => {
  Server.prototype.listen = listen;
  await stop(main);
  await opened.close();
});

type Headers = Readonly<Record<string, string | undefined>>;
type Answer = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly body: string };

/** A request with the given Host and Origin, which fetch would refuse. */
const call = (to: string, headers: Headers, method = 'POST', path = '/'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = JSON.parse(JSON.stringify(headers)) as Record<string, string>;
    const asking = request(`${to}${path}`, { method, headers: sent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });

const addresses = (): string[] => [...listeners].filter(({ listening }) => listening).map(addressOf);
const standIns = (): string[] => addresses().filter((address) => address !== url);
const secret = (): string => opened.endpoints.secret;

test('database, accounts, mail and the service listen, on loopback only', () => {
  expect(addresses()).toHaveLength(4);
  for (const address of addresses()) expect(new URL(address).hostname).toBe('127.0.0.1');
});

describe('every listener refuses', () => {
  test.each(['POST', 'GET', 'OPTIONS'])('a %s under another host or from a page of another machine', async (method) => {
    for (const address of addresses()) {
      for (const headers of [
        { host: 'evil.example', 'x-amz-security-token': secret() },
        { host: `evil.example:${new URL(address).port}`, 'x-amz-security-token': secret() },
        { origin: EVIL, 'x-amz-security-token': secret() },
        { origin: 'null', 'x-amz-security-token': secret() },
      ]) {
        const answer = await call(address, headers, method);
        expect(answer.status, `${method} ${address} ${JSON.stringify(headers)}`).toBe(403);
        expect(answer.headers['access-control-allow-origin']).toBeUndefined();
        expect(JSON.parse(answer.body).errors[0].message).toMatch(/máy.* · .*machine/);
      }
    }
  });
});

describe('a stand-in for AWS', () => {
  test('refuses whoever does not carry the secret of the run, and any page', async () => {
    expect(standIns()).toHaveLength(3);
    for (const address of standIns())
      for (const headers of [
        {},
        { 'x-amz-security-token': 'guessed' },
        { 'x-amz-security-token': secret(), origin: 'http://localhost:5173' },
      ]) {
        const answer = await call(address, headers);
        expect(answer.status).toBe(403);
        expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      }
  });

  test('answers whoever does', async () => {
    for (const address of standIns())
      expect((await call(address, { 'x-amz-security-token': secret() })).body).not.toContain('FORBIDDEN');
  });
});

test('the service answers a front end on another port of this machine', async () => {
  for (const origin of ['http://localhost:5173', 'http://127.0.0.1:5173', url])
    expect(await call(url, { origin }, 'POST', '/graphql')).toMatchObject({
      status: 200,
      headers: { 'access-control-allow-origin': '*' },
    });
});

test('what lies in the folder is open to its owner alone', () => {
  expect(readServiceFile(join(data, 'service.json'))?.secret).toBe(secret());
  const paths = [data, ...(readdirSync(data, { recursive: true }) as string[]).map((name) => join(data, name))];
  expect(paths).toEqual(expect.arrayContaining([join(data, 'lock', 'CURRENT'), join(data, 'downloads', 'kept')]));
  for (const path of paths) {
    const { mode } = lstatSync(path);
    expect((mode & 0o077).toString(8), path).toBe('0');
  }
});
