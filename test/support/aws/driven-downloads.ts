import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { s3Downloads } from '../../../src/files/table/s3-downloads.js';
import { openDownloadFolder } from '../../../src/local/aws/download-folder.js';
import { LOCAL_BUCKET } from '../../../src/local/base/environment.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { type RecordingProxy, recordingProxy, s3Uses } from './recording-proxy.js';

/** Stores a file that is too large for an answer, as the function does, and fetches it from its address. */
export async function keptFile(): Promise<RecordingProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-r22-s3-'));
  const downloads = openDownloadFolder(folder, 'c');
  const server = createServer(async (request, response) => {
    if (!(await downloads.answers(request, response))) response.writeHead(404).end();
  });
  const s3 = await recordingProxy(await listening(server, 0), s3Uses('downloads'));
  try {
    const env = {
      AWS_ENDPOINT_URL_S3: s3.endpoint,
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_SESSION_TOKEN: 'c',
    };
    const file = { name: 'x.csv', type: 'text/csv', disposition: 'attachment', bytes: Buffer.from('x') };
    const address = await s3Downloads(env, LOCAL_BUCKET).keep(file);
    const { status } = await fetch(address);
    if (status !== 200) throw new Error(`${address} answers ${status}`);
    return s3;
  } finally {
    await s3.close();
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  }
}
