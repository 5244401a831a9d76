import { Match } from 'aws-cdk-lib/assertions';
import { describe, it } from 'vitest';
import { synthesise } from '../support/aws/synth.js';

const templates = await synthesise();

describe.each([...templates])('%s', (name, template) => {
  it('buckets are private, encrypted and behind TLS, and files that are downloaded are gone after a day', () => {
    template.resourceCountIs('AWS::S3::Bucket', 3);
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
    template.resourceCountIs('AWS::S3::BucketPolicy', 3);
    template.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      }),
    });
  });

  it('uploads that prove nothing are gone after a day, and kept files outlive a stage that keeps its data', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: name === 'xaso-production' ? 'Retain' : 'Delete',
      Properties: {
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
