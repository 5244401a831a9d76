import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type Bucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { UPLOADS } from '../../src/domain/evidence/evidence-file.js';
import type { Stage } from '../stages.js';
import { privateBucket } from './private-bucket.js';

/** Uploads have a bucket of their own: they still contain the place of a picture, and no backup may contain that. */
export type EvidenceBuckets = { readonly kept: Bucket; readonly uploads: Bucket };

const WITHOUT_LOG =
  'Revisions say who added a file. Addresses are given only to officials, by the API, and end after minutes.';

export const createEvidence = (scope: Construct, stage: Stage): EvidenceBuckets => ({
  // Kept files stay as long as the revisions that name them. AWS Backup copies only buckets with versions. The service
  // never overwrites or removes a kept file, so an old version is a file that an operator erased. It expires after a day.
  kept: privateBucket(scope, 'Evidence', WITHOUT_LOG, {
    versioned: true,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(1), expiredObjectDeleteMarker: true }],
    removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  }),
  // All uploads expire after a day. There are no versions, so a discarded upload is gone.
  uploads: privateBucket(scope, 'Uploads', WITHOUT_LOG, {
    lifecycleRules: [
      { prefix: `${UPLOADS}/`, expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    // Pages post forms to the bucket. No script reads from it: an address is opened, and the browser saves the file.
    cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [pagesOf(stage)], allowedHeaders: ['*'] }],
    removalPolicy: RemovalPolicy.DESTROY,
  }),
});

/**
 * The origin of the pages. They name the bucket in their policy, so the bucket cannot name the address that CloudFront
 * gives them. The signature of the form grants access in any case.
 */
const pagesOf = ({ certificate, domain }: Stage): string =>
  certificate === null ? 'https://*.cloudfront.net' : `https://${domain}`;
