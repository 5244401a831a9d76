import { type Create, created, list, record, without } from './creation.js';

/** The settings of a new bucket: member of the template, call, name of the parameter, and the form of its value. */
const BUCKET_SETTINGS: readonly (readonly [string, string, string, (value: unknown) => unknown])[] = [
  [
    'BucketEncryption',
    'put_bucket_encryption',
    'ServerSideEncryptionConfiguration',
    (value) => ({
      Rules: list(record(value).ServerSideEncryptionConfiguration).map((rule) => ({
        ApplyServerSideEncryptionByDefault: record(rule).ServerSideEncryptionByDefault,
      })),
    }),
  ],
  [
    'CorsConfiguration',
    'put_bucket_cors',
    'CORSConfiguration',
    (value) => ({
      CORSRules: list(record(value).CorsRules)
        .map(record)
        .map((rule) => ({
          AllowedHeaders: rule.AllowedHeaders,
          AllowedMethods: rule.AllowedMethods,
          AllowedOrigins: rule.AllowedOrigins,
          ExposeHeaders: rule.ExposedHeaders ?? [],
        })),
    }),
  ],
  [
    'LifecycleConfiguration',
    'put_bucket_lifecycle_configuration',
    'LifecycleConfiguration',
    (value) => ({
      Rules: list(record(value).Rules)
        .map(record)
        .map((rule) => ({
          ...without(rule, 'Id', 'Prefix', 'ExpirationInDays', 'ExpiredObjectDeleteMarker'),
          Filter: { Prefix: rule.Prefix ?? '' },
          ...(rule.ExpirationInDays === undefined ? {} : { Expiration: { Days: rule.ExpirationInDays } }),
          ...(rule.ExpiredObjectDeleteMarker === undefined
            ? {}
            : { Expiration: { ExpiredObjectDeleteMarker: rule.ExpiredObjectDeleteMarker } }),
        })),
    }),
  ],
  ['OwnershipControls', 'put_bucket_ownership_controls', 'OwnershipControls', (value) => value],
  ['PublicAccessBlockConfiguration', 'put_public_access_block', 'PublicAccessBlockConfiguration', (value) => value],
  ['VersioningConfiguration', 'put_bucket_versioning', 'VersioningConfiguration', (value) => value],
];

/** The table, and buckets with what they are told. */
export const STORAGE: Readonly<Record<string, Create>> = {
  // CloudFormation would run the function, whose answer no emulator waits for.
  'Custom::PortalFiles': async (_call, { name }) => created(name, {}),
  'AWS::DynamoDB::GlobalTable': async (call, { name, properties }) => {
    const replica = record(list(properties.Replicas)[0]);
    const { TableDescription } = await call('dynamodb', 'create_table', {
      ...without(
        properties,
        'Replicas',
        'StreamSpecification',
        'TableName',
        'TimeToLiveSpecification',
        'SSESpecification',
      ),
      TableName: name,
      DeletionProtectionEnabled: replica.DeletionProtectionEnabled === true,
      ...(properties.StreamSpecification
        ? { StreamSpecification: { StreamEnabled: true, ...record(properties.StreamSpecification) } }
        : {}),
    });
    if (replica.PointInTimeRecoverySpecification)
      await call('dynamodb', 'update_continuous_backups', {
        TableName: name,
        PointInTimeRecoverySpecification: replica.PointInTimeRecoverySpecification,
      });
    if (properties.TimeToLiveSpecification)
      await call('dynamodb', 'update_time_to_live', {
        TableName: name,
        TimeToLiveSpecification: properties.TimeToLiveSpecification,
      });
    const { TableArn, LatestStreamArn } = record(TableDescription);
    return created(name, { Arn: TableArn, StreamArn: LatestStreamArn });
  },

  'AWS::S3::Bucket': async (call, { name, properties, region }) => {
    const Bucket = `xaso-${name.toLowerCase()}`;
    await call('s3', 'create_bucket', { Bucket, CreateBucketConfiguration: { LocationConstraint: region } });
    for (const [member, operation, parameter, shaped] of BUCKET_SETTINGS)
      if (properties[member] !== undefined)
        await call('s3', operation, { Bucket, [parameter]: shaped(properties[member]) });
    return created(Bucket, {
      Arn: `arn:aws:s3:::${Bucket}`,
      DomainName: `${Bucket}.s3.amazonaws.com`,
      RegionalDomainName: `${Bucket}.s3.${region}.amazonaws.com`,
    });
  },

  'AWS::S3::BucketPolicy': async (call, { name, properties }) => {
    await call('s3', 'put_bucket_policy', {
      Bucket: properties.Bucket,
      Policy: JSON.stringify(properties.PolicyDocument),
    });
    return created(name);
  },
};
