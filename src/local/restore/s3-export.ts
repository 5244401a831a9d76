import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  DescribeExportCommand,
  DescribeTableCommand,
  ExportTableToPointInTimeCommand,
  PointInTimeRecoveryUnavailableException,
} from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { CommandError, EXIT } from '../base/command-error.js';
import { counted } from '../base/progress.js';
import type { TableAt } from './restore-table.js';

export type Bucket = { readonly s3: S3Client; readonly name: string; readonly prefix: string };

const ASK_AGAIN_MS = 5_000;

/** Lets DynamoDB export the table to S3, as it was at this moment, and fetches the files into the folder. Costs the table no reads. */
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
      throw new CommandError(
        `Table ${name} keeps no past moments, so AWS does not export it.\n  Leave --bucket out, or switch point-in-time recovery on.`,
        EXIT.usage,
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
  for (let next: string | undefined, isFirst = true; isFirst || next; isFirst = false) {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: `${prefix}/`, ...(next && { ContinuationToken: next }) }),
    );
    next = page.NextContinuationToken;
    for (const { Key = '' } of page.Contents ?? []) {
      if (!/\.gz$|manifest-summary\.json$/.test(Key)) continue;
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      const content = (await Body?.transformToByteArray()) ?? new Uint8Array();
      writeFileSync(join(folder, basename(Key)), content, { mode: 0o600 });
      files++;
      bytes += content.length;
    }
  }
  return `by DynamoDB to s3://${Bucket}/${prefix}, fetched ${counted(files, 'file')}, ${Math.ceil(bytes / 1024)} KB`;
}
