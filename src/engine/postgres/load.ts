import type { ClientBase, Pool } from 'pg';
import { PAGE_BYTES } from '../table/data/size.js';
import type { Entry, Row, Slice } from '../table/operation/rows.js';
import type { Schema } from '../table/operation/schema.js';
import { fromWire } from '../table/wire/wire.js';
import { type LoadedRows, nameOf, type RowsAsked } from './held-rows.js';
import { keyColumnsOf, partOfTable } from './tables.js';

type Query = Pick<ClientBase | Pool, 'query'>;
type Found = { readonly pk: string; readonly sk: string; readonly size: number; readonly item: string };

const CHUNK = 1000;
const LAST_CHARACTER = 0x10ffff;

const rowOf = ({ pk, sk, size, item }: Found): Row => ({
  key: { partition: pk, sort: sk },
  size,
  item: fromWire(JSON.parse(item)),
});

/** Loads what was asked for; for a write, with a lock on each row. All writers lock in one order, so none waits in a circle. */
export async function load(db: Query, asked: readonly RowsAsked[], isWrite: boolean): Promise<LoadedRows> {
  const rows = new Map<string, Row>();
  const slices = new Map<string, readonly Entry[]>();
  for (const { schema, keys, slices: parts } of asked) {
    const all = [...keys.values()];
    if (all.length > 0) {
      const { rows: found } = await db.query<Found>(
        `SELECT pk, sk, size, item FROM ${partOfTable(schema.name, 'items')}
         WHERE (pk, sk) IN (SELECT * FROM unnest($1::text[], $2::text[])) ${isWrite ? 'ORDER BY pk, sk FOR UPDATE' : ''}`,
        [all.map(({ partition }) => partition), all.map(({ sort }) => sort)],
      );
      for (const each of found.map(rowOf)) rows.set(nameOf(schema.name, each.key), each);
    }
    for (const slice of parts) slices.set(schema.name, await entries(db, schema, slice));
  }
  return { rows, slices };
}

/** Entries of a slice, chunk by chunk, until its end, its limit or a full page. */
async function entries(db: Query, schema: Schema, slice: Slice): Promise<readonly Entry[]> {
  const list: Entry[] = [];
  let bytes = 0;
  let after = slice.after;
  while (list.length < slice.limit && bytes < PAGE_BYTES) {
    const limit = Math.min(CHUNK, slice.limit - list.length);
    const found = await chunk(db, schema, { ...slice, after, limit }, PAGE_BYTES - bytes);
    list.push(...found);
    for (const { row } of found) bytes += row.size;
    const last = found.at(-1);
    if (!last || found.length < limit) break;
    after = { key: last, row: last.row.key };
  }
  return list;
}

async function chunk(db: Query, schema: Schema, slice: Slice, bytes: number): Promise<readonly Entry[]> {
  const { index, range, after, isBackwards, limit } = slice;
  const { partition, sort } = keyColumnsOf(schema, index);
  const order = index ? [partition, sort, 'pk', 'sk'] : [partition, sort];
  const values: unknown[] = [bytes];
  const given = (value: unknown) => `$${values.push(value)}`;
  const conditions = [`${partition} IS NOT NULL`];
  if (range) {
    conditions.push(`${partition} = ${given(range.partition)}`);
    if (range.from) conditions.push(`${sort} ${range.from.inclusive ? '>=' : '>'} ${given(range.from.value)}`);
    if (range.to) conditions.push(`${sort} ${range.to.inclusive ? '<=' : '<'} ${given(range.to.value)}`);
    if (range.prefix !== undefined) {
      conditions.push(`${sort} >= ${given(range.prefix)}`);
      const end = behind(range.prefix);
      if (end !== undefined) conditions.push(`${sort} < ${given(end)}`);
    }
  }
  if (after) {
    const place = [after.key.partition, after.key.sort, ...(index ? [after.row.partition, after.row.sort] : [])];
    conditions.push(`(${order.join(', ')}) ${isBackwards ? '<' : '>'} (${place.map(given).join(', ')})`);
  }
  const sorted = order.map((column) => (isBackwards ? `${column} DESC` : column)).join(', ');
  // An item that lies behind a full page is not fetched.
  const text = `SELECT pk, sk, size, item, ${partition} AS partition, ${sort} AS sort FROM (
      SELECT *, sum(size) OVER (ORDER BY ${sorted} ROWS UNBOUNDED PRECEDING) - size AS before FROM (
        SELECT * FROM ${partOfTable(schema.name, 'items')} WHERE ${conditions.join(' AND ')}
        ORDER BY ${sorted} LIMIT ${limit}) AS chunk) AS sized
    WHERE before < $1 ORDER BY ${sorted}`;
  const { rows } = await db.query<Found & { partition: string; sort: string }>(text, values);
  return rows.map((found) => ({ partition: found.partition, sort: found.sort, row: rowOf(found) }));
}

/** The first text behind all that begin with a prefix; nothing where none lies there. */
function behind(prefix: string): string | undefined {
  const characters = [...prefix].map((character) => character.codePointAt(0) as number);
  while (characters.at(-1) === LAST_CHARACTER) characters.pop();
  const last = characters.pop();
  if (last === undefined) return undefined;
  // Between them lie halves of pairs, which are no characters.
  return String.fromCodePoint(...characters, last === 0xd7ff ? 0xe000 : last + 1);
}
