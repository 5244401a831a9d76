import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../lambda/base/config.js';
import { ACCOUNTS_ENDPOINT, KNOWN_KEYS, READING_THREAD } from '../../lambda/base/env.js';
import { openMailer } from '../../lambda/base/paced-mail.js';
import { tokenVerifier } from '../../lambda/sign-in/token-verifier.js';
import { answersAccounts } from '../../local/aws/account-server.js';
import { guardStandIn } from '../../local/aws/door.js';
import { openDownloadFolder } from '../../local/aws/download-folder.js';
import { buildReadingThread } from '../../local/aws/reading-thread.js';
import type { Clock } from '../../local/base/clock.js';
import { closedAfter } from '../../local/base/closing.js';
import { CommandError, EXIT } from '../../local/base/command-error.js';
import { listening, stop } from '../../local/base/listening.js';
import {
  type Handler,
  HEALTH,
  localServer,
  type Page,
  type Pages,
  withOwnAddress,
} from '../../local/service/http-server.js';
import { openPortal } from '../../local/service/portal.js';
import { enterHomeEnvironment } from '../configuration/environment.js';
import type { Configuration } from '../configuration/settings.js';
import { openKeys } from '../keys/signing-keys.js';
import { homeAccounts } from '../sign-in/home-accounts.js';
import { forgetEnded, homeProvider } from '../sign-in/home-provider.js';
import { openEvidence } from './evidence-folder.js';
import { openHomeTable, openTableService } from './home-table.js';
import { startJobs } from './job-worker.js';
import { hearReturns, relayOf } from './mail-relay.js';
import { proxyDoor, READY, withVerifiedCaller } from './proxy-door.js';

/** Parts that only tests of the service replace. No setting reaches them. */
export type TrialParts = {
  readonly now?: Clock;
  /** An endpoint of SES in place of the relay. */
  readonly ses?: string;
  /** An engine for trials, with made-up data. */
  readonly mayBeTrialTable?: true;
};

export type HomeService = { readonly url: string; close(): Promise<void> };

/** The time for open requests and jobs when the service stops. Another worker takes over a job that needs longer. */
const STOPS_WITHIN_MS = 25_000;

