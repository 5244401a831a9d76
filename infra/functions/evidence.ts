import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { UPLOADS } from '../../src/domain/evidence/evidence-file.js';
import type { Stage } from '../stages.js';

/**
 * Holds files that prove figures. Uploads expire after a day, whether they count or not; kept files stay as long as the
 * revisions that name them. There are no versions: the function has no right to change or to remove a kept file, and an
 * old version would hold the place and time of a picture, or a file that was erased on purpose.
 */
export function createEvidence(scope: Construct, stage: Stage): Bucket {
  const bucket = new Bucket(scope, 'Evidence', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    lifecycleRules: [
      { prefix: `${UPLOADS}/`, expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    // Pages send forms to it. Nothing is read by a script: an address is opened, and the browser saves the file.
    cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [pagesOf(stage)], allowedHeaders: ['*'] }],
    removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'Revisions say who added a file. Addresses are given only to officials, by the API, and end after minutes.',
  });
  return bucket;
}

/**
 * The pages name the bucket in their policy, so the bucket cannot name the address that CloudFront gives them. The
 * signature of the form decides in any case.
 */
const pagesOf = ({ certificate, domain }: Stage): string =>
  certificate === null ? 'https://*.cloudfront.net' : `https://${domain}`;
