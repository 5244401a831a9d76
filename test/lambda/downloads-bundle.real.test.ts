import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUNDLE } from '../../infra/bundle/bundle.js';
import { openDownloadFolder } from '../../src/local/aws/download-folder.js';
import { LOCAL_BUCKET } from '../../src/local/base/environment.js';
import { listening, stop } from '../../src/local/base/listening.js';
import { nodesToTry } from '../support/api/nodes.js';

const folder = mkdtempSync(join(tmpdir(), 'xaso-s3-'));
const program = join(folder, 'keep.cjs');
let server: Server;
let url: string;

/** Keeps six million bytes and prints the address. */
const ENTRY = `
import { s3Downloads } from './src/files/table/s3-downloads.js';
const file = { name: 'x.csv', type: 'text/csv; charset=utf-8', disposition: 'attachment', bytes: Buffer.alloc(6_000_000, 'x') };
s3Downloads(process.env, '${LOCAL_BUCKET}').keep(file).then((address) => process.stdout.write(address));`;

beforeAll(async () => {
  const downloads = openDownloadFolder(join(folder, 'downloads'), 'c');
  server = createServer(async (request, response) => {
    if (!(await downloads.answers(request, response))) response.writeHead(404).end();
  });
  url = await listening(server, 0);
  await build({
    ...BUNDLE,
    plugins: [...BUNDLE.plugins],
    format: 'cjs',
    stdin: { contents: ENTRY, resolveDir: BUNDLE.absWorkingDir, loader: 'ts' },
    outfile: program,
  });
});
afterAll(async () => {
  await stop(server);
  rmSync(folder, { recursive: true, force: true });
});

test.each(nodesToTry())(
  'the S3 client keeps a file when it is bundled as in the function, on $name',
  async ({ path }) => {
    // The function turns the SDK's notice about Node 20 off when it connects to its table.
    const env = {
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      AWS_ENDPOINT_URL_S3: url,
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_SESSION_TOKEN: 'c',
    };
    const { stdout, stderr } = await promisify(execFile)(path, [program], { env });
    expect(stderr).toBe('');
    const response = await fetch(stdout);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(6_000_000);
  },
);
