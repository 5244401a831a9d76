import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { RESTORE_TESTED_TAG } from '../../lambda/watch/watched.js';
import { ensureTable } from '../aws/table.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { progress } from '../base/progress.js';
import { rehearseRestore, type TableAt } from './restore-table.js';
import { exportThroughS3 } from './s3-export.js';

export type StageTable = {
  readonly table: string;
  readonly region: string;
  readonly into: string;
  readonly bucket: string | undefined;
  readonly folder: string | undefined;
};

/** Copies the table of a stage and says how the copy is attached. Of the table itself only a tag is written: when it was rehearsed. */
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
    throw new CommandError(
      `There is a table ${into} already.\n  Give another name with --into, or delete that one.`,
      EXIT.usage,
    );
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

/** The nightly job reads it. The copy has it too, because it may take the place of the table. */
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

/** Creates a table with what the stack gives its own: a stream, past moments, and a guard against deletion. */
async function createLikeStage({ db, name }: TableAt): Promise<void> {
  await ensureTable(db, name);
  await db.send(
    new UpdateTableCommand({
      TableName: name,
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  );
  await untilActive({ db, name });
  await db.send(new UpdateTableCommand({ TableName: name, DeletionProtectionEnabled: true }));
  await untilActive({ db, name });
  await db.send(
    new UpdateContinuousBackupsCommand({
      TableName: name,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  );
}

async function untilActive({ db, name }: TableAt): Promise<void> {
  for (;;) {
    const { Table } = await db.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((again) => setTimeout(again, 1_000));
  }
}
