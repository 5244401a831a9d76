import { randomUUID } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { environmentCredentials } from '../../store/table/environment-credentials.js';
import { patienceIn } from '../../store/table/patience.js';
import type { Downloads } from './deliver.js';

/** How long the address works; a download only has to begin by then. The object is deleted after a day. */
const GOOD_FOR_SECONDS = 900;

/** The time for all attempts together, so that a hanging S3 is an error within ten seconds. A file of the country needs under one. */
const ANSWER_MS = 8_000;
const ATTEMPT_MS = 3_500;
const CONNECT_MS = 1_000;

/** Downloads in a bucket. Address and region come from the SDK's variables, so AWS and a local folder use the same code. */
export function s3Downloads(env: NodeJS.ProcessEnv, bucket: string): Downloads {
  const patience = patienceIn(env);
  const endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || undefined;
  const s3 = new S3Client({
    credentials: environmentCredentials(env),
    region: env.AWS_REGION || undefined,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: patience ?? CONNECT_MS,
      requestTimeout: patience ?? ATTEMPT_MS,
      throwOnRequestTimeout: true,
    },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
  return {
    async keep({ name, type, disposition, bytes }) {
      // The key cannot be guessed, and files with the same name cannot collide.
      const Key = `${randomUUID()}/${name}`;
      const file = { Body: bytes, ContentType: type, ContentDisposition: disposition };
      const abortSignal = AbortSignal.timeout(patience ?? ANSWER_MS);
      try {
        await s3.send(new PutObjectCommand({ Bucket: bucket, Key, ...file }), { abortSignal });
      } catch (error) {
        // The client's error says only that it was stopped; the signal's error says that time ran out.
        abortSignal.throwIfAborted();
        throw error;
      }
      return getSignedUrl(s3, new GetObjectCommand({ Bucket: bucket, Key }), { expiresIn: GOOD_FOR_SECONDS });
    },
  };
}
