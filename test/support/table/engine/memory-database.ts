import { NotUnderstoodError, noSuchTable, TableRefusal } from '../../../../src/engine/table/data/refusal.js';
import { described, onItems } from '../../../../src/engine/table/operation/answer.js';
import type { HeldTable, Input, Output, RowChange } from '../../../../src/engine/table/operation/request.js';
import { type DefinedTable, schemaOf } from '../../../../src/engine/table/operation/schema.js';
import type { Told } from '../../../../src/engine/table/operation/writes.js';
import { type MemoryRows, noRows } from './rows.js';

export type MemoryTable = HeldTable & {
  readonly definition: DefinedTable;
  readonly created: number;
  readonly rows: MemoryRows;
};

/**
 * The tables of one engine. `answer` is decided by the operation, its input, the moment and what was asked before, and by
 * nothing else: no clock, no chance, no socket. It answers with what it holds, which nobody may change: doors copy.
 */
export type MemoryDatabase = {
  answer(operation: string, input: Input, moment: number): Output;
  table(name: string): MemoryTable;
  /** The stream: every real change, in its order, until the listener is taken off again. */
  onChange(listener: Told): () => void;
  /** A copy of the tables. A change to one of the two does not show in the other. */
  clone(): MemoryDatabase;
};

export function memoryDatabase(tables: ReadonlyMap<string, MemoryTable> = new Map()): MemoryDatabase {
  const held = new Map(tables);
  const listeners = new Set<Told>();
  const tell = (change: RowChange) => {
    for (const listener of listeners) listener(change);
  };

  function table(name: string): MemoryTable {
    const found = held.get(name);
    if (!found) throw noSuchTable();
    return found;
  }

  function answer(operation: string, input: Input, moment: number): Output {
    const asked = onItems(operation);
    if (asked) return asked(table, input, moment, tell);
    switch (operation) {
      case 'CreateTable':
        return create(input as unknown as DefinedTable, moment);
      case 'DescribeTable':
        return { Table: tellOf(table(String(input.TableName))) };
      case 'DeleteTable': {
        const gone = table(String(input.TableName));
        held.delete(gone.schema.name);
        return { TableDescription: { ...tellOf(gone), TableStatus: 'DELETING' } };
      }
      case 'ListTables':
        return { TableNames: [...held.keys()].toSorted() };
      default:
        throw new NotUnderstoodError(`the operation ${operation}`);
    }
  }

  function create(definition: DefinedTable, moment: number): Output {
    if (held.has(definition.TableName))
      throw new TableRefusal('ResourceInUseException', 'Cannot create preexisting table');
    const schema = schemaOf(definition);
    const made: MemoryTable = { schema, definition, created: moment, rows: noRows(schema) };
    held.set(schema.name, made);
    return { TableDescription: tellOf(made) };
  }

  const clone = () =>
    memoryDatabase(new Map([...held].map(([name, each]) => [name, { ...each, rows: each.rows.clone() }])));

  const onChange = (listener: Told) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return { answer, table, onChange, clone };
}

function tellOf({ definition, created, rows }: MemoryTable): Output {
  const all = rows.all(undefined);
  return described(definition, { created, items: all.length, bytes: all.reduce((sum, { row }) => sum + row.size, 0) });
}
