import { Match } from 'aws-cdk-lib/assertions';
import { describe, it } from 'vitest';
import { synthesise } from '../support/aws/synth.js';

const templates = await synthesise();

describe.each([...templates])('%s', (name, template) => {
  it('buckets are private, encrypted and behind TLS, and files that are downloaded are gone after a day', () => {
    template.resourceCountIs('AWS::S3::Bucket', 4);
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: { ServerSideEncryptionConfiguration: Match.anyValue() },
    });
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 1, Status: 'Enabled' })] },
    });
    template.resourceCountIs('AWS::S3::BucketPolicy', 4);
    template.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      }),
    });
  });

  it('kept files outlive a stage that keeps its data, and what an operator erased is gone after a day', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: name === 'xaso-production' ? 'Retain' : 'Delete',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: {
          Rules: [
            {
              Status: 'Enabled',
              NoncurrentVersionExpiration: { NoncurrentDays: 1 },
              ExpiredObjectDeleteMarker: true,
            },
          ],
        },
      },
    });
  });

  it('uploads are gone after a day, and none is kept as an old version', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Delete',
      Properties: {
        VersioningConfiguration: Match.absent(),
        LifecycleConfiguration: { Rules: [Match.objectLike({ Prefix: 'incoming/', ExpirationInDays: 1 })] },
        CorsConfiguration: {
          CorsRules: [
            {
              AllowedMethods: ['POST'],
              AllowedHeaders: ['*'],
              AllowedOrigins: [name === 'xaso-production' ? 'https://xaso.example' : 'https://*.cloudfront.net'],
            },
          ],
        },
      },
    });
  });
});
