import type { ClientBase, Pool } from 'pg';
import { invalid, noSuchTable } from '../table/data/refusal.js';
import { itemSize } from '../table/data/size.js';
import { isWrite, onItems } from '../table/operation/answer.js';
import type { Input, Output, RowChange } from '../table/operation/request.js';
import { indexKeyOf, type Schema } from '../table/operation/schema.js';
import { base64 } from '../table/wire/json.js';
import { toWire } from '../table/wire/wire.js';
import { throughARestart } from './connection.js';
import { rowsAskedFor, runOn } from './held-rows.js';
import { load } from './load.js';
import { keyColumnsOf, missingTable, partOfTable, tablesOf } from './tables.js';

const ATTEMPTS = 10;

/** Somebody else inserted or deleted the row between our lock and our write. */
class OvertakenError extends Error {
  override name = 'OvertakenError';
}

/** Nobody knows whether the write was kept. The caller asks again, as after an answer of DynamoDB that was lost. */
class UnknownOutcomeError extends Error {
  override name = 'UnknownOutcomeError';
}

/** PostgreSQL ended one of two writers that waited for each other, or both wrote one new row. */
const mayTryAgain = (error: unknown): boolean =>
  error instanceof OvertakenError || ['40P01', '40001'].includes((error as { code: string }).code);

export type Answer = (operation: string, input: Input) => Promise<Output>;

/** Answers as DynamoDB does, from tables of PostgreSQL. */
export function postgresTables(pool: Pool, now: () => number = Date.now): Answer {
  const tables = tablesOf(pool);

  return (operation, input) => throughARestart(() => answered(operation, input));

  async function answered(operation: string, input: Input): Promise<Output> {
    if (!onItems(operation)) return tables.answer(operation, input);
    const schemas = new Map<string, Schema | undefined>();
    for (const name of namesIn(input)) schemas.set(name, await tables.schema(name));
    const tableOf = (name: string): Schema => {
      const schema = schemas.get(name);
      if (!schema) throw noSuchTable();
      return schema;
    };
    const call = [operation, input, now()] as const;
    const asked = rowsAskedFor(tableOf, call);
    try {
      if (!isWrite(operation)) return runOn(await load(pool, asked, false), tableOf, call).output;
      return await inTransaction(pool, async (client) => {
        const { output, changes } = runOn(await load(client, asked, true), tableOf, call);
        for (const change of changes) await write(client, tableOf(change.table), change);
        return output;
      });
    } catch (error) {
      throw understood(error);
    }
  }
}

const namesIn = ({ TableName, RequestItems }: Input): readonly string[] =>
  RequestItems ? Object.keys(RequestItems) : [String(TableName)];

/** PostgreSQL's index holds keys of some 2,700 bytes together, and its text no NUL. */
function understood(error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string };
  return code === '54000' || code === '22021'
    ? invalid(`PostgreSQL cannot hold this key: ${message}`)
    : missingTable(error);
}

async function inTransaction<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT').catch((cause: unknown) => {
        throw new UnknownOutcomeError('PostgreSQL was gone before it said whether it kept the write', { cause });
      });
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: Error) => {
        broken = lost;
      });
      if (attempt === ATTEMPTS || !mayTryAgain(error)) throw error;
    } finally {
      client.release(broken);
    }
  }
}

/** One change of a locked row, and its record for the stream, in one statement. */
async function write(client: ClientBase, schema: Schema, { kind, keys, after }: RowChange): Promise<void> {
  const { key, indexes } = schema;
  const values: unknown[] = [keys[key.partition], keys[key.sort]];
  const columns: [column: string, value: string][] = [];
  const set = (column: string, value: unknown) => columns.push([column, `$${values.push(value)}`]);
  if (after) {
    set('item', JSON.stringify(toWire(after, base64)));
    set('size', itemSize(after));
    for (const index of indexes) {
      const at = indexKeyOf(index, after);
      const names = keyColumnsOf(schema, index);
      set(names.partition, at?.partition ?? null);
      set(names.sort, at?.sort ?? null);
    }
  }
  const items = partOfTable(schema.name, 'items');
  const here = 'WHERE pk = $1 AND sk = $2';
  const statement = {
    INSERT: `INSERT INTO ${items} (pk, sk, version, ${columns.map(([name]) => name).join(', ')})
      VALUES ($1, $2, 1, ${columns.map(([, value]) => value).join(', ')}) ON CONFLICT DO NOTHING RETURNING *`,
    MODIFY: `UPDATE ${items} SET version = version + 1, ${columns.map((each) => each.join(' = ')).join(', ')} ${here} RETURNING *`,
    REMOVE: `DELETE FROM ${items} ${here} RETURNING *`,
  }[kind];
  const { rowCount } = await client.query(
    `WITH written AS (${statement}) INSERT INTO ${partOfTable(schema.name, 'changes')} (kind, pk, sk, version, item)
     SELECT '${kind}', pk, sk, version, ${after ? 'item' : 'NULL'} FROM written`,
    values,
  );
  if (rowCount !== 1) throw new OvertakenError('the row was written by somebody else');
}
