import type { ClientBase, Pool } from 'pg';
import { PAGE_BYTES } from '../table/data/size.js';
import type { HeldTable } from '../table/operation/request.js';
import type { Entry, Row, Slice } from '../table/operation/rows.js';
import type { RowKey, Schema } from '../table/operation/schema.js';
import { fromWire } from '../table/wire/wire.js';
import { keyColumnsOf, partOfTable } from './tables.js';

export type Query = Pick<ClientBase | Pool, 'query'>;
type Found = { readonly pk: string; readonly sk: string; readonly size: number; readonly item: string };

/** The name of a row. PostgreSQL allows no NUL in a key, so no two rows share a name. */
const nameOf = ({ partition, sort }: RowKey): string => `${partition}\0${sort}`;

const rowOf = ({ pk, sk, size, item }: Found): Row => ({
  key: { partition: pk, sort: sk },
  size,
  item: fromWire(JSON.parse(item)),
});

/** Records which rows of one table an operation reads, and holds them after `load`. The operation reports its writes itself. */
export type RowsAsked = ReturnType<typeof rowsAsked>;
export function rowsAsked(schema: Schema) {
  const keys = new Map<string, RowKey>();
  let rows = new Map<string, Row>();
  let slice: Slice | undefined;
  let entries: readonly Entry[] = [];
  const table: HeldTable = {
    schema,
    rows: {
      get(key) {
        keys.set(nameOf(key), key);
        return rows.get(nameOf(key));
      },
      read(asked) {
        slice = asked;
        return entries;
      },
      put: () => {},
      remove: () => {},
    },
  };
  return {
    table,
    isAny: () => keys.size > 0 || slice !== undefined,
    /** Reads the recorded rows; for a write, locks them. All writers lock in the same order, so there is no deadlock. */
    async load(db: Query, isWrite: boolean): Promise<void> {
      if (slice) entries = await entriesOf(db, schema, slice);
      if (keys.size === 0) return;
      const { rows: found } = await db.query<Found>(
        `SELECT pk, sk, size, item FROM ${partOfTable(schema.name, 'items')}
         WHERE (pk, sk) IN (SELECT * FROM unnest($1::text[], $2::text[])) ${isWrite ? 'ORDER BY pk, sk FOR UPDATE' : ''}`,
        [[...keys.values()].map(({ partition }) => partition), [...keys.values()].map(({ sort }) => sort)],
      );
      rows = new Map(found.map(rowOf).map((row) => [nameOf(row.key), row]));
    },
  };
}

/** Items of a slice until its end, its limit or a full page. */
async function entriesOf(db: Query, schema: Schema, slice: Slice): Promise<readonly Entry[]> {
  const { index, range, after, isBackwards, limit } = slice;
  const { partition, sort } = keyColumnsOf(schema, index);
  const order = index ? [partition, sort, 'pk', 'sk'] : [partition, sort];
  const values: string[] = [];
  const given = (value: string) => `$${values.push(value)}`;
  const conditions = [`${partition} IS NOT NULL`];
  if (range) conditions.push(`${partition} = ${given(range.partition)}`);
  if (range?.from) conditions.push(`${sort} ${range.from.inclusive ? '>=' : '>'} ${given(range.from.value)}`);
  if (range?.to) conditions.push(`${sort} ${range.to.inclusive ? '<=' : '<'} ${given(range.to.value)}`);
  if (range?.prefix !== undefined)
    conditions.push(`${sort} LIKE ${given(`${range.prefix.replace(/[\\%_]/g, '\\$&')}%`)}`);
  if (after) {
    const place = [after.key.partition, after.key.sort, ...(index ? [after.row.partition, after.row.sort] : [])];
    conditions.push(`(${order.join(', ')}) ${isBackwards ? '<' : '>'} (${place.map(given).join(', ')})`);
  }
  const sorted = order.map((column) => (isBackwards ? `${column} DESC` : column)).join(', ');
  const { rows } = await db.query<Found & { readonly partition: string; readonly sort: string }>(
    `SELECT pk, sk, size, item, ${partition} AS partition, ${sort} AS sort FROM (
       SELECT *, sum(size) OVER (ORDER BY ${sorted} ROWS UNBOUNDED PRECEDING) - size AS before FROM (
         SELECT * FROM ${partOfTable(schema.name, 'items')} WHERE ${conditions.join(' AND ')}
         ORDER BY ${sorted} LIMIT ${limit}) AS chunk) AS sized
     WHERE before < ${PAGE_BYTES} ORDER BY ${sorted}`,
    values,
  );
  return rows.map((found) => ({ partition: found.partition, sort: found.sort, row: rowOf(found) }));
}
