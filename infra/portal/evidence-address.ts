import { Duration, Validations } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.js';
import { savedFileHeaders } from './edge-headers.js';

/** Errors of the bucket. CloudFront would otherwise keep each of them for ten seconds. */
const ERRORS = [400, 403, 404, 405, 416, 500, 502, 503, 504];

/**
 * The address from which readers save evidence files: another origin than the pages, with the headers that S3 cannot
 * send. CloudFront has no right to read the bucket. It forwards the signed query under the bucket's own host, for which
 * the API signed it. So S3 decides about every request, and refuses any that the API did not sign.
 */
export function handOutEvidence(scope: Construct, stage: Stage, bucket: IBucket): Distribution {
  const distribution = new Distribution(scope, 'EvidenceAddress', {
    comment: `Xã Số, ${stage.name}: files of evidence`,
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_200,
    defaultBehavior: {
      origin: S3BucketOrigin.withBucketDefaults(bucket),
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      responseHeadersPolicy: savedFileHeaders(scope),
      cachePolicy: onlyWhileSigned(scope),
      compress: false,
    },
    errorResponses: ERRORS.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
  });
  acknowledge(distribution);
  return distribution;
}

/**
 * Nothing is kept, because the signed query makes S3 send `no-store`. The query is in the cache key nevertheless,
 * because CloudFront joins equal requests of the same moment. A policy with a maximum of 0 could not have it there.
 */
const onlyWhileSigned = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'EvidenceCache', {
    comment: 'Kept by nobody; the signature is in the key',
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.seconds(1),
    queryStringBehavior: CacheQueryStringBehavior.all(),
  });

function acknowledge(distribution: Distribution): void {
  const accepted: readonly (readonly [string, string])[] = [
    ['AwsSolutions-CFR1', 'Officials travel, and every address is signed and ends after minutes.'],
    ['AwsSolutions-CFR2', 'Only GET with a signed query reaches an object, and S3 checks the signature.'],
    ['AwsSolutions-CFR3', 'Its log would keep addresses that open files. Revisions say who added a file.'],
    ['AwsSolutions-CFR4', 'The name of CloudFront has its certificate and settings.'],
    ['AwsSolutions-CFR7', 'CloudFront may read nothing by itself: only what the API has signed is handed out.'],
  ];
  for (const [id, reason] of accepted) Validations.of(distribution).acknowledge({ id, reason });
}
