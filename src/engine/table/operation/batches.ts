import { invalid, NotUnderstoodError } from '../data/refusal.js';
import type { Attributes } from '../data/value.js';
import { projected, projectionOf } from '../expression/paths.js';
import {
  consumed,
  type Input,
  known,
  type Output,
  type Placed,
  placeholdersOf,
  readUnits,
  type Table,
} from './request.js';
import type { Row } from './rows.js';
import { type Key, keyIn } from './schema.js';
import { checkedKey, rowOf, type Told, write, writeUnits } from './writes.js';

const MOST_WRITES = 25;
const MOST_READS = 100;
const ANSWER_BYTES = 16 * 1024 * 1024;

type Units = 'NONE' | 'TOTAL' | 'INDEXES';
type Get = Placed & {
  readonly TableName: string;
  readonly Key: Attributes;
  readonly ConsistentRead?: boolean;
  readonly ProjectionExpression?: string;
  readonly ReturnConsumedCapacity?: Units;
};
type Keys = Placed & {
  readonly Keys: readonly Attributes[];
  readonly ConsistentRead?: boolean;
  readonly ProjectionExpression?: string;
};
type BatchGet = { readonly RequestItems: Readonly<Record<string, Keys>>; readonly ReturnConsumedCapacity?: Units };
type WriteRequest = {
  readonly PutRequest?: { readonly Item: Attributes };
  readonly DeleteRequest?: { readonly Key: Attributes };
};
type BatchWrite = {
  readonly RequestItems: Readonly<Record<string, readonly WriteRequest[]>>;
  readonly ReturnConsumedCapacity?: Units;
};
type TableOf = (name: string) => Table;

/** Reads one projection for several items. */
function picker(
  table: Table,
  asked: Placed & { readonly ProjectionExpression?: string },
): (item: Attributes) => Attributes {
  const placeholders = placeholdersOf(table, asked, asked.ProjectionExpression);
  if (asked.ProjectionExpression === undefined) return (item) => item;
  const paths = projectionOf(asked.ProjectionExpression, placeholders);
  placeholders.mustBeUsed();
  return (item) => projected(item, paths);
}

export function getItem(table: Table, input: Input): Output {
  const get = known<Get>('GetItem', input, [
    'TableName',
    'Key',
    'ConsistentRead',
    'ProjectionExpression',
    'ExpressionAttributeNames',
    'ReturnConsumedCapacity',
  ]);
  const pick = picker(table, get);
  const row = table.rows.get(keyIn(table.schema, checkedKey(table, get.Key)));
  return {
    ...(row && { Item: pick(row.item) }),
    ...consumed(table.schema.name, get.ReturnConsumedCapacity, readUnits(row?.size ?? 0, get.ConsistentRead)),
  };
}

export function batchGetItem(tableOf: TableOf, input: Input): Output {
  const { RequestItems, ReturnConsumedCapacity } = known<BatchGet>('BatchGetItem', input, [
    'RequestItems',
    'ReturnConsumedCapacity',
  ]);
  const asked = Object.entries(RequestItems).map(
    ([name, keys]) =>
      [
        name,
        known<Keys>('BatchGetItem', keys as Input, [
          'Keys',
          'ConsistentRead',
          'ProjectionExpression',
          'ExpressionAttributeNames',
        ]),
      ] as const,
  );
  checkCount(
    asked.map(([, { Keys }]) => Keys.length),
    MOST_READS,
  );
  const responses: Record<string, Attributes[]> = {};
  const left: Record<string, Keys & { Keys: Attributes[] }> = {};
  let size = 0;
  let units = 0;
  for (const [name, request] of asked) {
    const table = tableOf(name);
    const pick = picker(table, request);
    responses[name] = [];
    for (const { key, sent } of distinct(
      request.Keys.map((sent) => ({ sent, key: keyIn(table.schema, checkedKey(table, sent)) })),
    )) {
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
    ...consumedInAll(
      asked.map(([name]) => name),
      ReturnConsumedCapacity,
      units,
    ),
  };
}

export function batchWriteItem(tableOf: TableOf, input: Input, moment: number, tell: Told): Output {
  const { RequestItems, ReturnConsumedCapacity } = known<BatchWrite>('BatchWriteItem', input, [
    'RequestItems',
    'ReturnConsumedCapacity',
  ]);
  const asked = Object.entries(RequestItems);
  checkCount(
    asked.map(([, requests]) => requests.length),
    MOST_WRITES,
  );
  const writes = asked.flatMap(([name, requests]) => {
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
    ...consumedInAll(
      asked.map(([name]) => name),
      ReturnConsumedCapacity,
      units,
    ),
  };
}

function planned(table: Table, { PutRequest, DeleteRequest }: WriteRequest): { key: Key; row: Row | undefined } {
  if (PutRequest && DeleteRequest)
    throw invalid('Supplied AttributeValue has more than one datatypes set: a put and a delete in one request');
  if (PutRequest) {
    const row = rowOf(table, PutRequest.Item);
    return { key: row.key, row };
  }
  if (!DeleteRequest) throw invalid('Supplied request holds neither a put nor a delete');
  return { key: keyIn(table.schema, checkedKey(table, DeleteRequest.Key)), row: undefined };
}

function checkCount(counts: readonly number[], most: number): void {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length === 0 || counts.includes(0))
    throw invalid('The batch request list for a table cannot be null or empty');
  if (all > most) throw invalid(`Too many items requested for the batch call: ${all} of at most ${most}`);
}

function distinct<T extends { readonly key: Key }>(requests: readonly T[]): readonly T[] {
  const names = new Set(requests.map(({ key }) => `${key.partition}\n${key.sort}`));
  if (names.size < requests.length) throw invalid('Provided list of item keys contains duplicates');
  return requests;
}

function consumedInAll(names: readonly string[], asked: Units | undefined, units: number): Output {
  const [name, ...others] = names as [string, ...string[]];
  if (asked === 'TOTAL' && others.length > 0) throw new NotUnderstoodError('the capacity of several tables at once');
  const { ConsumedCapacity } = consumed(name, asked, units);
  return ConsumedCapacity ? { ConsumedCapacity: [ConsumedCapacity] } : {};
}
