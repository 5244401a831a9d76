import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  DescribeExportCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ExportTableToPointInTimeCommand,
  PointInTimeRecoveryUnavailableException,
  ResourceNotFoundException,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { RESTORE_TESTED_TAG } from '../../lambda/watch/watched.js';
import { ensureTable, untilActive } from '../aws/table.js';
import { CommandError, EXIT, wrongUse } from '../base/command-error.js';
import { counted, progress } from '../base/progress.js';
import { rehearseRestore, type TableAt } from './restore-table.js';

export type StageTable = {
  readonly table: string;
  readonly region: string;
  readonly into: string;
  readonly bucket: string | undefined;
  readonly folder: string | undefined;
};

/** Copies the table of a stage and prints how to attach the copy. On the table it writes only a tag with the moment. */
export async function rehearseStage(
  { table, region, into, bucket, folder }: StageTable,
  print: (line: string) => void,
): Promise<void> {
  const db = DynamoDBDocumentClient.from(new DynamoDBClient({ region }));
  const [from, to] = [
    { db, name: table },
    { db, name: into },
  ];
  if (await exists(to))
    throw wrongUse(`There is a table ${into} already.\n  Give another name with --into, or delete that one.`);
  if (!(await exists(from))) throw new CommandError(`There is no table ${table} in ${region}.`, EXIT.unreachable);
  const now = new Date().toISOString();
  const files = folder ?? mkdtempSync(join(tmpdir(), 'xaso-export-'));
  const s3 = bucket && {
    s3: new S3Client({ region, forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined }),
    name: bucket,
    prefix: `restore-drill/${now.replaceAll(':', '-')}`,
  };
  try {
    await rehearseRestore(
      {
        from,
        to,
        folder: files,
        createTable: createLikeStage,
        now,
        ...(s3 && { exported: (target: string) => exportThroughS3(from, s3, target) }),
      },
      progress(print),
    );
  } finally {
    if (folder === undefined) rmSync(files, { recursive: true, force: true });
  }
  const { Table } = await db.send(new DescribeTableCommand({ TableName: into }));
  for (const { name } of [from, to]) await noteRehearsal(db, name, now.slice(0, 10));
  print(`\n${into} answers as ${table} does. To attach it, say in infra/stages.ts and deploy:
  table: { name: '${into}', streamArn: '${Table?.LatestStreamArn}' },
If it was only a drill, delete it:
  aws dynamodb update-table --table-name ${into} --no-deletion-protection-enabled
  aws dynamodb delete-table --table-name ${into}`);
  if (s3) print(`The export stays in s3://${s3.name}/${s3.prefix}: aws s3 rm --recursive s3://${s3.name}/${s3.prefix}`);
}

/** Writes the moment of the rehearsal, which the nightly job reads. The copy gets it too, because it may replace the table. */
async function noteRehearsal(db: DynamoDBDocumentClient, name: string, Value: string): Promise<void> {
  const { Table } = await db.send(new DescribeTableCommand({ TableName: name }));
  const Tags = [{ Key: RESTORE_TESTED_TAG, Value }];
  await db.send(new TagResourceCommand({ ResourceArn: Table?.TableArn, Tags }));
}

const exists = async ({ db, name }: TableAt): Promise<boolean> => {
  try {
    await db.send(new DescribeTableCommand({ TableName: name }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
};

/** Creates a table like the stack's: with a stream, point-in-time recovery and deletion protection. */
async function createLikeStage({ db, name }: TableAt): Promise<void> {
  await ensureTable(db, name);
  await db.send(
    new UpdateTableCommand({
      TableName: name,
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  );
  await untilActive(db, name);
  await db.send(new UpdateTableCommand({ TableName: name, DeletionProtectionEnabled: true }));
  await untilActive(db, name);
  await db.send(
    new UpdateContinuousBackupsCommand({
      TableName: name,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  );
}

export type Bucket = { readonly s3: S3Client; readonly name: string; readonly prefix: string };

const ASK_AGAIN_MS = 5_000;

/** Lets DynamoDB export the table of this moment to S3, and downloads the files. The export costs the table no reads. */
export async function exportThroughS3(
  { db, name }: TableAt,
  { s3, name: Bucket, prefix }: Bucket,
  folder: string,
  askAgainMs = ASK_AGAIN_MS,
): Promise<string> {
  const { Table } = await db.send(new DescribeTableCommand({ TableName: name }));
  const { ExportDescription: started } = await db
    .send(
      new ExportTableToPointInTimeCommand({
        TableArn: Table?.TableArn,
        S3Bucket: Bucket,
        S3Prefix: prefix,
        ExportFormat: 'DYNAMODB_JSON',
      }),
    )
    .catch((error: unknown) => {
      if (!(error instanceof PointInTimeRecoveryUnavailableException)) throw error;
      throw wrongUse(
        `Table ${name} keeps no past moments, so AWS does not export it.\n  Leave --bucket out, or switch point-in-time recovery on.`,
        { cause: error },
      );
    });
  for (let state = started; ; ) {
    if (state?.ExportStatus === 'COMPLETED') break;
    if (state?.ExportStatus === 'FAILED')
      throw new CommandError(`The export failed: ${state.FailureCode} ${state.FailureMessage}`, EXIT.unreachable);
    await new Promise((again) => setTimeout(again, askAgainMs));
    state = (await db.send(new DescribeExportCommand({ ExportArn: started?.ExportArn }))).ExportDescription;
  }
  return fetchExport(s3, Bucket, prefix, folder);
}

async function fetchExport(s3: S3Client, Bucket: string, prefix: string, folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let [files, bytes] = [0, 0];
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix: `${prefix}/` }))
    for (const { Key = '' } of Contents) {
      if (!/\.gz$|manifest-summary\.json$/.test(Key)) continue;
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      const content = (await Body?.transformToByteArray()) ?? new Uint8Array();
      writeFileSync(join(folder, basename(Key)), content, { mode: 0o600 });
      files++;
      bytes += content.length;
    }
  return `by DynamoDB to s3://${Bucket}/${prefix}, fetched ${counted(files, 'file')}, ${Math.ceil(bytes / 1024)} KB`;
}
