import { batchGetItem, batchWriteItem, getItem } from './batches.js';
import { query, scan } from './read-pages.js';
import type { Input, Output, Table } from './request.js';
import { deleteItem, putItem, type Told, updateItem } from './writes.js';

type OnItems = (tableOf: (name: string) => Table, input: Input, moment: number, tell: Told) => Output;
type OnATable = (table: Table, input: Input, moment: number, tell: Told) => Output;

const onOne =
  (answer: OnATable): OnItems =>
  (tableOf, input, moment, tell) =>
    answer(tableOf(String(input.TableName)), input, moment, tell);

const READS: Readonly<Record<string, OnItems>> = {
  GetItem: onOne(getItem),
  Query: onOne(query),
  Scan: onOne(scan),
  BatchGetItem: batchGetItem,
};
const WRITES: Readonly<Record<string, OnItems>> = {
  PutItem: onOne(putItem),
  UpdateItem: onOne(updateItem),
  DeleteItem: onOne(deleteItem),
  BatchWriteItem: batchWriteItem,
};

export const isWrite = (operation: string): boolean => Object.hasOwn(WRITES, operation);

/** What is asked of items, by whatever holds the rows; undefined for an operation on definitions of tables. */
export const onItems = (operation: string): OnItems | undefined => {
  const known = { ...READS, ...WRITES };
  return Object.hasOwn(known, operation) ? known[operation] : undefined;
};
