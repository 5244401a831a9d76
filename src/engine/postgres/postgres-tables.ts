import type { Pool } from 'pg';
import { invalid, noSuchTable } from '../table/data/refusal.js';
import { itemSize } from '../table/data/size.js';
import { isWrite, onItems } from '../table/operation/answer.js';
import type { HeldTable, Input, Output, RowChange } from '../table/operation/request.js';
import { indexKeyOf, type Schema } from '../table/operation/schema.js';
import { base64 } from '../table/wire/json.js';
import { toWire } from '../table/wire/wire.js';
import { inTransaction, type PostgresFault, repeated } from './connection.js';
import { type Query, type RowsAsked, rowsAsked } from './rows-asked.js';
import { keyColumnsOf, partOfTable, tablesOf } from './tables.js';

/** A page of DynamoDB may hold fewer items than would fit. */
const MOST_ON_A_PAGE = 2_000;

/** The attribute and the values of items whose changes are reported. */
export type ToldOf = { readonly attribute: string; readonly values: readonly string[] };

/** Answers as DynamoDB does, from tables of PostgreSQL. */
export function postgresTables(pool: Pool, toldOf: ToldOf, now: () => number = Date.now) {
  const tables = tablesOf(pool);

  async function answered(operation: string, sent: Input): Promise<Output> {
    const onRows = onItems(operation);
    if (!onRows) return tables.answer(operation, sent);
    const asked = new Map<string, RowsAsked>();
    for (const name of Object.keys(sent.RequestItems ?? { [String(sent.TableName)]: sent })) {
      const schema = await tables.schema(name);
      if (schema) asked.set(name, rowsAsked(schema));
    }
    const tableOf = (name: string): HeldTable => {
      const found = asked.get(name);
      if (!found) throw noSuchTable();
      return found.table;
    };
    const [limit, moment] = [Math.min(Number(sent.Limit ?? MOST_ON_A_PAGE), MOST_ON_A_PAGE), now()];
    const input = /^(Query|Scan)$/.test(operation) ? { ...sent, Limit: limit } : sent;
    try {
      // A first run without rows, to learn which rows the operation reads. An error before the first read is a refusal; a later one only
      // means that the rows were missing.
      onRows(tableOf, input, moment, () => {});
    } catch (error) {
      if (![...asked.values()].some(({ isAny }) => isAny())) throw error;
    }
    const onLoaded = async (db: Query) => {
      for (const { load } of asked.values()) await load(db, isWrite(operation));
      const changes: RowChange[] = [];
      const output = onRows(tableOf, input, moment, (change) => changes.push(change));
      for (const change of changes) await write(db, tableOf(change.table).schema, change, toldOf);
      return output;
    };
    return isWrite(operation) ? inTransaction(pool, onLoaded) : onLoaded(pool);
  }

  return (operation: string, input: Input): Promise<Output> =>
    repeated(() => answered(operation, input)).catch((error: PostgresFault) => {
      throw understood(error);
    });
}

function understood(error: PostgresFault): Error {
  const { code = '', message } = error;
  // PostgreSQL's index holds keys of some 2,700 bytes together, and its text no NUL.
  if (['54000', '22021'].includes(code)) return invalid(`PostgreSQL cannot hold this key: ${message}`);
  // Another process has deleted it.
  return ['42P01', '3F000'].includes(code) ? noSuchTable() : error;
}

/** Writes one change of a locked row and its record for the stream, in one statement. */
async function write(db: Query, schema: Schema, { kind, keys, after }: RowChange, toldOf: ToldOf): Promise<void> {
  const row: Record<string, unknown> = { pk: keys[schema.key.partition], sk: keys[schema.key.sort] };
  if (after) {
    Object.assign(row, { item: JSON.stringify(toWire(after, base64)), size: itemSize(after) });
    for (const index of schema.indexes) {
      const { partition, sort } = keyColumnsOf(schema, index);
      const at = indexKeyOf(index, after);
      Object.assign(row, { [partition]: at?.partition, [sort]: at?.sort });
    }
  }
  const [columns, places] = [Object.keys(row).join(', '), Object.keys(row).map((_, i) => `$${i + 1}`)];
  const items = partOfTable(schema.name, 'items');
  const statement = {
    INSERT: `INSERT INTO ${items} (${columns}) VALUES (${places})`,
    MODIFY: `UPDATE ${items} SET (version, ${columns}) = (version + 1, ${places}) WHERE pk = $1 AND sk = $2`,
    REMOVE: `DELETE FROM ${items} WHERE pk = $1 AND sk = $2`,
  }[kind];
  const isTold = toldOf.values.includes(String(after?.[toldOf.attribute]));
  await db.query(
    `WITH written AS (${statement} RETURNING *)
     INSERT INTO ${partOfTable(schema.name, 'changes')} (due, kind, pk, sk, version)
     SELECT ${isTold ? 'now()' : 'NULL'}, '${kind}', pk, sk, version FROM written`,
    Object.values(row),
  );
}
