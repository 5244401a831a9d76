import { batchGetItem, batchWriteItem, getOne } from './batches.js';
import { query, scan } from './read-pages.js';
import type { HeldTable, Input, Output } from './request.js';
import type { DefinedTable } from './schema.js';
import { deleteOne, putOne, type Told, updateOne } from './writes.js';

type OnItems = (tableOf: (name: string) => HeldTable, input: Input, moment: number, tell: Told) => Output;
type OnATable = (table: HeldTable, input: Input, moment: number, tell: Told) => Output;

const onOne =
  (answer: OnATable): OnItems =>
  (tableOf, input, moment, tell) =>
    answer(tableOf(String(input.TableName)), input, moment, tell);

const READS: Readonly<Record<string, OnItems>> = {
  GetItem: onOne(getOne),
  Query: onOne(query),
  Scan: onOne(scan),
  BatchGetItem: batchGetItem,
};
const WRITES: Readonly<Record<string, OnItems>> = {
  PutItem: onOne(putOne),
  UpdateItem: onOne(updateOne),
  DeleteItem: onOne(deleteOne),
  BatchWriteItem: batchWriteItem,
};

export const isWrite = (operation: string): boolean => Object.hasOwn(WRITES, operation);

/** An operation on items, over any holder of rows. Undefined for an operation on definitions of tables. */
export const onItems = (operation: string): OnItems | undefined => {
  const known = { ...READS, ...WRITES };
  return Object.hasOwn(known, operation) ? known[operation] : undefined;
};

type Counted = { readonly created: number; readonly items: number; readonly bytes: number };

/** A table as DescribeTable describes it. */
export const described = (definition: DefinedTable, { created, items, bytes }: Counted): Output => ({
  TableName: definition.TableName,
  TableStatus: 'ACTIVE',
  TableArn: `arn:aws:dynamodb:memory:000000000000:table/${definition.TableName}`,
  AttributeDefinitions: definition.AttributeDefinitions,
  KeySchema: definition.KeySchema,
  CreationDateTime: created / 1000,
  ItemCount: items,
  TableSizeBytes: bytes,
  BillingModeSummary: { BillingMode: definition.BillingMode ?? 'PROVISIONED' },
  ...(definition.GlobalSecondaryIndexes && {
    GlobalSecondaryIndexes: definition.GlobalSecondaryIndexes.map((index) => ({ ...index, IndexStatus: 'ACTIVE' })),
  }),
});
