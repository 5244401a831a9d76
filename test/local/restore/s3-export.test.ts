import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeExportCommand,
  DescribeTableCommand,
  PointInTimeRecoveryUnavailableException,
} from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bucket, exportThroughS3 } from '../../../src/local/restore/rehearse-stage.js';
import type { TableAt } from '../../../src/local/restore/restore-table.js';

type State = { readonly ExportStatus: string; readonly FailureCode?: string; readonly FailureMessage?: string };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xaso-s3-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A DynamoDB whose export goes through these states. */
const tableWith = (states: readonly State[], refusal?: Error): TableAt => {
  const left = [...states];
  const send = async (command: unknown) => {
    if (command instanceof DescribeTableCommand) return { Table: { TableArn: 'arn:table' } };
    if (!(command instanceof DescribeExportCommand) && refusal) throw refusal;
    return { ExportDescription: { ExportArn: 'arn:export', ...left.shift() } };
  };
  return { db: { send }, name: 'xaso' } as unknown as TableAt;
};

/** A bucket that lists one file a page. */
const bucketWith = (files: Readonly<Record<string, string>>): Bucket => {
  const names = Object.keys(files);
  const send = async (command: { input: { Key?: string; ContinuationToken?: string; Prefix?: string } }) => {
    if (!(command instanceof ListObjectsV2Command)) {
      const content = files[command.input.Key ?? ''] ?? '';
      return { Body: { transformToByteArray: async () => Buffer.from(content) } };
    }
    const found = names.filter((name) => name.startsWith(command.input.Prefix ?? ''));
    const at = Number(command.input.ContinuationToken ?? 0);
    return {
      Contents: found.slice(at, at + 1).map((Key) => ({ Key })),
      ...(at + 1 < found.length && { NextContinuationToken: `${at + 1}` }),
    };
  };
  const s3 = Object.assign(Object.create(S3Client.prototype), { send });
  return { s3, name: 'backups', prefix: 'drill' };
};

const FILES = {
  'drill/AWSDynamoDB/1/data/a.json.gz': 'first',
  'drill/AWSDynamoDB/1/data/b.json.gz': 'second',
  'drill/AWSDynamoDB/1/manifest-summary.json': '{}',
  'drill/AWSDynamoDB/1/manifest-files.md5': 'not needed',
  'drilled/other.json.gz': 'of somebody else',
};

it('waits for the end of the export and fetches its files from every page, and no others', async () => {
  writeFileSync(join(folder, 'left-over'), 'x');
  const states = ['IN_PROGRESS', 'IN_PROGRESS', 'COMPLETED'].map((ExportStatus) => ({ ExportStatus }));
  const said = await exportThroughS3(tableWith(states), bucketWith(FILES), folder, 0);
  expect(said).toBe('by DynamoDB to s3://backups/drill, fetched 3 files, 1 KB');
  expect(readdirSync(folder).toSorted()).toEqual(['a.json.gz', 'b.json.gz', 'manifest-summary.json']);
  expect(readFileSync(join(folder, 'b.json.gz'), 'utf8')).toBe('second');
});

it('says why an export failed', async () => {
  const failed = { ExportStatus: 'FAILED', FailureCode: 'S3NoSuchBucket', FailureMessage: 'no bucket' };
  await expect(exportThroughS3(tableWith([failed]), bucketWith({}), folder, 0)).rejects.toThrow(
    'The export failed: S3NoSuchBucket no bucket',
  );
});

it('a table without past moments is named with the way out, and any other refusal is told as it is', async () => {
  const none = new PointInTimeRecoveryUnavailableException({ message: 'off', $metadata: {} });
  await expect(exportThroughS3(tableWith([], none), bucketWith({}), folder, 0)).rejects.toThrow(
    /Table xaso keeps no past moments.*\n.*Leave --bucket out/,
  );
  const other = new Error('AccessDenied');
  await expect(exportThroughS3(tableWith([], other), bucketWith({}), folder, 0)).rejects.toBe(other);
});
