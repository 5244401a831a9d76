import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { KNOWN_KEYS, READING_THREAD } from '../../lambda/base/env.js';
import { guardStandIn } from '../../local/aws/door.js';
import { openDownloadFolder } from '../../local/aws/download-folder.js';
import { buildReadingThread } from '../../local/aws/reading-thread.js';
import type { Schedule } from '../../local/aws/schedule.js';
import { ensureTable } from '../../local/aws/table.js';
import type { Clock } from '../../local/base/clock.js';
import { closedAfter } from '../../local/base/closing.js';
import { CommandError, EXIT } from '../../local/base/command-error.js';
import { listening, stop } from '../../local/base/listening.js';
import { type Handler, HEALTH, localServer, type Page, type Pages } from '../../local/service/http-server.js';
import { openPortal } from '../../local/service/portal.js';
import { connect } from '../../store/connect.js';
import { createStores } from '../../store/index.js';
import { enterHomeEnvironment } from '../configuration/environment.js';
import type { Configuration } from '../configuration/settings.js';
import { openKeys } from '../keys/signing-keys.js';
import { type JobHandlers, startJobs } from './job-worker.js';
import { hearReturns, relayOf } from './mail-relay.js';
import { proxyDoor, READY } from './proxy-door.js';

/** What only a test of the service gives: nothing of it can be configured. */
export type TrialParts = {
  readonly now?: Clock;
  /** An endpoint of SES in place of the relay. */
  readonly ses?: string;
  /** An engine for trials, with made-up data. */
  readonly mayBeTrialTable?: true;
};

export type HomeService = { readonly url: string; close(): Promise<void> };

/** Requests that were taken are answered within this time; a job that takes longer is left to another worker. */
const STOPS_WITHIN_MS = 25_000;

/** The handlers that AWS runs, behind a proxy of the office: no console, inbox, demonstration or start code. */
export async function startHome(configuration: Configuration, trial: TrialParts = {}): Promise<HomeService> {
  const keys = openKeys(configuration['keys.file'], Date.now);
  const now = trial.now ?? (() => new Date().toISOString());
  const secret = configuration['table.session'] ?? randomBytes(32).toString('base64url');
  const folder = configuration['service.folder'];
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Functions keep large files by PUT, which nobody outside may call.
  const downloads = openDownloadFolder(join(folder, 'downloads'), secret);
  const inside = createServer((request, response) => void downloads.answers(request, response));
  guardStandIn(inside, secret);
  const built = mkdtempSync(join(tmpdir(), 'xaso-serve-'));
  const outside: Server[] = [];
  let schedule: Schedule | undefined;
  let returns: { stop(): Promise<void> } | undefined;
  let isStopping = false;
  const close = async (): Promise<void> => {
    isStopping = true;
    const ended = Promise.all([schedule?.stop(), returns?.stop(), ...outside.map(answered)]);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, STOPS_WITHIN_MS).unref())]);
    await Promise.all([...outside, inside].map(stop));
    rmSync(built, { recursive: true, force: true });
  };
  try {
    const relay = trial.ses === undefined ? relayOf(configuration) : undefined;
    const endpoints = { dynamodb: configuration['table.endpoint'], ses: trial.ses ?? '', secret };
    enterHomeEnvironment(configuration, endpoints, relay);
    process.env.AWS_ENDPOINT_URL_S3 = await listening(inside, 0);
    process.env[READING_THREAD] = await buildReadingThread(built);
    process.env[KNOWN_KEYS] = keys.keys;
    const stores = await openHomeTable(configuration, trial.mayBeTrialTable === true);
    const { log } = await import('../../lambda/log/log.js');
    const { logInternal } = await import('../../lambda/log/error-log.js');
    const graphql = (await import('../../lambda/graphql.js')).handler as Handler;
    const files = withOwnAddress((await import('../../lambda/files.js')).handler as Handler);
    const portal = await openPortal(graphql, now, [configuration['evidence.store']]);
    const isReady = async (): Promise<boolean> => !isStopping && (await stores.settings.current().then(yes, no));
    const pages: Pages = async (path) => {
      if (path === HEALTH) return status(200, { alive: true });
      if (path === READY) return (await isReady()) ? status(200, { ready: true }) : status(503, { ready: false });
      return portal.page(path);
    };
    const door = proxyDoor(configuration['service.address'], configuration['service.proxies']);
    const server = localServer({
      ...door,
      report: logInternal,
      graphql,
      files,
      now,
      pages,
      missing: () => portal.missing(),
      downloads: () => downloads,
      isReady: () => true,
    });
    outside.push(server);
    const url = await listening(server, configuration['service.port'], configuration['service.host']);
    if (configuration['jobs.run'] && relay) {
      const { handler } = await import('../../lambda/mail-feedback.js');
      returns = hearReturns(configuration, relay, stores.mail, handler, logInternal);
    }
    if (configuration['jobs.run'])
      schedule = await startJobs({
        jobRuns: stores.jobRuns,
        handlers: await jobHandlers(now),
        now,
        report: logInternal,
      });
    log.info({
      message: 'ready',
      address: configuration['service.address'],
      listens: url,
      jobs: configuration['jobs.run'],
      relayLog: configuration['mail.log'] !== undefined,
    });
    return { url, close };
  } catch (error) {
    await closedAfter(error, close);
    throw error;
  }
}

