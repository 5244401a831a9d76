import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { Pool } from 'pg';
import { inTransaction } from './connection.js';
import { partOfTable } from './tables.js';

/** The seconds for which the oldest unreported change has waited; 0 if none waits. */
export async function secondsBehind(pool: Pool, table: string): Promise<number> {
  const { rows } = await pool.query(`SELECT coalesce(extract(epoch FROM now() - min(at)), 0)::float8 AS seconds
    FROM ${partOfTable(table, 'changes')} WHERE due IS NOT NULL`);
  return rows[0].seconds;
}

export type Follower = {
  readonly table: string;
  readonly tell: (event: DynamoDBStreamEvent) => Promise<void>;
  readonly failed: (error: Error) => void;
};

/** Tells waiting changes, unless another process does. After a kill a change may be told twice. A failing change is retried for an hour. */
export const tellChanges = (pool: Pool, follower: Follower): Promise<void> =>
  // The transaction only holds the lock: each mark is kept at once.
  inTransaction(pool, async (client) => {
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    const lock = 'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS mine';
    const { rows } = await client.query(lock, [follower.table]);
    if (rows[0].mine) await tellAlone(pool, follower);
  });

/**
 * Changes of one item are told in the order of its writes, because a write locks its row. A transaction that ends late is told in
 * the next round. A failing change does not hold back the others: its wait doubles each time, up to a minute.
 */
async function tellAlone(pool: Pool, { table, tell, failed }: Follower): Promise<void> {
  const changes = partOfTable(table, 'changes');
  const { rows } = await pool.query(`SELECT * FROM ${changes} WHERE due <= now() ORDER BY seq`);
  for (const { seq, kind, pk, sk } of rows) {
    const record = { eventName: kind, dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } };
    const isTold = await tell({ Records: [record] }).then(() => true, failed);
    const later = `CASE WHEN due < at + interval '1 hour' THEN now() + least(now() - at, interval '1 minute') END`;
    await pool.query(`UPDATE ${changes} SET due = ${isTold ? 'NULL' : later} WHERE seq = $1`, [seq]);
  }
  // Reported changes are kept for a day, as in DynamoDB's stream.
  await pool.query(`DELETE FROM ${changes} WHERE due IS NULL AND at < now() - interval '1 day'`);
}
