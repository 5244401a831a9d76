import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type AttributeValue, BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import type { TestTable } from './aws/dynamo.js';
import type { StoredFacts } from './stored-facts.js';

const HOME = resolve(import.meta.dirname, '../fixtures');

/** The moment at which each of them was left. */
export const LEFT_AT = '2026-11-20T02:05:00.000Z';

/** Every release whose table, folder and files are kept; `make-fixtures.ts` makes them. */
export const releases = (): string[] => readdirSync(HOME).filter((name) => name.startsWith('release-'));

export const keptFile = (release: string, name: string): Buffer => readFileSync(join(HOME, release, name));

const unpacked = (release: string, name: string): Buffer => brotliDecompressSync(keptFile(release, `${name}.br`));

/** The facts that the release read from its own table. */
export const keptFacts = (release: string): StoredFacts => JSON.parse(keptFile(release, 'facts.json').toString('utf8'));

/** Copies the data folder that the stopped service of the release left. */
export function restoreFolder(release: string, to: string): void {
  for (const entry of readdirSync(join(HOME, release, 'folder'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const name = join(entry.parentPath, entry.name).slice(join(HOME, release, 'folder').length + 1, -'.br'.length);
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), unpacked(release, `folder/${name}`));
  }
}

/** DynamoDB takes so many items in one request. */
const BATCH = 25;

/** Fills an empty table with the items of a release, byte for byte. */
export async function restoreTable(release: string, { db, name }: Pick<TestTable, 'db' | 'name'>) {
  const items = unpacked(release, 'table.jsonl')
    .toString('utf8')
    .split('\n')
    .map((line) => JSON.parse(line, base64AsBytes) as Record<string, AttributeValue>);
  for (let from = 0; from < items.length; from += BATCH) {
    const batch = items.slice(from, from + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await db.send(new BatchWriteItemCommand({ RequestItems: { [name]: batch } }));
  }
  return items.length;
}

/** An attribute of bytes is `{"B": "…"}`. */
const base64AsBytes = (key: string, value: unknown): unknown =>
  key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
