import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { listening, stop } from '../../../src/local/base/listening.js';
import { stagePlace } from '../../../src/local/person/stage-place.js';

const PATH = 'kept/xuan-lac/2026-10/abc';
const NAMES = ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
const before = { ...process.env };
/** Versions of the bucket by path and id; the last one is a mark that the file was deleted. */
let versions: { path: string; id: string; isMark?: true }[] = [];
let account: { status: number; type: string } = { status: 200, type: '' };
const asked: string[] = [];

const xmlOf = ({ path, id, isMark }: (typeof versions)[number]): string => {
  const element = isMark ? 'DeleteMarker' : 'Version';
  return `<${element}><Key>${path}</Key><VersionId>${id}</VersionId></${element}>`;
};

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://store');
  const path = url.pathname.slice('/evidence/'.length);
  asked.push(`${request.method} ${url.pathname}`);
  if (request.method === 'POST')
    return void response.writeHead(account.status).end(JSON.stringify({ __type: account.type }));
  if (request.method === 'DELETE') {
    versions = versions.filter((version) => version.path !== path || version.id !== url.searchParams.get('versionId'));
    return void response.writeHead(204).end();
  }
  if (url.searchParams.has('versions')) {
    const found = versions.filter((version) => version.path.startsWith(url.searchParams.get('prefix') ?? ''));
    return void response.end(`<ListVersionsResult>${found.map(xmlOf).join('')}</ListVersionsResult>`);
  }
  if (url.searchParams.has('list-type')) {
    const keys = url.pathname.startsWith('/uploads')
      ? ['incoming/xuan-lac/2026-10/u']
      : versions.map(({ path: key }) => key);
    const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`);
    return void response.end(`<ListBucketResult>${contents.join('')}</ListBucketResult>`);
  }
  if (versions.some((version) => version.path === path)) return void response.end('%PDF');
  response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
});

let url = '';
beforeAll(async () => {
  url = await listening(server, 0);
});
afterAll(() => stop(server));
beforeEach(() => {
  versions = [{ path: PATH, id: '1' }];
  account = { status: 200, type: '' };
  asked.length = 0;
  Object.assign(process.env, { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' });
});
afterEach(() => {
  for (const name of NAMES) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

const place = () =>
  stagePlace({
    ...{
      region: 'ap-southeast-1',
      table: 'xaso',
      userPool: 'pool',
      evidenceBucket: 'evidence',
      uploadsBucket: 'uploads',
    },
    copies: [{ what: 'nightly copies', days: 35 }],
  });

it('reads a file, and nothing where there is none', async () => {
  expect(`${await place().files.get(PATH)}`).toBe('%PDF');
  expect(await place().files.get(`${PATH}d`)).toBeUndefined();
});

it('lists kept files and uploads, and reads each from its own bucket', async () => {
  expect(await place().files.paths()).toEqual([PATH, 'incoming/xuan-lac/2026-10/u']);
  asked.length = 0;
  await place().files.get('incoming/xuan-lac/2026-10/u');
  await place().files.get(PATH);
  expect(asked).toEqual(['GET /uploads/incoming/xuan-lac/2026-10/u', `GET /evidence/${PATH}`]);
});

it('removes every version of a file with its marks, and no file whose path only begins alike', async () => {
  const other = { path: `${PATH}d`, id: '1' };
  versions = [{ path: PATH, id: '1' }, { path: PATH, id: '2' }, { path: PATH, id: '3', isMark: true }, other];
  await place().files.remove(PATH);
  expect(versions).toEqual([other]);
});

it('removes nothing where the file is gone already', async () => {
  versions = [];
  await place().files.remove(PATH);
  expect(asked.filter((line) => line.startsWith('DELETE'))).toEqual([]);
});

it('deletes the account, is content where there is none, and says why Cognito refuses', async () => {
  await place().deleteAccount('id');
  account = { status: 400, type: 'UserNotFoundException' };
  await place().deleteAccount('id');
  expect(asked).toEqual(['POST /', 'POST /']);
  account = { status: 400, type: 'NotAuthorizedException' };
  await expect(place().deleteAccount('id')).rejects.toThrow('Cognito does not delete the account: 400');
});

it('says on which day the last of the copies ends', () => {
  expect(place().lastCopies('2026-11-20')).toEqual([{ what: 'nightly copies', until: '2026-12-25' }]);
});
