import { batchGetItem, batchWriteItem, getItem, noSuchTable } from './batches.js';
import { query, scan } from './read-pages.js';
import { NotUnderstoodError, Refusal } from './refusal.js';
import type { Change, Input, Output, Table } from './request.js';
import { noRows } from './rows.js';
import { type Definition, schemaOf } from './schema.js';
import { deleteItem, putItem, type Told, updateItem } from './writes.js';

/**
 * The tables of one engine. `answer` is decided by the operation, its input, the moment and what was asked before, and by
 * nothing else: no clock, no chance, no socket. It answers with what it holds, which nobody may change: doors copy.
 */
export type MemoryDatabase = {
  answer(operation: string, input: Input, moment: number): Output;
  table(name: string): Table;
  /** The stream: every real change, in its order, until the listener is taken off again. */
  onChange(listener: Told): () => void;
  /** The same tables; what happens to the one is not seen by the other. */
  clone(): MemoryDatabase;
};

type OnTable = (table: Table, input: Input, moment: number, tell: Told) => Output;

const ON_A_TABLE: Readonly<Record<string, OnTable>> = {
  GetItem: getItem,
  PutItem: putItem,
  UpdateItem: updateItem,
  DeleteItem: deleteItem,
  Query: query,
  Scan: scan,
};

export function memoryDatabase(tables: ReadonlyMap<string, Table> = new Map()): MemoryDatabase {
  const held = new Map(tables);
  const listeners = new Set<Told>();
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };

  function table(name: string): Table {
    const found = held.get(name);
    if (!found) throw noSuchTable();
    return found;
  }

  function answer(operation: string, input: Input, moment: number): Output {
    const onTable = Object.hasOwn(ON_A_TABLE, operation) ? ON_A_TABLE[operation] : undefined;
    if (onTable) return onTable(table(String(input.TableName)), input, moment, tell);
    switch (operation) {
      case 'BatchGetItem':
        return batchGetItem(table, input);
      case 'BatchWriteItem':
        return batchWriteItem(table, input, moment, tell);
      case 'CreateTable':
        return create(input as unknown as Definition, moment);
      case 'DescribeTable':
        return { Table: described(table(String(input.TableName))) };
      case 'DeleteTable': {
        const gone = table(String(input.TableName));
        held.delete(gone.schema.name);
        return { TableDescription: { ...described(gone), TableStatus: 'DELETING' } };
      }
      case 'ListTables':
        return { TableNames: [...held.keys()].toSorted() };
      default:
        throw new NotUnderstoodError(`the operation ${operation}`);
    }
  }

  function create(definition: Definition, moment: number): Output {
    if (held.has(definition.TableName)) throw new Refusal('ResourceInUseException', 'Cannot create preexisting table');
    const schema = schemaOf(definition);
    const made: Table = { schema, definition, created: moment, rows: noRows(schema) };
    held.set(schema.name, made);
    return { TableDescription: described(made) };
  }

  const clone = () =>
    memoryDatabase(new Map([...held].map(([name, each]) => [name, { ...each, rows: each.rows.clone() }])));

  const onChange = (listener: Told) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return { answer, table, onChange, clone };
}

function described({ definition, rows, created, schema }: Table): Output {
  const all = rows.all(undefined);
  return {
    TableName: schema.name,
    TableStatus: 'ACTIVE',
    TableArn: `arn:aws:dynamodb:memory:000000000000:table/${schema.name}`,
    AttributeDefinitions: definition.AttributeDefinitions,
    KeySchema: definition.KeySchema,
    CreationDateTime: created / 1000,
    ItemCount: all.length,
    TableSizeBytes: all.reduce((sum, { row }) => sum + row.size, 0),
    BillingModeSummary: { BillingMode: definition.BillingMode ?? 'PROVISIONED' },
    ...(definition.GlobalSecondaryIndexes && {
      GlobalSecondaryIndexes: definition.GlobalSecondaryIndexes.map((index) => ({ ...index, IndexStatus: 'ACTIVE' })),
    }),
  };
}
