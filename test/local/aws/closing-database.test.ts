import { createRequire } from 'node:module';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedDatabase } from '../../../src/local/aws/embedded-database.js';
import { ensureTable } from '../../../src/local/aws/table.js';
import { writeAll } from '../../../src/store/table/batch.js';
import { localClient } from '../../support/aws/dynamo.js';

type Reader = { next(): Promise<unknown> };

const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
const { AbstractIterator } = ofDynalite('abstract-level') as { AbstractIterator: { prototype: Reader } };
const common = Object.getPrototypeOf(AbstractIterator.prototype) as Reader;
const { next } = common;

let steps = 0;
/** Waits until the engine has begun to read. */
async function begun(): Promise<void> {
  for (const before = steps; steps < before + 6; ) await new Promise((later) => setTimeout(later, 1));
}

/** A slow disk: each step of a read takes a while. */
beforeAll(() => {
  common.next = async function (this: Reader) {
    steps += 1;
    await new Promise((later) => setTimeout(later, 5));
    return next.call(this);
  };
});
afterAll(() => {
  Object.assign(common, { next });
});

const ITEMS = Array.from({ length: 40 }, (_, i) => ({ pk: 'A', sk: `A#${i + 100}` }));

async function filled(name: string) {
  const database = await startEmbeddedDatabase('secret');
  const db = localClient(database.endpoint, 'secret');
  await ensureTable(db, name);
  await writeAll({ db, name }, ITEMS);
  return { database, db };
}

test('a closing database first answers what it has begun to read', async () => {
  const { database, db } = await filled('answers');
  const reads = [undefined, 5, 20].map((Limit) => db.send(new ScanCommand({ TableName: 'answers', Limit })));
  await begun();
  await database.close();
  const counts = (await Promise.all(reads)).map(({ Count }) => Count);
  expect(counts).toEqual([ITEMS.length, 5, 20]);
  db.destroy();
});

test('a read whose caller has gone does not lose its files either', async () => {
  const failures: unknown[] = [];
  const note = (error: unknown) => void failures.push(error);
  process.on('uncaughtException', note).on('unhandledRejection', note);
  const { database, db } = await filled('gone');
  const leaving = new AbortController();
  const read = db.send(new ScanCommand({ TableName: 'gone' }), { abortSignal: leaving.signal });
  await begun();
  leaving.abort();
  await expect(read).rejects.toThrow('abort');
  await database.close();
  await new Promise((later) => setTimeout(later, 50));
  process.off('uncaughtException', note).off('unhandledRejection', note);
  expect(failures).toEqual([]);
  db.destroy();
});
