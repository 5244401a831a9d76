import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Follower, tellChanges } from '../../engine/postgres/change-feed.js';
import { connections, reasonAgainst } from '../../engine/postgres/connection.js';
import { postgresTables } from '../../engine/postgres/postgres-tables.js';
import type { Input } from '../../engine/table/operation/request.js';
import { wireAnswer } from '../../engine/table/wire/json.js';
import { tableDefinition } from '../../store/table/table-definition.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { listening, stop } from '../base/listening.js';
import { openRequests } from '../base/open-requests.js';
import { readBody } from '../base/read-body.js';
import { inRounds, type Rounds } from '../base/rounds.js';
import { guardStandIn } from './door.js';

export type PostgresOptions = {
  /** `postgresql://user:password@host:5432/database`, or a folder of sockets: `socket:/var/run/postgresql?db=xaso`. */
  readonly address: string;
  /** Only callers with this AWS_SESSION_TOKEN get answers. Undefined: everybody on this machine does. */
  readonly secret: string | undefined;
  readonly failed?: (error: Error) => void;
};

const TELLS_EVERY_MS = 1_000;
/** DynamoDB's limit for a request. */
const REQUEST_BYTES = 16 * 1024 * 1024;

/** DynamoDB's JSON on a free loopback port, answered from PostgreSQL. Any number of processes may open one database. */
export async function startPostgresDatabase(options: PostgresOptions) {
  const { address, secret, failed = console.error } = options;
  const pool = connections(address, failed);
  const against = await reasonAgainst(pool).catch((error: Error) => error.message || String(error));
  if (against !== undefined) {
    await pool.end();
    throw new CommandError(`PostgreSQL at ${withoutPassword(address)}: ${against}.`, EXIT.unreachable);
  }
  const answer = postgresTables(pool, tableDefinition.toldOf);
  async function answers(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = /^DynamoDB_20120810\.(\w+)$/.exec(String(request.headers['x-amz-target']))?.[1];
    const sent = (await readBody(request, REQUEST_BYTES))?.toString() || '{}';
    const { status, body } = await wireAnswer(answer, operation, JSON.parse(sent) as Input);
    if (status >= 500) failed(new Error(String(body.message)));
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  }
  // A caller that goes away in the middle of its request needs no answer.
  const server = createServer((request, response) => void answers(request, response).catch(() => response.destroy()));
  guardStandIn(server, secret);
  const open = openRequests(server);
  let feed: Rounds | undefined;
  return {
    endpoint: await listening(server, 0),
    /** Tells a handler each second about the changes of a table. Several processes may follow one table. */
    follow(table: string, tell: Follower['tell']): void {
      feed = inRounds(() => tellChanges(pool, { table, tell, failed }), TELLS_EVERY_MS, failed);
    },
    async settled(): Promise<void> {
      await feed?.next();
    },
    async close(): Promise<void> {
      await feed?.stop();
      await open.ended();
      await stop(server);
      await pool.end();
    },
  };
}

const withoutPassword = (address: string): string => address.replace(/:[^:@/]*@/, ':…@');
