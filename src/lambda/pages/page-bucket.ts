import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { PortalFile } from '../../portal-files/headers.js';
import { environmentCredentials } from '../../store/table/environment-credentials.js';

const ATTEMPT_MS = 3_500;

/** Puts files of the portal into a bucket, under their paths. */
export function pageBucket(env: NodeJS.ProcessEnv, bucket: string): (file: PortalFile) => Promise<void> {
  const endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || undefined;
  const s3 = new S3Client({
    credentials: environmentCredentials(env),
    region: env.AWS_REGION || undefined,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: ATTEMPT_MS, throwOnRequestTimeout: true },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
  return async ({ path, body, contentType, cacheControl }) => {
    // A bundler may make an empty file. The SDK treats an empty text as a stream of unknown length, and warns.
    const content = { Body: Buffer.from(body), ContentType: contentType, CacheControl: cacheControl };
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: path.slice(1), ...content }));
  };
}
