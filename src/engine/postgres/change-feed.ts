import type { Pool, PoolClient } from 'pg';
import type { WireAttributes } from '../table/wire/wire.js';
import { missingTable, partOfTable } from './tables.js';

/** One change, as DynamoDB's stream tells it. */
export type StreamRecord = {
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly dynamodb: {
    readonly Keys: { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };
    readonly NewImage?: WireAttributes;
    readonly SequenceNumber: string;
    readonly ApproximateCreationDateTime: number;
  };
};

export type Follower = {
  readonly table: string;
  /** Only changes to an item whose attribute has one of these values are told. */
  readonly toldOf: { readonly attribute: string; readonly values: readonly string[] };
  readonly tell: (records: readonly StreamRecord[]) => Promise<void>;
  readonly failed: (error: Error) => void;
};

/** For how many seconds the oldest change waits to be read; 0 where none waits. */
export async function secondsBehind(pool: Pool, table: string): Promise<number> {
  const { rows } = await pool.query(`SELECT coalesce(extract(epoch FROM now() - min(at)), 0)::float8 AS seconds
    FROM ${partOfTable(table, 'changes')} AS change, ${partOfTable(table, 'position')} AS told
    WHERE xid >= low AND (high IS NULL OR xid >= high OR change.seq > told.seq)`);
  return rows[0].seconds;
}

export type ChangeFeed = {
  /** Tells what was written until now. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

const EVERY_MS = 1_000;
const AFTER_FAILURES_MS = 60_000;
const HOUR_MS = 3_600_000;
const PAGE = 500;
const BATCH = 10;

/** Whom it was told to failed. PostgreSQL itself is asked again in a second. */
class NotToldError extends Error {
  override name = 'NotToldError';
}

type Changed = {
  readonly seq: string;
  readonly kind: StreamRecord['eventName'];
  readonly pk: string;
  readonly sk: string;
  readonly item: string | null;
  readonly at: Date;
};

/**
 * Reads the changes of a table each second, from a position that is kept in the database. Of several processes one reads at
 * a time. A record may be told again, after a kill or a failure; for an hour none is left out.
 */
export function followChanges(pool: Pool, follower: Follower): ChangeFeed {
  let isStopped = false;
  let reading: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const again = (ms: number) => {
    if (!isStopped) timer = setTimeout(() => void tick(), ms);
  };
  let failures = 0;
  async function tick(): Promise<void> {
    reading = readAll(pool, follower).then(
      () => {
        failures = 0;
      },
      (error: Error) => {
        if (error instanceof NotToldError) failures += 1;
        follower.failed(error);
      },
    );
    await reading;
    again(Math.min(EVERY_MS * 2 ** failures, AFTER_FAILURES_MS));
  }
  again(0);

  return {
    async settled() {
      await reading;
      await readAll(pool, follower);
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await reading;
    },
  };
}

async function readAll(pool: Pool, follower: Follower): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const { rows } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine', [
      follower.table,
    ]);
    if (!rows[0]?.mine) return;
    while (await readPage(client, follower));
    await client.query(forgetting(follower.table));
    await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [follower.table]);
  } catch (error) {
    // The lock ends with its connection.
    broken = error as Error;
    if (missingTable(error) === error) throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Sequence numbers are given out before transactions end, so the smallest may come last. A window of finished transactions
 * changes no more: it is read in the order of the numbers, which is that of the row locks, and then the next window begins.
 * In a copy from `pg_dump` transactions are counted anew.
 */
async function readPage(client: PoolClient, { table, toldOf, tell, failed }: Follower): Promise<boolean> {
  const position = partOfTable(table, 'position');
  const { rows: at } = await client.query(`SELECT least(low, finished) AS low, coalesce(high, finished) AS high, seq
    FROM ${position}, pg_snapshot_xmin(pg_current_snapshot()) AS finished`);
  const { low, high, seq } = at[0];
  const { rows } = await client.query<Changed>(
    `SELECT seq, kind, pk, sk, item, at FROM ${partOfTable(table, 'changes')}
     WHERE xid >= $1::xid8 AND xid < $2::xid8 AND seq > $3 ORDER BY seq LIMIT ${PAGE}`,
    [low, high, seq],
  );
  const isTold = ({ dynamodb: { NewImage } }: StreamRecord) =>
    toldOf.values.includes(String(NewImage?.[toldOf.attribute]?.S));
  await toldInBatches(rows.map(recordOf).filter(isTold), tell, failed);
  const next = rows.length < PAGE ? [high, null, 0] : [low, high, rows.at(-1)?.seq];
  if (rows.length > 0 || low !== high) await client.query(`UPDATE ${position} SET low = $1, high = $2, seq = $3`, next);
  return rows.length === PAGE;
}

/**
 * What was told is kept for a day, as DynamoDB's stream keeps it: a change holds the whole item, whoever is erased since. Nothing
 * is looked through while the oldest is younger.
 */
const forgetting = (table: string): string => {
  const [changes, position] = [partOfTable(table, 'changes'), partOfTable(table, 'position')];
  return `DELETE FROM ${changes} WHERE xid < (SELECT low FROM ${position}) AND at < now() - interval '23 hours'
    AND (SELECT at FROM ${changes} ORDER BY xid, seq LIMIT 1) < now() - interval '1 day'`;
};

/** A record that fails keeps the others from nobody: they are told one by one, and all of them again in a while. */
async function toldInBatches(
  records: readonly StreamRecord[],
  tell: Follower['tell'],
  failed: Follower['failed'],
): Promise<void> {
  let last: unknown;
  for (let i = 0; i < records.length; i += BATCH) {
    const batch = records.slice(i, i + BATCH);
    try {
      await tell(batch);
    } catch {
      for (const record of batch)
        await tell([record]).catch((error: Error) => {
          const isOld = Date.now() - record.dynamodb.ApproximateCreationDateTime * 1000 > HOUR_MS;
          if (isOld) failed(error);
          else last = error;
        });
    }
  }
  if (last !== undefined) throw new NotToldError('a change could not be told', { cause: last });
}

const recordOf = ({ seq, kind, pk, sk, item, at }: Changed): StreamRecord => ({
  eventName: kind,
  dynamodb: {
    Keys: { pk: { S: pk }, sk: { S: sk } },
    ...(item !== null && { NewImage: JSON.parse(item) }),
    SequenceNumber: seq,
    ApproximateCreationDateTime: Math.floor(at.getTime() / 1000),
  },
});
