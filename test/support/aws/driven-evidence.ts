import { createServer } from 'node:http';
import { listening, stop } from '../../../src/local/base/listening.js';
import { graphqlEvent } from '../api/invoke.js';
import { bearer } from '../api/tokens.js';
import { jpeg } from '../builders/pictures.js';
import { answerOfObjects } from './evidence-memory.js';
import { evidenceUses, type RecordingProxy, recordingProxy } from './recording-proxy.js';

/** A store of objects that checks no signature, because only the policies decide what a function may do. */
export async function objectEngine() {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { pathname } = new URL(request.url ?? '/', 'http://s3');
    if (request.method !== 'POST') {
      const { status, body: object } = answerOfObjects(objects, { ...request, path: pathname, body });
      response.writeHead(status).end(object);
    } else {
      const form = await new Response(new Uint8Array(body), {
        headers: { 'content-type': request.headers['content-type'] ?? '' },
      }).formData();
      const file = form.get('file') as File;
      objects.set(`${pathname}/${form.get('key')}`, Buffer.from(await file.arrayBuffer()));
      response.writeHead(204).end();
    }
  });
  return { endpoint: await listening(server, 0), close: () => stop(server) };
}

const NOW = '2026-11-23T02:00:00.000Z';
const REPORT = { unit: 'nghia-ta', period: '2026-12' };

type Answer = { readonly body: string };
type Upload = { upload: string; address: string; fields: { name: string; value: string }[] };

/** A picture on its way: the form that a browser posts, what counts, and the address by which a reader saves it. */
export async function sentEvidence(
  engine: { readonly endpoint: string },
  run: (events: readonly unknown[]) => Promise<Answer[]>,
  token: string,
): Promise<RecordingProxy> {
  const ask = async (query: string, variables: object) => {
    const event = graphqlEvent(query, NOW, variables);
    const [answer] = await run([{ ...event, headers: { ...event.headers, ...bearer(token) } }]);
    const { data, errors } = JSON.parse(answer?.body ?? '{}');
    if (errors) throw new Error(answer?.body);
    return data;
  };
  const { reportForm } = await ask(
    `{ reportForm(unit: "${REPORT.unit}", period: "${REPORT.period}") { revision } }`,
    {},
  );
  const named = (idempotencyKey: string) => ({ ...REPORT, idempotencyKey, name: 'ảnh.jpg' });
  const { requestEvidenceUpload: place } = await ask(
    `mutation ($input: RequestEvidenceUploadInput!) { requestEvidenceUpload(input: $input) {
      upload { upload address fields { name value } } errors { code } } }`,
    { input: { ...named('r22-place'), type: 'JPEG', size: jpeg().length } },
  );
  const { upload, address, fields } = place.upload as Upload;
  const form = new FormData();
  for (const { name, value } of fields) form.append(name, value);
  form.append('file', new Blob([Buffer.from(jpeg())]));
  const browser = await recordingProxy(engine.endpoint, evidenceUses);
  // The recorder of the function is gone with its process; the browser has one of its own.
  const through = (url: string) => url.replace(new URL(url).origin, browser.endpoint);
  const sent = await fetch(through(address), { method: 'POST', body: form });
  if (sent.status !== 204) throw new Error(`the form answers ${sent.status}`);
  const { addEvidenceFile } = await ask(
    `mutation ($input: AddEvidenceFileInput!) { addEvidenceFile(input: $input) {
      form { files { address } } errors { code } } }`,
    { input: { ...named('r22-file'), upload, expectedRevision: reportForm.revision } },
  );
  const [file] = addEvidenceFile.form.files;
  const saved = await fetch(through(file.address));
  if (saved.status !== 200) throw new Error(`the file answers ${saved.status}`);
  await browser.close();
  return browser;
}
