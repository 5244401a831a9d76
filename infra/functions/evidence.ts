import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { UPLOADS } from '../../src/domain/evidence/evidence-file.js';
import type { Stage } from '../stages.js';

/** Uploads lie apart: they are as the device made them, with the place of a picture, and no backup may hold that. */
export type EvidenceBuckets = { readonly kept: Bucket; readonly uploads: Bucket };

const PRIVATE: BucketProps = {
  encryption: BucketEncryption.S3_MANAGED,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
};

/** Holds files that prove figures, and apart from them what browsers send. */
export function createEvidence(scope: Construct, stage: Stage): EvidenceBuckets {
  const buckets = { kept: createKept(scope, stage), uploads: createUploads(scope, stage) };
  for (const bucket of Object.values(buckets))
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Revisions say who added a file. Addresses are given only to officials, by the API, and end after minutes.',
    });
  return buckets;
}

/**
 * Kept files stay as long as the revisions that name them. AWS Backup copies only buckets with versions. The service never
 * writes over or removes a kept file, so an old version is a file that an operator erased: it ends after a day.
 */
const createKept = (scope: Construct, { keepsData }: Stage): Bucket =>
  new Bucket(scope, 'Evidence', {
    ...PRIVATE,
    versioned: true,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(1), expiredObjectDeleteMarker: true }],
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });

/** Uploads expire after a day, whether they count or not. There are no versions: what is discarded is gone. */
const createUploads = (scope: Construct, stage: Stage): Bucket =>
  new Bucket(scope, 'Uploads', {
    ...PRIVATE,
    lifecycleRules: [
      { prefix: `${UPLOADS}/`, expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    // Pages send forms to it. Nothing is read by a script: an address is opened, and the browser saves the file.
    cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [pagesOf(stage)], allowedHeaders: ['*'] }],
    removalPolicy: RemovalPolicy.DESTROY,
  });

/**
 * The pages name the bucket in their policy, so the bucket cannot name the address that CloudFront gives them. The
 * signature of the form decides in any case.
 */
const pagesOf = ({ certificate, domain }: Stage): string =>
  certificate === null ? 'https://*.cloudfront.net' : `https://${domain}`;
