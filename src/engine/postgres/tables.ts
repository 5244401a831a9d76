import { escapeIdentifier, type Pool } from 'pg';
import { invalid, NotUnderstoodError, noSuchTable, TableRefusal } from '../table/data/refusal.js';
import { described } from '../table/operation/described.js';
import type { Input, Output } from '../table/operation/request.js';
import { type DefinedTable, type Index, type Schema, schemaOf } from '../table/operation/schema.js';

/** What a table of DynamoDB is here: a schema of PostgreSQL with the items, their changes, and how far these were told. */
export const partOfTable = (table: string, part: 'items' | 'changes' | 'position' | 'definition'): string =>
  `${escapeIdentifier(table)}.${part}`;

export type KeyColumns = { readonly partition: string; readonly sort: string };
export const TABLE_COLUMNS: KeyColumns = { partition: 'pk', sort: 'sk' };
export const keyColumnsOf = (schema: Schema, index: Index | undefined): KeyColumns => {
  const at = index ? schema.indexes.findIndex(({ name }) => name === index.name) : -1;
  return at < 0 ? TABLE_COLUMNS : { partition: `index${at}_pk`, sort: `index${at}_sk` };
};

/** The order of code units of UTF-8, which is DynamoDB's, whatever the language of the cluster. */
const TEXT = 'text COLLATE "C"';
const LONGEST_NAME = 63;

function creation({ name, indexes }: Schema): string {
  const [items, changes, position, definition] = (['items', 'changes', 'position', 'definition'] as const).map((part) =>
    partOfTable(name, part),
  );
  const keys = indexes.map((_, i) => `index${i}_pk ${TEXT}, index${i}_sk ${TEXT},`).join(' ');
  const lists = indexes.map(
    (_, i) => `CREATE INDEX ON ${items} (index${i}_pk, index${i}_sk, pk, sk) WHERE index${i}_pk IS NOT NULL;`,
  );
  return `CREATE SCHEMA ${escapeIdentifier(name)};
    CREATE TABLE ${items} (pk ${TEXT}, sk ${TEXT}, ${keys}
      version bigint NOT NULL, size integer NOT NULL, item text NOT NULL, PRIMARY KEY (pk, sk));
    ${lists.join(' ')}
    CREATE TABLE ${changes} (seq bigserial PRIMARY KEY, xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
      at timestamptz NOT NULL DEFAULT now(), kind text NOT NULL, pk ${TEXT} NOT NULL, sk ${TEXT} NOT NULL,
      version bigint NOT NULL, item text);
    CREATE INDEX ON ${changes} (xid, seq);
    CREATE TABLE ${position} (low xid8 NOT NULL, high xid8, seq bigint NOT NULL);
    INSERT INTO ${position} VALUES ('0', NULL, 0);
    CREATE TABLE ${definition} (definition text NOT NULL, created timestamptz NOT NULL DEFAULT now());`;
}

const isMissing = (error: unknown): boolean => ['42P01', '3F000'].includes((error as { code: string }).code);
const isThere = (error: unknown): boolean => ['42P06', '23505'].includes((error as { code: string }).code);

/** Turns what PostgreSQL says of a table that is not there into DynamoDB's refusal. */
export const missingTable = (error: unknown): unknown => (isMissing(error) ? noSuchTable() : error);

export type Tables = {
  /** Undefined where there is no such table. */
  schema(name: string): Promise<Schema | undefined>;
  /** CreateTable, DescribeTable, DeleteTable, ListTables. */
  answer(operation: string, input: Input): Promise<Output>;
};

export function tablesOf(pool: Pool): Tables {
  const known = new Map<string, Schema>();

  async function stored(name: string): Promise<{ definition: DefinedTable; created: Date } | undefined> {
    try {
      const { rows } = await pool.query(`SELECT definition, created FROM ${partOfTable(name, 'definition')}`);
      return rows[0] && { definition: JSON.parse(rows[0].definition), created: rows[0].created };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async function tellOf(name: string): Promise<Output> {
    const found = await stored(name);
    if (!found) throw noSuchTable();
    const { rows } = await pool.query(`SELECT count(*)::int AS items, coalesce(sum(size), 0)::float8 AS bytes
      FROM ${partOfTable(name, 'items')}`);
    return described(found.definition, { created: found.created.getTime(), ...rows[0] });
  }

  async function create(definition: DefinedTable): Promise<Output> {
    const { TableName: name } = definition;
    if (Buffer.byteLength(name) > LONGEST_NAME)
      throw invalid(`A name of a table has at most ${LONGEST_NAME} bytes here`);
    const schema = schemaOf(definition);
    const client = await pool.connect();
    try {
      await client.query(`BEGIN; ${creation(schema)}`);
      await client.query(`INSERT INTO ${partOfTable(name, 'definition')} VALUES ($1)`, [JSON.stringify(definition)]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      if (isThere(error)) throw new TableRefusal('ResourceInUseException', 'Cannot create preexisting table');
      throw error;
    } finally {
      client.release();
    }
    return { TableDescription: await tellOf(name) };
  }

  async function drop(name: string): Promise<Output> {
    const gone = await tellOf(name);
    known.delete(name);
    await pool.query(`DROP SCHEMA ${escapeIdentifier(name)} CASCADE`);
    return { TableDescription: { ...gone, TableStatus: 'DELETING' } };
  }

  async function list(): Promise<Output> {
    const { rows } = await pool.query(`SELECT table_schema FROM information_schema.tables
      WHERE table_name = 'definition' ORDER BY table_schema COLLATE "C"`);
    return { TableNames: rows.map(({ table_schema: name }) => name) };
  }

  return {
    async schema(name) {
      const cached = known.get(name);
      if (cached) return cached;
      const found = await stored(name);
      if (!found) return undefined;
      const schema = schemaOf(found.definition);
      known.set(name, schema);
      return schema;
    },
    async answer(operation, input) {
      const name = String(input.TableName);
      if (operation === 'CreateTable') return create(input as unknown as DefinedTable);
      if (operation === 'DescribeTable') return { Table: await tellOf(name) };
      if (operation === 'DeleteTable') return drop(name);
      if (operation === 'ListTables') return list();
      throw new NotUnderstoodError(`the operation ${operation}`);
    },
  };
}
