import { Pool } from 'pg';

const CONNECTIONS = 20;

/**
 * Connections that give up: no caller waits longer than DynamoDB's client would, and a process that hangs holds no lock.
 * `failed` hears of connections that broke while nobody used them; each is made anew when it is needed.
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
  // A pool watches connections that nobody uses. Killed between two statements, the others would end the process.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool.on('error', (error) => failed(error));
}

/** PostgreSQL ends, begins or cannot be reached. Whatever was not committed is undone there. */
const isGone = (error: unknown): boolean => {
  const { code = '', message = '' } = Object(error) as { code?: string; message?: string };
  return /^(57P0[123]|08|ECONN|ENOENT|EPIPE)/.test(code) || /^Connection terminated|is not queryable/.test(message);
};

/** Less than one attempt of DynamoDB's client lasts: whoever waits hears why before it gives up. */
const WAITS_FOR_A_START_MS = 1_200;
const ASKED_AGAIN_AFTER_MS = 50;

/** Does work that may be repeated until PostgreSQL is there. It is back in less than a second after a crash of its own. */
export async function throughARestart<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + WAITS_FOR_A_START_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isGone(error) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, ASKED_AGAIN_AFTER_MS));
    }
  }
}

/** What a cluster must promise before anybody's figures are kept in it; undefined where it does. */
export async function reasonAgainst(pool: Pool): Promise<string | undefined> {
  const { rows } = await pool.query(`SELECT current_setting('server_version_num')::int AS version,
    current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS committed,
    current_setting('full_page_writes') AS pages`);
  const { version, fsync, committed, pages } = rows[0];
  if (version < 140_000) return `PostgreSQL ${Math.floor(version / 10_000)} is too old: 14 is the oldest`;
  if (fsync !== 'on' || pages !== 'on') return 'fsync or full_page_writes is off: a loss of power would lose answers';
  if (committed === 'off') return 'synchronous_commit is off: a loss of power would lose answers';
  return undefined;
}
