import { cpSync, rmSync } from 'node:fs';
import { BatchWriteCommand, DeleteCommand, PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describeFailure } from '../../../src/local/base/command-error.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { examineData, openData } from '../../../src/local/data/open-data-folder.js';
import { localClient } from '../aws/dynamo.js';
import { newDataFolder, runBuilt } from '../start/local-process.js';

type Client = ReturnType<typeof localClient>;
/** Every item of a table, in the order of the keys. */
export type Content = readonly string[];

/** A folder with the real register and nothing else. */
export async function smallFolder(): Promise<string> {
  const data = newDataFolder();
  const { code, out } = await (await runBuilt('seed', ['--without-demonstration', '--data', data])).ends();
  if (code !== 0) throw new Error(out);
  return data;
}

export function folderLike(data: string): string {
  const copy = newDataFolder();
  cpSync(data, copy, { recursive: true });
  // The file names this process as the owner, which still lives.
  rmSync(`${copy}/service.json`, { force: true });
  return copy;
}

export type Opened = {
  readonly content: Content;
  /** The messages of the opening, or the reason of the refusal. */
  readonly said: string;
  readonly isRefused: boolean;
};

/** Opens a folder as a command does, and reads or changes what is in it. */
export async function opened(data: string, work: (db: Client) => Promise<void> = async () => {}): Promise<Opened> {
  const said: string[] = [];
  const spoken = console.error;
  console.error = (line: unknown) => said.push(String(line));
  try {
    const request = { data, fresh: false, dynamodb: undefined };
    await examineData(request);
    const held = await openData({ ...request, url: null, now: () => new Date().toISOString(), instance: data });
    const db = localClient(held.endpoints.dynamodb, held.endpoints.secret);
    try {
      await work(db);
      return { content: await contentOf(db), said: said.join('\n'), isRefused: false };
    } finally {
      db.destroy();
      await held.close();
    }
  } catch (error) {
    return { content: [], said: [...said, describeFailure(error, {}).message].join('\n'), isRefused: true };
  } finally {
    console.error = spoken;
  }
}

/** The table and its index, whose entries must fit each other. */
async function contentOf(db: Client): Promise<Content> {
  const lines: string[] = [];
  for (const IndexName of [undefined, 'byArea']) {
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const page = await db.send(new ScanCommand({ TableName: LOCAL_TABLE, IndexName, ExclusiveStartKey }));
      for (const item of page.Items ?? []) lines.push(`${IndexName ?? ''} ${JSON.stringify(sorted(item))}`);
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
  }
  return lines.toSorted();
}

const sorted = (item: Record<string, unknown>): unknown =>
  Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const UNIT = 'REPORT#xuan-lac#P#2026-10';

/** Everything that the stores do to an item, on items of the index and on others; each is acknowledged. */
export async function writeSome(db: Client, times: number): Promise<void> {
  const TableName = LOCAL_TABLE;
  for (let i = 0; i < times; i++) {
    const Key = { pk: UNIT, sk: `REV#${i}` };
    const indexed = { pk: 'MAIL#2026-11-20', sk: `officer-${i % 5}#DAILY` };
    await db.send(new PutCommand({ TableName, Item: { ...Key, text: `giá trị ${i}`.repeat(20) } }));
    await db.send(
      new UpdateCommand({
        TableName,
        Key: indexed,
        UpdateExpression: 'SET area = :area, areaSk = :sk ADD times :one',
        ExpressionAttributeValues: { ':area': `area-${i % 3}`, ':sk': `MAIL#${i}`, ':one': 1 },
      }),
    );
    if (i % 7 === 3) await db.send(new DeleteCommand({ TableName, Key: { pk: UNIT, sk: `REV#${i - 1}` } }));
    if (i % 7 === 5)
      await db.send(
        new BatchWriteCommand({
          RequestItems: {
            [TableName]: [
              { PutRequest: { Item: { pk: UNIT, sk: `REV#b${i}`, n: i } } },
              { DeleteRequest: { Key: { pk: UNIT, sk: `REV#${i - 4}` } } },
            ],
          },
        }),
      );
  }
}
