import { randomBytes } from 'node:crypto';
import { GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondsBehind } from '../../src/engine/postgres/change-feed.js';
import { connections } from '../../src/engine/postgres/connection.js';
import type { EmbeddedDatabase } from '../../src/local/aws/embedded-database.js';
import { startPostgresDatabase } from '../../src/local/aws/postgres-database.js';
import { ensureTable } from '../../src/local/aws/table.js';
import { localClient } from '../support/aws/dynamo.js';
import { type Cluster, postgresFolder, startCluster } from '../support/postgres/cluster.js';

const bin = postgresFolder();
const SECRET = 'of this run';
const TableName = 'xaso';

describe.skipIf(bin === undefined)('the table on PostgreSQL', () => {
  let cluster: Cluster;
  let database: EmbeddedDatabase;
  let db: DynamoDBDocumentClient;
  let pool: Pool;
  const told: string[] = [];
  let refuses: string | undefined;

  const tell = async ({ Records }: DynamoDBStreamEvent) => {
    const keys = Records.map(({ dynamodb }) => String(dynamodb?.Keys?.sk?.S));
    if (refuses !== undefined && keys.includes(refuses)) throw new Error('the handler fails');
    told.push(...keys);
  };
  const start = async () => {
    const started = await startPostgresDatabase({ address: cluster.address, secret: SECRET, failed: () => {} });
    started.follow(TableName, tell);
    return started;
  };
  const put = (sk: string, more: object = {}) => db.send(new PutCommand({ TableName, Item: { pk: 'p', sk, ...more } }));

  beforeAll(async () => {
    cluster = await startCluster(bin as string);
    pool = connections(cluster.address, () => {});
    database = await start();
    db = localClient(database.endpoint, SECRET);
    await ensureTable(db, TableName);
  });
  afterAll(async () => {
    db.destroy();
    await database.close();
    await pool.end();
    await cluster.stop();
  });

  it('answers only who brings the secret', async () => {
    const stranger = localClient(database.endpoint, 'another');
    const asked = stranger.send(new GetItemCommand({ TableName, Key: { pk: { S: 'p' }, sk: { S: 's' } } }));
    await expect(asked).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });

  it('refuses at once what it cannot do, and a key that PostgreSQL cannot hold', async () => {
    await expect(db.send(new TransactWriteItemsCommand({ TransactItems: [] }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 400, attempts: 1 },
    });
    const key = { pk: randomBytes(1000).toString('hex'), sk: randomBytes(500).toString('hex') };
    await expect(db.send(new PutCommand({ TableName, Item: key }))).rejects.toThrow('PostgreSQL cannot hold this key');
    await expect(put('with \0')).rejects.toThrow('PostgreSQL cannot hold this key');
  });

  it('keeps any text, and finds what begins with the last characters there are', async () => {
    const last = String.fromCodePoint(0x10ffff);
    for (const sk of [`${last}a`, `${last}${last}`, '\ud7ffb', '\ue000']) await put(sk, { text: 'a\0b' });
    const found = async (prefix: string) => {
      const { Items = [] } = await db.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': 'p', ':prefix': prefix },
        }),
      );
      return Items.map(({ sk, text }) => [sk, text]);
    };
    expect(await found(last)).toEqual([
      [`${last}a`, 'a\0b'],
      [`${last}${last}`, 'a\0b'],
    ]);
    expect(await found('\ud7ff')).toEqual([['\ud7ffb', 'a\0b']]);
  });

  it('counts each of forty writers that change one item at once, through two processes', async () => {
    const other = await startPostgresDatabase({ address: cluster.address, secret: SECRET });
    const clients = [db, localClient(other.endpoint, SECRET)];
    const counted = (client: DynamoDBDocumentClient) =>
      client.send(
        new UpdateCommand({
          TableName,
          Key: { pk: 'p', sk: 'count' },
          UpdateExpression: 'ADD seen :one',
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => counted(clients[i % 2] ?? db)));
    const seen = answers.map(({ Attributes }) => Number(Attributes?.seen)).sort((a, b) => a - b);
    expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    clients[1]?.destroy();
    await other.close();
  });

  it('tells a returned report once, in the order of its writes, and nothing of the rest', async () => {
    told.length = 0;
    await put('draft', { state: 'DRAFT' });
    await put('a', { state: 'RETURNED' });
    await put('b', { state: 'RETURNED' });
    await put('a', { state: 'RETURNED', again: true });
    await database.settled();
    await database.settled();
    expect(told).toEqual(['a', 'b', 'a']);
  });

  it('keeps what it has told for a day, and what waits until it is told', async () => {
    told.length = 0;
    await put('old', { state: 'RETURNED' });
    await database.settled();
    await database.settled();
    const left = async () => (await cluster.query('SELECT DISTINCT sk FROM xaso.changes')).map(String);
    expect(await left()).toContain('old');
    await cluster.query("UPDATE xaso.changes SET at = at - interval '2 days'");
    await cluster.query(`INSERT INTO xaso.changes (at, due, kind, pk, sk, version)
      VALUES (now() - interval '2 days', now(), 'INSERT', 'p', 'waits', 1)`);
    await put('new', { state: 'RETURNED' });
    await database.settled();
    await database.settled();
    expect([told, await left()]).toEqual([['old', 'waits', 'new'], ['new']]);
  });

  it('tells what a transaction that ends late had written before others, and lets no others wait for it', async () => {
    told.length = 0;
    const change = "INSERT INTO xaso.changes (due, kind, pk, sk, version) VALUES (now(), 'INSERT', 'p', 'late', 1);";
    const late = cluster.query(`${change} SELECT pg_sleep(1.5);`);
    const waiting = "SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep(1.5)%' AND pid <> pg_backend_pid()";
    await expect.poll(() => cluster.query(waiting)).toHaveLength(1);
    await put('early', { state: 'RETURNED' });
    await database.settled();
    expect(told).toEqual(['early']);
    await late;
    await expect.poll(() => told).toEqual(['early', 'late']);
  });

  it('goes on where it stood after its process and PostgreSQL were killed', async () => {
    told.length = 0;
    await database.close();
    await cluster.killAndStart();
    const writer = await startPostgresDatabase({ address: cluster.address, secret: SECRET });
    const client = localClient(writer.endpoint, SECRET);
    await client.send(new PutCommand({ TableName, Item: { pk: 'p', sk: 'meanwhile', state: 'ADMINISTERED' } }));
    client.destroy();
    await writer.close();
    database = await start();
    db = localClient(database.endpoint, SECRET);
    await expect.poll(() => told).toEqual(['meanwhile']);
  });

  it('tells the others although one fails, and that one again', async () => {
    told.length = 0;
    refuses = 'broken';
    await put('broken', { state: 'RETURNED' });
    await put('whole', { state: 'RETURNED' });
    await expect.poll(() => told).toContain('whole');
    expect(told).not.toContain('broken');
    expect(await secondsBehind(pool, TableName)).toBeGreaterThan(0);
    refuses = undefined;
    await expect.poll(() => told).toContain('broken');
    await expect.poll(() => secondsBehind(pool, TableName)).toBe(0);
  });

  it('tries a change again although nobody ran for days, and gives it up after failures of an hour', async () => {
    refuses = 'days';
    await cluster.query(`INSERT INTO xaso.changes (at, due, kind, pk, sk, version)
      VALUES (now() - interval '2 days', now() - interval '2 days', 'INSERT', 'p', 'days', 1)`);
    const waiting = () => cluster.query("SELECT sk FROM xaso.changes WHERE sk = 'days' AND due IS NOT NULL");
    await database.settled();
    expect(await waiting()).toHaveLength(1);
    await cluster.query("UPDATE xaso.changes SET due = now() WHERE sk = 'days'");
    await database.settled();
    expect(await waiting()).toHaveLength(0);
    refuses = undefined;
  });

  it('refuses a cluster that would forget answers when power fails', async () => {
    const address = `${cluster.address}&options=${encodeURIComponent('-c synchronous_commit=off')}`;
    await expect(startPostgresDatabase({ address, secret: SECRET })).rejects.toThrow('synchronous_commit is off');
    await expect(
      startPostgresDatabase({ address: 'postgresql://a:hidden@127.0.0.1:1/x', secret: SECRET }),
    ).rejects.toThrow(/^PostgreSQL at postgresql:\/\/a:…@127\.0\.0\.1:1\/x: /);
  });
});
