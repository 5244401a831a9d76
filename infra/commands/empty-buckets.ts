import {
  DeleteObjectsCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  type ObjectIdentifier,
  S3Client,
} from '@aws-sdk/client-s3';

/** Deletes every version of every object in the buckets whose names begin so. Answers with the names. */
export async function emptyBuckets(
  region: string,
  prefix: string,
  client = new S3Client({ region }),
): Promise<string[]> {
  const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
  const names = Buckets.flatMap(({ Name }) => (Name?.startsWith(prefix) ? [Name] : []));
  for (const Bucket of names) {
    for (;;) {
      const { Versions = [], DeleteMarkers = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }));
      const Objects = [...Versions, ...DeleteMarkers].map(
        ({ Key, VersionId }) => ({ Key, VersionId }) as ObjectIdentifier,
      );
      if (Objects.length === 0) break;
      await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    }
  }
  return names;
}
