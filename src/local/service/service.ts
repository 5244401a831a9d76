import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { localDateOf } from '../../domain/time/local-date.js';
import { ENV, EVIDENCE_STORE, KNOWN_KEYS, READING_THREAD } from '../../lambda/base/env.js';
import type { DemonstrationWorld } from '../../seed/worlds/world.js';
import { worldNamed } from '../../seed/worlds/world-named.js';
import { connect } from '../../store/connect.js';
import { createStores, type Stores } from '../../store/index.js';
import { openIssuer } from '../aws/development-issuer.js';
import { ON_THIS_MACHINE } from '../aws/door.js';
import { openDownloadFolder } from '../aws/download-folder.js';
import { type ObjectServer, startObjectServer } from '../aws/object-server.js';
import { buildReadingThread } from '../aws/reading-thread.js';
import { type Schedule, type ScheduledRun, startSchedule } from '../aws/schedule.js';
import { dropTable, ensureTable } from '../aws/table.js';
import { shiftedClock } from '../base/clock.js';
import { closedAfter } from '../base/closing.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { LOCAL_EVIDENCE_BUCKET, LOCAL_REGION, LOCAL_TABLE, serveFromNowOn } from '../base/environment.js';
import { type Answering, listening, stop } from '../base/listening.js';
import type { StepProgress } from '../base/progress.js';
import type { StartOptions } from '../command/start-options.js';
import type { Ready } from '../command/texts.js';
import { exampleRequest } from '../console/example-requests.js';
import { readExamples } from '../console/examples.js';
import { consoleRoles } from '../console/roles.js';
import { bootstrap } from '../data/bootstrap.js';
import { examineData, type OpenedData, openData } from '../data/open-data-folder.js';
import { runJob } from '../data/run-job.js';
import { bringTo } from '../data/service-data.js';
import { hasRealPeople, someHolder } from '../data/token-holder.js';
import { lettersFromStores } from '../letters/sample-letters.js';
import { readPeople } from '../sign-in/people.js';
import { openIdProvider } from '../sign-in/provider.js';
import { newStartCode } from '../sign-in/start-code.js';
import { startDoor } from '../sign-in/start-door.js';
import { type Handler, HEALTH, localServer, type Pages, withOwnAddress } from './http-server.js';
import { healthPage, localPages } from './pages.js';
import { type LocalPortal, openPortal } from './portal.js';

export type LocalService = Pick<Ready, 'url' | 'dynamodb' | 'tokenFor' | 'startCode'> & { close(): Promise<void> };

/** The handler until the real ones are imported. The server is not ready before, so no request reaches it. */
const NOT_YET: Handler = async () => ({ statusCode: 503 });
const NO_PAGES: Pages = () => undefined;
const NO_PORTAL: LocalPortal = {
  page: async () => undefined,
  missing: async () => ({ status: 404, headers: {}, body: '' }),
};

