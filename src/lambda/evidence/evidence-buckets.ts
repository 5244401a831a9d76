import { MEDIA_TYPES, SAVED_FILE_HEADERS, UPLOADS } from '../../domain/evidence/evidence-file.js';
import { type EvidenceFiles, EvidenceUnavailableError } from '../../file-report/evidence-files.js';
import { environmentCredentials } from '../../store/table/environment-credentials.js';
import { patienceIn } from '../../store/table/patience.js';
import { EVIDENCE_OUTSIDE, EVIDENCE_STORE } from '../base/env.js';
import { type ObjectRequest, presignedAddress, signedFormFields, signedObjectHeaders } from './bucket-signing.js';

/** A slow line needs up to this time for 10 MB. */
const SEND_WITHIN_MS = 15 * 60_000;
const ADDRESS_SECONDS = 300;

const TRIES = 2;
/** Milliseconds for one try, so that two end within ten seconds. Within a region 10 MB take less than a second. */
const ANSWER_MS = 4_500;

/** Uploads have a bucket of their own: they still contain the place of a picture, and no backup may contain that. */
export type EvidenceBuckets = { readonly kept: string; readonly uploads: string };

/**
 * Evidence files in two buckets, by three requests of S3. The SDK's client would make the API function a third larger;
 * the signatures use the same code. `readers` is the address for saving kept files; it forwards the requests signed for
 * their bucket.
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
      // A file named by its content is never written twice.
      const headers = { 'content-type': MEDIA_TYPES[type], 'if-none-match': '*' };
      await call({ method: 'PUT', url: objectAt(path), headers, body: bytes }, [200, 412]);
    },
    async addressOf(path, type, savedAs) {
      const url = objectAt(path, outside);
      url.searchParams.set('response-content-type', MEDIA_TYPES[type]);
      url.searchParams.set('response-content-disposition', `attachment; filename*=UTF-8''${headerText(savedAs)}`);
      // No cache between the bucket and the reader may keep the file.
      url.searchParams.set('response-cache-control', SAVED_FILE_HEADERS['cache-control']);
      const signed = await presignedAddress(url, await signer(), new Date(), ADDRESS_SECONDS);
      return signed.replace(url.origin, new URL(readers).origin);
    },
  };
}

type Answer = { readonly status: number; readonly bytes: Uint8Array };

/** The store refuses a request of this process. A later try will not succeed. */
export class EvidenceStoreError extends Error {
  override name = 'EvidenceStoreError';
}

/** `http://<key>:<secret>@<host>:<port>` of a store other than S3, which does not know the process's credentials. */
function otherStore(address: string | undefined) {
  if (!address) return {};
  const { username, password, origin } = new URL(address);
  return {
    endpoint: origin,
    key: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
  };
}

/** Encodes by RFC 8187 the letters that a header cannot contain. */
const headerText = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
