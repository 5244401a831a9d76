import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type Bucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { privateBucket } from './private-bucket.js';

/**
 * The bucket of files that are too large for an answer: private, encrypted, deleted after a day, read only by signed
 * addresses.
 */
export const createDownloads = (scope: Construct): Bucket =>
  privateBucket(scope, 'Downloads', WITHOUT_LOG, {
    lifecycleRules: [{ expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    // The API redirects pages of any origin to a signed address. The signature grants access, not the origin.
    cors: [
      {
        allowedMethods: [HttpMethods.GET],
        allowedOrigins: ['*'],
        allowedHeaders: ['*'],
        exposedHeaders: ['content-disposition'],
      },
    ],
    removalPolicy: RemovalPolicy.DESTROY,
  });

const WITHOUT_LOG =
  'Objects live for a day and are copies of what the API answers; its access log says when they were asked for.';