const yes = (): boolean => true;
const no = (): boolean => false;

const status = (code: number, body: object): Page => ({
  status: code,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

async function jobHandlers(now: Clock): Promise<JobHandlers> {
  const [{ remindersHandlerAt }, { handler }] = await Promise.all([
    import('../../lambda/send-reminders.js'),
    import('../../lambda/recompute-rankings.js'),
  ]);
  return { 'send-reminders': remindersHandlerAt(now), 'recompute-rankings': handler };
}

/** For requests that are under way: a connection that closes before they come would lose them. */
const STILL_TAKES_MS = 500;

/** The server soon takes nothing new, and ends as soon as the last answer is out. */
async function answered(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  await new Promise((resolve) => setTimeout(resolve, STILL_TAKES_MS));
  const looks = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(looks);
}

/** A large file is saved from the address of the service, by any worker: they share the folder. */
const withOwnAddress =
  (handler: Handler): Handler =>
  async (event) => {
    const { headers = {}, ...answer } = await handler(event);
    const { location } = headers;
    if (typeof location !== 'string') return { ...answer, headers };
    const { pathname, searchParams } = new URL(location);
    searchParams.delete('X-Amz-Security-Token');
    return { ...answer, headers: { ...headers, location: `${pathname}?${searchParams}` } };
  };

/** DynamoDB Local and dynalite name their tables so. The licence of the one and the design of the other are for trials. */
const OF_TRIAL_ENGINES = /:(ddblocal:|0000-0000-0000:)/;

async function openHomeTable(configuration: Configuration, mayBeTrial: boolean) {
  const [db, name] = [connect(process.env), configuration['table.name']];
  const at = `[table] endpoint: the table ${name} at ${configuration['table.endpoint']}`;
  try {
    await ensureTable(db, name);
    const { Table } = await db.send(new DescribeTableCommand({ TableName: name }));
    if (!mayBeTrial && OF_TRIAL_ENGINES.test(Table?.TableArn ?? ''))
      throw new CommandError(
        `${at} is kept by an engine for trials.\n  Name one that is made to keep data.`,
        EXIT.usage,
      );
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new CommandError(`${at} does not answer as it should (${reason}).`, EXIT.unreachable, { cause: error });
  }
  const stores = createStores(db, name);
  const state = await stores.dataState.get();
  if (!state || (state.demonstrationUntil !== null && !mayBeTrial))
    throw new CommandError(
      `${at} holds ${state ? 'a demonstration' : 'nothing yet'}.\n  Load the files of the office: AWS_ENDPOINT_URL_DYNAMODB=${configuration['table.endpoint']} npm run seed -- --table ${name} --region ${configuration['table.region']} --units <file>.`,
      EXIT.usage,
    );
  return stores;
}
