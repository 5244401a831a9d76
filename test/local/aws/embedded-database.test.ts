import { createRequire } from 'node:module';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../../src/local/aws/embedded-database.js';
import { ensureTable } from '../../../src/local/aws/table.js';
import { pagesIn } from '../../../src/store/table/pages.js';
import type { Table } from '../../../src/store/table/table.js';
import { localClient } from '../../support/aws/dynamo.js';

type Level = { attachResource(resource: object): void; detachResource(resource: object): void };
const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
const { AbstractLevel } = ofDynalite('abstract-level') as { AbstractLevel: { prototype: Level } };

const { attachResource, detachResource } = AbstractLevel.prototype;
const open = new Set<object>();
let database: EmbeddedDatabase;
let table: Table;

beforeAll(async () => {
  AbstractLevel.prototype.attachResource = function (resource) {
    open.add(resource);
    attachResource.call(this, resource);
  };
  AbstractLevel.prototype.detachResource = function (resource) {
    open.delete(resource);
    detachResource.call(this, resource);
  };
  database = await startEmbeddedDatabase('secret');
  table = { db: localClient(database.endpoint, 'secret'), name: 'xaso-engine' } as Table;
  await ensureTable(table.db, table.name);
  for (const sk of ['A#1', 'A#2', 'A#3', 'A#4'])
    await table.db.send(new PutCommand({ TableName: table.name, Item: { pk: 'A', sk } }));
});
afterAll(async () => {
  Object.assign(AbstractLevel.prototype, { attachResource, detachResource });
  table.db.destroy();
  await database.close();
});

test.each([
  ['that stops early', 1],
  ['that reads to the end', 100],
])('a Query %s leaves no iterator of the engine open', async (_how, pageSize) => {
  for (let i = 0; i < 50; i++) {
    const pages = pagesIn(table, { pk: 'A', from: 'A#', to: 'A#~' }, { pageSize });
    expect((await pages.next()).value).toHaveLength(Math.min(pageSize, 4));
  }
  await expect.poll(() => open.size).toBe(0);
});
