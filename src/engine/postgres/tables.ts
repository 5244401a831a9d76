import { escapeIdentifier, escapeLiteral, type Pool } from 'pg';
import { invalid, NotUnderstoodError, noSuchTable, TableRefusal } from '../table/data/refusal.js';
import { described } from '../table/operation/answer.js';
import type { Input, Output } from '../table/operation/request.js';
import { type DefinedTable, type Index, type KeyNames, type Schema, schemaOf } from '../table/operation/schema.js';
import type { PostgresFault } from './connection.js';

/** A part of a DynamoDB table, which is a schema of PostgreSQL with items and changes. The schema's comment defines the table. */
export const partOfTable = (table: string, part: 'items' | 'changes'): string => `${escapeIdentifier(table)}.${part}`;

export const keyColumnsOf = ({ indexes }: Schema, index?: Index): KeyNames => {
  const start = index ? `index${indexes.indexOf(index)}_` : '';
  return { partition: `${start}pk`, sort: `${start}sk` };
};

/** The order of code units of UTF-8, which is DynamoDB's, whatever the language of the cluster. */
const TEXT = 'text COLLATE "C"';
const LONGEST_NAME = 63;

type Kept = { readonly definition: DefinedTable; readonly created: number };

/** `due` of a change: when it is to be told. NULL if nobody is to be told, once it was told, or after an hour of failures. */
function creation(kept: Kept): string {
  const schema = schemaOf(kept.definition);
  const name = escapeIdentifier(schema.name);
  const orders = schema.indexes.map((index) => keyColumnsOf(schema, index));
  return `CREATE SCHEMA ${name}
      CREATE TABLE items (pk ${TEXT}, sk ${TEXT}, version bigint NOT NULL DEFAULT 1, size integer NOT NULL, item text NOT NULL,
        ${orders.map(({ partition, sort }) => `${partition} ${TEXT}, ${sort} ${TEXT},`).join(' ')} PRIMARY KEY (pk, sk))
      ${orders.map(({ partition, sort }) => `CREATE INDEX ON items (${partition}, ${sort}, pk, sk) WHERE ${partition} IS NOT NULL`).join(' ')}
      CREATE TABLE changes (seq bigserial PRIMARY KEY, due timestamptz, at timestamptz NOT NULL DEFAULT now(),
        kind text NOT NULL, pk ${TEXT} NOT NULL, sk ${TEXT} NOT NULL, version bigint NOT NULL)
      CREATE INDEX ON changes (seq) WHERE due IS NOT NULL
      CREATE INDEX ON changes (at);
    COMMENT ON SCHEMA ${name} IS ${escapeLiteral(JSON.stringify(kept))}`;
}

export function tablesOf(pool: Pool) {
  const known = new Map<string, Schema>();

  async function kept(name: string): Promise<Kept | undefined> {
    const { rows } = await pool.query("SELECT obj_description(to_regnamespace($1), 'pg_namespace') AS kept", [
      escapeIdentifier(name),
    ]);
    return rows[0].kept ? JSON.parse(rows[0].kept) : undefined;
  }

  async function tellOf(name: string): Promise<Output> {
    const found = await kept(name);
    if (!found) throw noSuchTable();
    const { rows } = await pool.query(`SELECT count(*)::int AS items, coalesce(sum(size), 0)::float8 AS bytes
      FROM ${partOfTable(name, 'items')}`);
    return described(found.definition, { created: found.created, ...rows[0] });
  }

  async function create(definition: DefinedTable): Promise<Output> {
    if (Buffer.byteLength(definition.TableName) > LONGEST_NAME)
      throw invalid(`A name of a table has at most ${LONGEST_NAME} bytes here`);
    // Both statements are one transaction.
    await pool.query(creation({ definition, created: Date.now() })).catch((error: PostgresFault) => {
      const isThere = ['42P06', '23505'].includes(error.code ?? '');
      throw isThere ? new TableRefusal('ResourceInUseException', 'Cannot create preexisting table') : error;
    });
    return tellOf(definition.TableName);
  }

  async function drop(name: string): Promise<Output> {
    const gone = await tellOf(name);
    known.delete(name);
    await pool.query(`DROP SCHEMA ${escapeIdentifier(name)} CASCADE`);
    return { ...gone, TableStatus: 'DELETING' };
  }

  return {
    /** Undefined where there is no such table. */
    async schema(name: string): Promise<Schema | undefined> {
      const found = known.has(name) ? undefined : await kept(name);
      if (found) known.set(name, schemaOf(found.definition));
      return known.get(name);
    },
    async answer(operation: string, input: Input): Promise<Output> {
      const name = String(input.TableName);
      if (operation === 'CreateTable') return { TableDescription: await create(input as unknown as DefinedTable) };
      if (operation === 'DescribeTable') return { Table: await tellOf(name) };
      if (operation === 'DeleteTable') return { TableDescription: await drop(name) };
      throw new NotUnderstoodError(`the operation ${operation}`);
    },
  };
}