/** The whole service on this machine: one port for portal, API, console and inbox, and free ports for the parts behind it. */
export async function startService(options: Omit<StartOptions, 'copy'>, progress: StepProgress): Promise<LocalService> {
  const now = shiftedClock(options.at);
  const instance = randomUUID();
  let graphql = NOT_YET;
  let files = NOT_YET;
  let before: readonly Answering[] = [];
  let pages = NO_PAGES;
  let portal = NO_PORTAL;
  let ready = false;

  await examineData(options);
  const withHealth: Pages = (path, query) =>
    path === HEALTH ? healthPage({ instance, pid: process.pid, now: now(), ready }) : pages(path, query);
  const server = localServer({
    ...ON_THIS_MACHINE,
    graphql: (event) => graphql(event),
    files: (event) => files(event),
    now,
    pages: withHealth,
    missing: (path) => portal.missing(path),
    before: () => before,
    isReady: () => ready,
  });
  const url = await listenOn(server, options.port);
  let opened: OpenedData | undefined;
  let objects: ObjectServer | undefined;
  let schedule: Schedule | undefined;
  const close = async (): Promise<void> => {
    await schedule?.stop();
    await stop(server);
    await objects?.close();
    await opened?.close();
  };
  try {
    opened = await progress('database and inbox', () => openData({ ...options, url, now, instance }));
    const { inbox, endpoints } = opened;
    const stores = await openTable(options.fresh && options.dynamodb !== undefined);
    const world = await worldNamed(opened.folder.world);
    const state = await bootstrap({ stores, opened, world, progress, dynamodb: options.dynamodb }, now());
    const issuer = openIssuer(opened.folder.issuer);
    process.env[KNOWN_KEYS] = issuer.keys;
    const startCode = newStartCode();
    const people = () => readPeople(stores, localDateOf(now()));
    const signIn = openIdProvider({ keys: issuer, startCode, people });
    objects = await startObjectServer(opened.folder.evidence, LOCAL_EVIDENCE_BUCKET, LOCAL_REGION);
    process.env[EVIDENCE_STORE] = objects.address;
    process.env[ENV.evidenceAddress] = objects.endpoint;
    serveFromNowOn();
    graphql = await progress('API', async () => (await import('../../lambda/graphql.js')).handler as Handler);
    const downloads = openDownloadFolder(opened.folder.downloads, endpoints.secret);
    files = await progress('Excel and CSV', () => startFiles(opened?.folder.path ?? options.data, url));
    portal = await progress('public pages', () =>
      openPortal({
        graphql,
        now,
        connect: [objects?.endpoint ?? ''],
        folder: opened?.folder.path ?? options.data,
        seenAt: url,
      }),
    );
    const demonstration = state.demonstrationUntil !== null;
    const door = startDoor({ startCode, needsCode: async () => !demonstration || (await hasRealPeople(stores)) });
    before = [downloads, door, signIn];
    // With real data a role needs a sign-in with the start code (src/local/sign-in) or `npm run token`, so the console offers none.
    const roles = async () => (demonstration ? consoleRoles(stores, issuer, localDateOf(now())) : []);
    const request = (name: string) => exampleRequest(name, stores, now());
    const letters = () => lettersFromStores(stores, now());
    const examples = readExamples(world.name);
    const { name } = world;
    pages = localPages({ world: name, examples, roles, request, inbox, letters, now, demonstration, portal });
    schedule = startSchedule(now, (due) => runScheduled(stores, world, due));
    ready = true;
    const tokenFor = await someHolder(stores, localDateOf(now()));
    return { url, tokenFor, startCode, dynamodb: endpoints.dynamodb, close };
  } catch (error) {
    await closedAfter(error, close);
    throw error;
  }
}

/** Stores large files on this server, as S3 does in AWS. */
async function startFiles(folder: string, url: string): Promise<Handler> {
  process.env.AWS_ENDPOINT_URL_S3 = url;
  process.env[READING_THREAD] = await buildReadingThread(folder);
  return withOwnAddress((await import('../../lambda/files.js')).handler as Handler);
}

/** Runs a job. A failed run is reported and not repeated, because the next run does its work. */
async function runScheduled(
  stores: Stores,
  world: DemonstrationWorld,
  { job, occurrence }: ScheduledRun,
): Promise<void> {
  try {
    const replayed = await bringTo(stores, world, occurrence);
    if (!replayed.some((run) => run.job === job && run.occurrence === occurrence)) await runJob(job, { occurrence });
  } catch (error) {
    console.error(`${job} of ${occurrence}: ${error instanceof Error ? error.message : error}`);
  }
}

async function openTable(drop: boolean): Promise<Stores> {
  const db = connect(process.env);
  if (drop) await dropTable(db, LOCAL_TABLE);
  await ensureTable(db, LOCAL_TABLE);
  return createStores(db, LOCAL_TABLE);
}

async function listenOn(server: Server, port: number): Promise<string> {
  try {
    return await listening(server, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const reason = code === 'EACCES' ? 'may not be used without special rights' : 'is in use by another program';
    throw new CommandError(
      `Option --port: port ${port} ${reason}.\n  Choose another: npm start -- --port ${port + 1 > 65_535 ? 4001 : Math.max(port + 1, 1025)}`,
      EXIT.portBusy,
      { cause: error },
    );
  }
}