/** The handlers that AWS runs, behind a proxy of the office: no console, inbox, demonstration or start code. */
export async function startHome(configuration: Configuration, trial: TrialParts = {}): Promise<HomeService> {
  const keys = openKeys(configuration['keys.file'], Date.now);
  const now = trial.now ?? (() => new Date().toISOString());
  const { 'service.address': address, 'service.folder': folder, 'jobs.run': runsJobs } = configuration;
  // Until the service is ready, every failure ends the start, and the start reports it.
  let failed = (_: Error): void => {};
  const table = await openTableService(configuration, (error) => failed(error));
  await asSet(`folder ${folder}`, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  // The functions store large files and manage accounts at addresses that only this machine can reach.
  const downloads = openDownloadFolder(join(folder, 'downloads'), table.secret);
  let accounts: RequestListener | undefined;
  const inside = createServer((request, response) => {
    if (accounts && request.headers['x-amz-target'] !== undefined) accounts(request, response);
    else void downloads.answers(request, response);
  });
  guardStandIn(inside, table.secret);
  const evidence = await openEvidence(configuration);
  const built = mkdtempSync(join(tmpdir(), 'xaso-serve-'));
  const outside: Server[] = [];
  const working: { stop(): Promise<void> }[] = [];
  let isStopping = false;
  const close = async (): Promise<void> => {
    isStopping = true;
    const ended = Promise.all([...working.map((work) => work.stop()), ...outside.map(answered)]);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, STOPS_WITHIN_MS).unref())]);
    await Promise.all([...[...outside, inside].map(stop), evidence?.close()]);
    await table.close();
    rmSync(built, { recursive: true, force: true });
  };
  try {
    const relay = trial.ses === undefined ? relayOf(configuration) : undefined;
    const endpoints = { dynamodb: table.endpoint, ses: trial.ses ?? '', secret: table.secret };
    enterHomeEnvironment(configuration, { ...endpoints, evidence: evidence?.endpoint }, relay);
    process.env.AWS_ENDPOINT_URL_S3 = process.env[ACCOUNTS_ENDPOINT] = await listening(inside, 0);
    process.env[READING_THREAD] = await buildReadingThread(built);
    process.env[KNOWN_KEYS] = keys.keys;
    const { stores, signIns } = await openHomeTable(configuration, trial.mayBeTrialTable === true);
    const { log } = await import('../../lambda/log/log.js');
    const { logInternal: report } = await import('../../lambda/log/error-log.js');
    const place = { configuration, signIns, now: Date.now, report };
    const provider = homeProvider(place, stores, keys, now);
    accounts = answersAccounts(homeAccounts(place, openMailer(process.env)));
    const bounded = withVerifiedCaller(
      tokenVerifier({ ...readConfig('graphql', process.env), keys: keys.keys }, report),
    );
    const graphql = bounded((await import('../../lambda/graphql.js')).handler as Handler);
    const files = withOwnAddress(bounded((await import('../../lambda/files.js')).handler as Handler));
    const connect = [configuration['evidence.store'] ?? []].flat();
    const portal = await openPortal({ graphql, now, connect, folder: built, proxyKeeps: true });
    const isReady = async (): Promise<boolean> => !isStopping && (await stores.settings.current().then(yes, no));
    const pages: Pages = async (path, query) => {
      if (path === HEALTH) return status(200, { alive: true });
      if (path === READY) return (await isReady()) ? status(200, { ready: true }) : status(503, { ready: false });
      return portal.page(path, query);
    };
    const server = localServer({
      ...proxyDoor(address, configuration['service.proxies']),
      ...{ report, graphql, files, now, pages },
      missing: (path) => portal.missing(path),
      before: () => [...(evidence ? [evidence] : []), downloads, provider],
      isReady: () => true,
    });
    outside.push(server);
    const [host, port] = [configuration['service.host'], configuration['service.port']];
    const url = await asSet(`port ${port} of ${host}`, () => listening(server, port, host));
    working.push(forgetEnded(signIns, report));
    failed = ({ name, message }) => log.error({ message: 'the table on PostgreSQL', failed: name, because: message });
    if (runsJobs) {
      const { handleEvent } = await import('../../lambda/mail-feedback.js');
      const { returnedHandlerAt } = await import('../../lambda/send-returned.js');
      if (relay) working.push(hearReturns(configuration, relay, stores.mail, handleEvent, report));
      const handlers = {
        'send-reminders': (await import('../../lambda/send-reminders.js')).remindersHandlerAt(now),
        'recompute-rankings': (await import('../../lambda/recompute-rankings.js')).handler,
      };
      working.push(await startJobs({ jobRuns: stores.jobRuns, handlers, now, report }));
      table.follow(returnedHandlerAt(now));
    }
    const lettersMayDouble = configuration['mail.log'] === undefined ? WITHOUT_LOG : undefined;
    log.info({
      message: 'ready',
      address,
      listens: url,
      jobs: runsJobs,
      ...(lettersMayDouble && { lettersMayDouble }),
    });
    return { url, close };
  } catch (error) {
    await closedAfter(error, close);
    throw error;
  }
}

/** The number of doubled letters without the relay's log, measured by `npm run prove -- r52` in 200 kills. */
const WITHOUT_LOG =
  'at most one for each kill within the 10 ms (by median; 572 at most) between the answer of the relay and the mark: name its log in [mail] log';

/** Turns an error of the machine into a fault that names the setting and the cause. */
async function asSet<T>(setting: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = 'an error' } = error as NodeJS.ErrnoException;
    const exit = code === 'EADDRINUSE' ? EXIT.portBusy : EXIT.usage;
    throw new CommandError(`[service] ${setting} cannot be used on this machine (${code}).`, exit, { cause: error });
  }
}

const yes = (): boolean => true;
const no = (): boolean => false;

const status = (code: number, body: object): Page => ({
  status: code,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

/** The time in which requests on their way still arrive; closing the connections earlier would lose them. */
const STILL_TAKES_MS = 500;

/** Stops a server: it accepts requests for a short time and ends after the last answer. */
async function answered(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  await new Promise((resolve) => setTimeout(resolve, STILL_TAKES_MS));
  const looks = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(looks);
}
