import { MEDIA_TYPES, SAVED_FILE_HEADERS, UPLOADS } from '../../domain/evidence/evidence-file.js';
import { type EvidenceFiles, EvidenceUnavailableError } from '../../file-report/evidence-files.js';
import { environmentCredentials } from '../../store/table/environment-credentials.js';
import { patienceIn } from '../../store/table/patience.js';
import { EVIDENCE_OUTSIDE, EVIDENCE_STORE } from '../base/env.js';
import { type ObjectRequest, presignedAddress, signedFormFields, signedObjectHeaders } from './bucket-signing.js';

/** A slow line sends 10 MB in this time. */
const SEND_WITHIN_MS = 15 * 60_000;
const ADDRESS_SECONDS = 300;

const TRIES = 2;
/** For one try, so that both end within ten seconds. Inside a region 10 MB take less than a second. */
const ANSWER_MS = 4_500;

/** Uploads lie apart: they are as the device made them, with the place of a picture, and no backup may hold that. */
export type EvidenceBuckets = { readonly kept: string; readonly uploads: string };

/**
 * Files of evidence in two buckets, by three requests of S3. The SDK's client would make the function of the API a third
 * larger; the signatures are the same code. `readers`: the address from which kept files are saved; it passes what is
 * signed for their bucket on to the bucket.
 */
export function evidenceBuckets(env: NodeJS.ProcessEnv, buckets: EvidenceBuckets, readers: string): EvidenceFiles {
  const region = env.AWS_REGION ?? '';
  const { endpoint, key } = otherStore(env[EVIDENCE_STORE]);
  const outside = env[EVIDENCE_OUTSIDE] || endpoint;
  const addressOfBucket = (name: string, store = endpoint) =>
    store ? `${store}/${name}` : `https://${name}.s3.${region}.amazonaws.com`;
  const credentials = environmentCredentials(env);
  const signer = async () => ({ region, ...(key ?? (await credentials())) });
  const objectAt = (path: string, store = endpoint) => {
    const bucket = path.startsWith(`${UPLOADS}/`) ? buckets.uploads : buckets.kept;
    return new URL(`${addressOfBucket(bucket, store)}/${path.split('/').map(encodeURIComponent).join('/')}`);
  };

  async function once(request: ObjectRequest): Promise<Answer> {
    const { method, url, body } = request;
    const headers = await signedObjectHeaders(request, await signer(), new Date());
    const signal = AbortSignal.timeout(patienceIn(env) ?? ANSWER_MS);
    const { host: _, ...sent } = headers;
    const answer = await fetch(url, { method, headers: sent, signal, ...(body && { body: Buffer.from(body) }) });
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
  }

  /** Every request here can be repeated. */
  async function call(request: ObjectRequest, accepted: readonly number[]): Promise<Answer> {
    const faults: unknown[] = [];
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const answer = await once(request).catch((error: unknown) => {
        faults.push(error);
        return undefined;
      });
      if (answer && accepted.includes(answer.status)) return answer;
      if (answer && answer.status < 500)
        throw new EvidenceStoreError(`the store of files answers ${request.method} with ${answer.status}`);
    }
    throw new EvidenceUnavailableError(`the store of files does not answer ${request.method}`, { cause: faults[0] });
  }

  return {
    async uploadForm(path, type, size) {
      const now = new Date();
      const expires = new Date(now.getTime() + SEND_WITHIN_MS);
      const conditions = { bucket: buckets.uploads, key: path, contentType: MEDIA_TYPES[type], size };
      const fields = await signedFormFields(conditions, await signer(), now, expires);
      return { address: addressOfBucket(buckets.uploads, outside), fields, expiresAt: expires.toISOString() };
    },
    async received(path) {
      const { status, bytes } = await call({ method: 'GET', url: objectAt(path) }, [200, 403, 404]);
      return status === 200 ? bytes : undefined;
    },
    async discard(path) {
      await call({ method: 'DELETE', url: objectAt(path) }, [204, 404]);
    },
    async keep(path, type, bytes) {
      // What is named by its content is never written twice.
      const headers = { 'content-type': MEDIA_TYPES[type], 'if-none-match': '*' };
      await call({ method: 'PUT', url: objectAt(path), headers, body: bytes }, [200, 412]);
    },
    async addressOf(path, type, savedAs) {
      const url = objectAt(path, outside);
      url.searchParams.set('response-content-type', MEDIA_TYPES[type]);
      url.searchParams.set('response-content-disposition', `attachment; filename*=UTF-8''${headerText(savedAs)}`);
      // Nothing between the bucket and the reader keeps the file.
      url.searchParams.set('response-cache-control', SAVED_FILE_HEADERS['cache-control']);
      const signed = await presignedAddress(url, await signer(), new Date(), ADDRESS_SECONDS);
      return signed.replace(url.origin, new URL(readers).origin);
    },
  };
}

type Answer = { readonly status: number; readonly bytes: Uint8Array };

/** The store refuses what this process asks for. A later try will not succeed. */
export class EvidenceStoreError extends Error {
  override name = 'EvidenceStoreError';
}

/** `http://<key>:<secret>@<host>:<port>` of another store than S3, which knows nothing of the process's own credentials. */
function otherStore(address: string | undefined) {
  if (!address) return {};
  const { username, password, origin } = new URL(address);
  return {
    endpoint: origin,
    key: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
  };
}

/** As RFC 8187 writes letters that a header cannot hold. */
const headerText = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
