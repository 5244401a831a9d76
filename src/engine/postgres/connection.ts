import { type ClientBase, Pool } from 'pg';

const CONNECTIONS = 20;

/**
 * Connections that give up: no caller waits longer than DynamoDB's client would, and a process that hangs holds no lock.
 * `failed` is called for a connection that broke while idle. The pool opens another one when it needs it.
 */
export function connections(address: string, failed: (error: Error) => void): Pool {
  const pool = new Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'xaso',
  });
  // The pool handles errors of idle connections only. An error of a connection in use, between two statements, would end the process.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool.on('error', (error) => failed(error));
}

/** The reason why a cluster cannot keep the table safely; undefined if it can. */
export async function reasonAgainst(pool: Pool): Promise<string | undefined> {
  const { rows } = await pool.query(`SELECT CASE
    WHEN current_setting('server_version_num')::int < 140000
      THEN 'PostgreSQL ' || current_setting('server_version') || ' is too old: 14 is the oldest'
    WHEN 'off' IN (current_setting('fsync'), current_setting('full_page_writes'))
      THEN 'fsync or full_page_writes is off: a loss of power would lose answers'
    WHEN current_setting('synchronous_commit') = 'off'
      THEN 'synchronous_commit is off: a loss of power would lose answers' END AS reason`);
  return rows[0].reason ?? undefined;
}

/** Shorter than one attempt of the DynamoDB client, so that the caller gets the reason before it gives up. */
const WAITS_FOR_A_START_MS = 1_200;
const ASKED_AGAIN_AFTER_MS = 50;

/** An error of PostgreSQL, with its code, or of the connection. */
export type PostgresFault = Error & { readonly code?: string };

/** PostgreSQL ends, begins or cannot be reached. Whatever was not committed is undone there. */
const isGone = ({ code = '', message }: PostgresFault): boolean =>
  /^(57P0[123]|08|ECONN|ENOENT|EPIPE)/.test(code) || /^Connection terminated|is not queryable/.test(message);

/** Another writer was first with a new row, or PostgreSQL ended one of two that waited for each other. */
const isOvertaken = ({ code = '' }: PostgresFault): boolean => ['23505', '40P01'].includes(code);

/** Repeats work after another writer, or until PostgreSQL is back: in less than a second after a crash of its own. */
export async function repeated<T>(work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + WAITS_FOR_A_START_MS; ; ) {
    try {
      return await work();
    } catch (error) {
      const failed = error as PostgresFault;
      if (!(isOvertaken(failed) || isGone(failed)) || Date.now() > until) throw failed;
      await new Promise((resolve) => setTimeout(resolve, ASKED_AGAIN_AFTER_MS));
    }
  }
}

export async function inTransaction<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT').catch((cause: unknown) => {
      // The caller asks again, as after an answer of DynamoDB that was lost.
      throw new Error('PostgreSQL was gone before it said whether it kept the write', { cause });
    });
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
