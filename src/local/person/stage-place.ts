import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  NoSuchKey,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { UPLOADS } from '../../domain/evidence/evidence-file.js';
import { addDays } from '../../domain/time/local-date.js';
import { signedHeaders } from '../../lambda/base/signed-request.js';
import { CommandError, EXIT } from '../base/command-error.js';
import type { PersonPlace } from './person-place.js';

export type StageData = {
  readonly region: string;
  readonly table: string;
  /** Absent if accounts are at the issuer of an office. */
  readonly userPool?: string;
  readonly evidenceBucket: string;
  readonly uploadsBucket: string;
  /** The client of another store in place of the region's S3. */
  readonly store?: S3Client;
  /** Files of evidence elsewhere than in buckets. */
  readonly files?: PersonPlace['files'];
  /** The names of copies, with the days for which they are kept. */
  readonly copies: readonly { readonly what: string; readonly days: number }[];
};

/** The data of a stage, reached with the credentials of the operator. */
export function stagePlace({
  region,
  table,
  userPool,
  evidenceBucket,
  uploadsBucket,
  store,
  files,
  copies,
}: StageData): PersonPlace {
  const isElsewhere = process.env.AWS_ENDPOINT_URL !== undefined;
  const s3 = store ?? new S3Client({ region, forcePathStyle: isElsewhere });
  const bucketOf = (path: string): string => (path.startsWith(`${UPLOADS}/`) ? uploadsBucket : evidenceBucket);
  return {
    table: {
      db: DynamoDBDocumentClient.from(new DynamoDBClient({ region }), {
        marshallOptions: { removeUndefinedValues: true },
      }),
      name: table,
    },
    files: files ?? {
      async paths() {
        const found: string[] = [];
        for (const Bucket of [evidenceBucket, uploadsBucket])
          for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket }))
            found.push(...Contents.flatMap(({ Key }) => Key ?? []));
        return found;
      },
      async get(Key) {
        try {
          const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucketOf(Key), Key }));
          return Buffer.from((await Body?.transformToByteArray()) ?? []);
        } catch (error) {
          if (error instanceof NoSuchKey) return undefined;
          throw error;
        }
      },
      remove: (path) => removeVersions(s3, bucketOf(path), path),
    },
    deleteAccount: async (id) => (userPool === undefined ? undefined : deleteUser(region, userPool, id)),
    forgetLetters: async () => ({ removed: 0, changed: 0 }),
    lastCopies: (today) => copies.map(({ what, days }) => ({ what, until: addDays(today, days) })),
  };
}

/** Removes all versions of a file. AWS Backup needs a bucket with versions, and the next copy must contain no old one. */
async function removeVersions(client: S3Client, Bucket: string, path: string): Promise<void> {
  for (;;) {
    const list = new ListObjectVersionsCommand({ Bucket, Prefix: path });
    const { Versions = [], DeleteMarkers = [] } = await client.send(list);
    const left = [...Versions, ...DeleteMarkers].filter(({ Key }) => Key === path);
    if (left.length === 0) return;
    for (const { Key, VersionId } of left) await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  }
}

/** Deletes an account with the operator's rights. No function of the service may do this. */
async function deleteUser(region: string, UserPoolId: string, Username: string): Promise<void> {
  const url = new URL(process.env.AWS_ENDPOINT_URL || `https://cognito-idp.${region}.amazonaws.com/`);
  const body = JSON.stringify({ UserPoolId, Username });
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'AWSCognitoIdentityProviderService.AdminDeleteUser',
  };
  const signer = { ...(await defaultProvider()()), region, service: 'cognito-idp' };
  const signed = await signedHeaders({ method: 'POST', url, headers, body }, signer, new Date());
  const answer = await fetch(url, { method: 'POST', headers: signed, body });
  const text = await answer.text();
  if (answer.ok || text.includes('UserNotFoundException')) return;
  throw new CommandError(
    `Cognito does not delete the account: ${answer.status} ${text.slice(0, 200)}`,
    EXIT.unreachable,
  );
}
