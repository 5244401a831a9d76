import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SAVED_FILE_HEADERS } from '../../domain/evidence/evidence-file.js';
import { listening, stop } from '../base/listening.js';
import { readBody } from '../base/read-body.js';
import { foreignCall, ON_THIS_MACHINE, refuse } from './door.js';
import type { RunningPart } from './embedded-database.js';
import { answerFault } from './object-fault.js';
import { type ObjectFolder, openObjectFolder } from './object-folder.js';
import { isPresigned, isSigned, permittedUpload, type StoreKey } from './object-signatures.js';

/** The largest file, and a form around it. */
const MOST_BYTES = 11 * 1024 * 1024;

export type ObjectServer = RunningPart & {
  /** The endpoint with the key of this run, as the functions are told it. */
  readonly address: string;
};

/** Answers a request for a bucket in a folder. `origin` is the address by which the caller has come. */
export type ObjectAnswers = (request: IncomingMessage, response: ServerResponse, origin: string) => Promise<void>;

/** The parts of S3 that evidence files use: a form of a browser, PUT, GET and DELETE of the service, and GET by signed addresses. */
export const objectAnswers =
  (objects: ObjectFolder, store: StoreKey): ObjectAnswers =>
  (request, response, origin) =>
    answer(request, response, origin, objects, store).catch((error: unknown) => {
      ON_THIS_MACHINE.report(error);
      if (response.headersSent) response.destroy();
      else answerFault(response, 500, 'InternalError');
    });

/** Replaces S3 on this machine, at an address of its own, so that no file is of the origin of a page. */
export async function startObjectServer(folder: string, bucket: string, region: string): Promise<ObjectServer> {
  const store: StoreKey = { bucket, region, accessKeyId: 'local', secretAccessKey: randomBytes(32).toString('hex') };
  const { endpoint, close } = await serveObjects(objectAnswers(openObjectFolder(folder), store));
  const address = endpoint.replace('://', `://${store.accessKeyId}:${store.secretAccessKey}@`);
  return { endpoint, address, close };
}

/** Serves the objects on a free loopback port. */
export async function serveObjects(answers: ObjectAnswers): Promise<RunningPart> {
  const server = createServer((request, response) => {
    const refusal = foreignCall(request.headers);
    if (refusal) return refuse(request, response, refusal);
    // Pages of this machine send forms from another port. The form's signature decides.
    const { origin } = request.headers;
    if (origin) response.setHeader('access-control-allow-origin', origin);
    void answers(request, response, `http://${request.headers.host}`);
  });
  return { endpoint: await listening(server, 0), close: () => stop(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  objects: ObjectFolder,
  store: StoreKey,
): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  // A browser that shows the progress of an upload sends a preflight request, as to a bucket with CORS.
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { 'access-control-allow-methods': 'POST', 'access-control-allow-headers': '*' }).end();
    return;
  }
  const url = new URL(request.url ?? '/', origin);
  const [bucket, ...parts] = url.pathname.slice(1).split('/').map(decodeURIComponent);
  const body = await readBody(request, MOST_BYTES);
  if (body === undefined) return answerFault(response, 400, 'EntityTooLarge');
  if (bucket !== store.bucket) return answerFault(response, 404, 'NoSuchBucket');
  const path = parts.join('/');
  if (request.method === 'POST' && path === '') return takeForm(request, response, body, objects, store);
  if (request.method === 'GET' && (await isPresigned(url, store))) return send(response, url, objects, path);
  if (!(await isSigned(request, url, body, store))) return answerFault(response, 403, 'AccessDenied');
  switch (request.method) {
    case 'GET':
      return send(response, url, objects, path);
    case 'PUT':
      if (request.headers['if-none-match'] === '*' && objects.get(path))
        return answerFault(response, 412, 'PreconditionFailed');
      if (!objects.put(path, { type: request.headers['content-type'] ?? '', bytes: body }))
        return answerFault(response, 400, 'InvalidURI');
      response.writeHead(200).end();
      return;
    case 'DELETE':
      objects.remove(path);
      response.writeHead(204).end();
      return;
    default:
      return answerFault(response, 405, 'MethodNotAllowed');
  }
}

async function takeForm(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  objects: ObjectFolder,
  store: StoreKey,
): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  const upload = form && (await permittedUpload(form, store, new Date()));
  if (!upload) return answerFault(response, 403, 'AccessDenied');
  if (!objects.put(upload.key, upload)) return answerFault(response, 400, 'InvalidURI');
  response.writeHead(204).end();
}

function send(response: ServerResponse, { searchParams }: URL, objects: ObjectFolder, path: string): void {
  const found = objects.get(path);
  if (!found) {
    answerFault(response, 404, 'NoSuchKey');
    return;
  }
  const disposition = searchParams.get('response-content-disposition');
  response
    .writeHead(200, {
      'content-type': searchParams.get('response-content-type') ?? found.type,
      ...(disposition && { 'content-disposition': disposition }),
      ...SAVED_FILE_HEADERS,
    })
    .end(found.bytes);
}
