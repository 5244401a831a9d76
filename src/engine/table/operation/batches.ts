import { invalid, NotUnderstoodError } from '../data/refusal.js';
import type { ItemAttributes } from '../data/value.js';
import { projected, projectionOf } from '../expression/paths.js';
import {
  type AskedFields,
  consumed,
  type HeldTable,
  type Input,
  known,
  type Output,
  placeholdersOf,
  readUnits,
} from './request.js';
import { type RowKey, wholeKey } from './schema.js';
import { putting, removing, type Told, write, writeUnits } from './writes.js';

const MOST_WRITES = 25;
const MOST_READS = 100;
const ANSWER_BYTES = 16 * 1024 * 1024;

const BATCH = ['RequestItems', 'ReturnConsumedCapacity'] as const;
const KEYS = ['Keys', 'ConsistentRead', 'ProjectionExpression', 'ExpressionAttributeNames'] as const;
type Keys = AskedFields<typeof KEYS>;
type WriteRequest = {
  readonly PutRequest?: { readonly Item: ItemAttributes };
  readonly DeleteRequest?: { readonly Key: ItemAttributes };
};
type TableOf = (name: string) => HeldTable;

/** Prepares one projection for several items. */
function picker(
  table: HeldTable,
  asked: Pick<Keys, 'ProjectionExpression' | 'ExpressionAttributeNames'>,
): (item: ItemAttributes) => ItemAttributes {
  const placeholders = placeholdersOf(table, asked, asked.ProjectionExpression);
  if (asked.ProjectionExpression === undefined) return (item) => item;
  const paths = projectionOf(asked.ProjectionExpression, placeholders);
  placeholders.mustBeUsed();
  return (item) => projected(item, paths);
}

export function getOne(table: HeldTable, input: Input): Output {
  const get = known('GetItem', input, [
    'TableName',
    'Key',
    'ConsistentRead',
    'ProjectionExpression',
    'ExpressionAttributeNames',
    'ReturnConsumedCapacity',
  ]);
  const pick = picker(table, get);
  const row = table.rows.get(wholeKey(table.schema, get.Key));
  return {
    ...(row && { Item: pick(row.item) }),
    ...consumed(table.schema.name, get.ReturnConsumedCapacity, readUnits(row?.size ?? 0, get.ConsistentRead)),
  };
}

export function batchGetItem(tableOf: TableOf, input: Input): Output {
  const { RequestItems, ReturnConsumedCapacity } = known('BatchGetItem', input, BATCH);
  const asked = Object.entries(RequestItems).map(
    ([name, keys]) => [name, known('BatchGetItem', keys as Input, KEYS)] as const,
  );
  const counts = asked.map(([, { Keys }]) => Keys.length);
  checkCount(counts, MOST_READS);
  const responses: Record<string, ItemAttributes[]> = {};
  const left: Record<string, Keys & { Keys: ItemAttributes[] }> = {};
  let size = 0;
  let units = 0;
  for (const [name, request] of asked) {
    const table = tableOf(name);
    const pick = picker(table, request);
    responses[name] = [];
    for (const { key, sent } of distinct(request.Keys.map((sent) => ({ sent, key: wholeKey(table.schema, sent) })))) {
      const row = table.rows.get(key);
      if (size + (row?.size ?? 0) > ANSWER_BYTES) {
        left[name] ??= { ...request, Keys: [] };
        left[name].Keys.push(sent);
        continue;
      }
      size += row?.size ?? 0;
      units += readUnits(row?.size ?? 0, request.ConsistentRead);
      if (row) responses[name].push(pick(row.item));
    }
  }
  return {
    Responses: responses,
    UnprocessedKeys: left,
    ...consumedInAll(Object.keys(RequestItems), ReturnConsumedCapacity, units),
  };
}

export function batchWriteItem(tableOf: TableOf, input: Input, moment: number, tell: Told): Output {
  const { RequestItems, ReturnConsumedCapacity } = known('BatchWriteItem', input, BATCH);
  const asked = RequestItems as Readonly<Record<string, readonly WriteRequest[]>>;
  const counts = Object.values(asked).map((requests) => requests.length);
  checkCount(counts, MOST_WRITES);
  const writes = Object.entries(asked).flatMap(([name, requests]) => {
    const table = tableOf(name);
    return distinct(requests.map((request) => ({ table, ...planned(table, request) })));
  });
  let units = 0;
  for (const { table, key, row } of writes) {
    units += writeUnits(table, table.rows.get(key), row);
    write(table, key, row, moment, tell);
  }
  return {
    UnprocessedItems: {},
    ...consumedInAll(Object.keys(RequestItems), ReturnConsumedCapacity, units),
  };
}

function planned(table: HeldTable, { PutRequest, DeleteRequest }: WriteRequest) {
  if (PutRequest && DeleteRequest)
    throw invalid('Supplied AttributeValue has more than one datatypes set: a put and a delete in one request');
  if (PutRequest) return putting(table, PutRequest.Item);
  if (!DeleteRequest) throw invalid('Supplied request holds neither a put nor a delete');
  return removing(table, DeleteRequest.Key);
}

function checkCount(counts: readonly number[], most: number): void {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length === 0 || counts.includes(0))
    throw invalid('The batch request list for a table cannot be null or empty');
  if (all > most) throw invalid(`Too many items requested for the batch call: ${all} of at most ${most}`);
}

function distinct<T extends { readonly key: RowKey }>(requests: readonly T[]): readonly T[] {
  const names = new Set(requests.map(({ key }) => `${key.partition}\n${key.sort}`));
  if (names.size < requests.length) throw invalid('Provided list of item keys contains duplicates');
  return requests;
}

function consumedInAll(
  names: readonly string[],
  asked: AskedFields<typeof BATCH>['ReturnConsumedCapacity'],
  units: number,
): Output {
  const [name, ...others] = names as [string, ...string[]];
  if (asked === 'TOTAL' && others.length > 0) throw new NotUnderstoodError('the capacity of several tables at once');
  const { ConsumedCapacity } = consumed(name, asked, units);
  return ConsumedCapacity ? { ConsumedCapacity: [ConsumedCapacity] } : {};
}
