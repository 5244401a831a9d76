import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { makeKeys } from '../../../src/home/keys/signing-keys.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { mailEventFrom } from '../../../src/lambda/base/ses-event.js';
import type { EmbeddedDatabase } from '../../../src/local/aws/embedded-database.js';
import { type Inbox, openInbox } from '../../../src/local/aws/inbox.js';
import { startMailServer } from '../../../src/local/aws/mail-server.js';
import { startPostgresDatabase } from '../../../src/local/aws/postgres-database.js';
import { ensureTable } from '../../../src/local/aws/table.js';
import { enterLocalEnvironment, LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { openDataFolder } from '../../../src/local/data/data-folder.js';
import { openKeptDatabase } from '../../../src/local/durable/keep-folder.js';
import { connect } from '../../../src/store/connect.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { allRawItems, putRawItems } from '../../../src/store/table/raw-items.js';
import { localClient } from '../aws/dynamo.js';
import { comparedLetters } from '../kills/aimed-kills.js';
import type { Cluster } from '../postgres/cluster.js';
import { firstStart } from '../start/first-start.js';
import { type LocalProcess, runBuilt } from '../start/local-process.js';
import { sound } from './settings.js';

const SECRET = 'secret-of-this-run';
const ADDRESS = 'https://xaso.tinh.gov.vn';
/** After it a letter that nobody tells of is the fault of the service. */
const HEARD_WITHIN_MS = 120_000;

export type TrialHome = {
  readonly data: string;
  /** The file of the keys that sign tokens. */
  readonly keys: string;
  readonly config: string;
  readonly database: string;
  readonly stores: Stores;
  readonly inbox: Inbox;
  /** A task of an operator; gives back what it says. */
  task(...args: readonly string[]): Promise<string>;
  /** Calls back for each letter as it lies in the inbox. */
  onLetter(hear: () => void): void;
  /** Resolves when the ledger has heard of every letter of a day. A test sweeps again at once; in life, half an hour passes. */
  heardOf(day: LocalDate): Promise<void>;
  /** A worker on a clock; it is ready when this resolves. */
  worker(
    at: string,
    more?: Readonly<Record<string, string>>,
    begun?: (worker: HomeWorker) => void,
  ): Promise<HomeWorker>;
  close(): Promise<void>;
};

export type HomeWorker = LocalProcess & { readonly url: string; lines(): readonly Record<string, unknown>[] };

/**
 * Table, mail service and settings of a service at home, on made-up data; the workers are processes of their own. The table is
 * on PostgreSQL where a cluster is given.
 */
export async function trialHome(edited = (settings: string) => settings, cluster?: Cluster): Promise<TrialHome> {
  const { data } = await firstStart();
  const embedded = await openKeptDatabase(openDataFolder(data), SECRET);
  const database = cluster ? await movedTo(cluster, embedded) : embedded;
  const inbox = openInbox(join(data, 'inbox.jsonl'));
  let hear = (): void => {};
  const heard: Inbox = {
    ...inbox,
    keep: (...letter) => {
      inbox.keep(...letter);
      hear();
    },
  };
  const mail = await startMailServer(heard, SECRET, async ({ Records }) => {
    for (const { Sns } of Records) {
      const event = mailEventFrom(Sns.Message);
      if (event) await tellUntilHeard(() => recordFeedback(stores, event));
    }
  });
  enterLocalEnvironment({ dynamodb: database.endpoint, ses: mail.endpoint, secret: SECRET });
  const stores = createStores(connect(process.env), LOCAL_TABLE);
  const folder = mkdtempSync(join(tmpdir(), 'xaso-home-'));
  const config = join(folder, 'xaso.conf');
  makeKeys(join(folder, 'keys.json'), new Date());
  const settings = settingsIn(folder, database.endpoint);
  const onCluster = cluster ? settings.replace(/^endpoint = .*$/m, `postgres = ${cluster.address}`) : settings;
  writeFileSync(config, edited(onCluster), { mode: 0o600 });
  return {
    data,
    keys: join(folder, 'keys.json'),
    config,
    database: database.endpoint,
    stores,
    inbox,
    onLetter(listener) {
      hear = listener;
    },
    async heardOf(day) {
      const until = Date.now() + HEARD_WITHIN_MS;
      const isUnheard = async () =>
        comparedLetters(await stores.mail.ofDay(day), inbox, [day]).betweenSendAndMark.length > 0;
      while ((await isUnheard()) && Date.now() < until) await pause(100);
    },
    async task(...args) {
      const { code, out } = await (await runBuilt('trial-serve', [...args, '--config', config])).ends();
      if (code !== 0) throw new Error(out);
      return out;
    },
    async worker(at, more = {}, begun = () => {}) {
      const env = { TRIAL_AT: at, TRIAL_SES: mail.endpoint, POWERTOOLS_LOG_LEVEL: 'INFO', ...more };
      const process = await runBuilt('trial-serve', ['--config', config, '--port', '0'], env);
      const lines = () => linesOf(process.out());
      const worker: HomeWorker = {
        ...process,
        lines,
        get url() {
          return `${lines().find(({ message }) => message === 'ready')?.listens}`;
        },
      };
      begun(worker);
      await process.says('"message":"ready"');
      return worker;
    },
    async close() {
      await mail.close();
      await database.close();
    },
  };
}

async function movedTo(cluster: Cluster, embedded: EmbeddedDatabase): Promise<EmbeddedDatabase> {
  const database = await startPostgresDatabase({ address: cluster.address, secret: SECRET, failed: () => {} });
  const [from, to] = [localClient(embedded.endpoint, SECRET), localClient(database.endpoint, SECRET)];
  await ensureTable(to, LOCAL_TABLE);
  for await (const items of allRawItems({ db: from, name: LOCAL_TABLE }))
    await putRawItems({ db: to, name: LOCAL_TABLE }, items);
  from.destroy();
  to.destroy();
  await embedded.close();
  return database;
}

/** Delivers an event again and again, as SNS does while a table cannot be reached: ten times, half a second apart. */
async function tellUntilHeard(tell: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tell();
    } catch (error) {
      if (attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

const settingsIn = (folder: string, endpoint: string): string =>
  sound()
    .replace('/var/lib/xaso', folder)
    .replace('/etc/xaso/keys.json', join(folder, 'keys.json'))
    .replace('http://127.0.0.1:8001', endpoint)
    .replace('secret = table-secret', `name = ${LOCAL_TABLE}\nsecret = table-secret\nsession = ${SECRET}`);

/** Every line of a worker is JSON; one that is not throws. */
const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

export type Answered = { readonly status: number; readonly body: string; readonly headers: IncomingHttpHeaders };

type Sent = { readonly form?: Readonly<Record<string, string>>; readonly json?: unknown };

/** A request as the proxy of the office passes it on. */
export const throughProxy = (worker: Pick<HomeWorker, 'url'>, path: string, headers = {}, sent: Sent = {}) =>
  request(`${worker.url}${path}`, { host: new URL(ADDRESS).host, 'x-forwarded-proto': 'https', ...headers }, sent);

export const request = (
  url: string,
  headers: Readonly<Record<string, string>>,
  { form, json }: Sent = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const body = form ? new URLSearchParams(form).toString() : json === undefined ? undefined : JSON.stringify(json);
    const type = { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json' };
    const options = { method: body ? 'POST' : 'GET', headers: { ...headers, ...(body && type) } };
    const call = httpRequest(url, options, (answer) => readAnswer(answer).then(resolve, reject));
    call.on('error', reject).end(body);
  });

export async function readAnswer(answer: IncomingMessage): Promise<Answered> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers: answer.headers };
}
