import { setTimeout as passed } from 'node:timers/promises';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { openKeys } from '../../../src/home/keys/signing-keys.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { randomNumbers } from '../builders/random-communes.js';
import { type HomeWorker, type TrialHome, throughProxy, trialHome } from '../home/trial-home.js';
import type { Cluster } from '../postgres/cluster.js';
import { comparedLetters } from './aimed-kills.js';
import { type Asks, approvedReports, type FilingClient, filingClient } from './filing-client.js';
import { CLIENTS, compared, PERIOD, type Published, publish, toItsEnd } from './random-kills.js';

/** A Monday, at the beginning of the sweep of 9:00. */
const DAY: LocalDate = '2026-11-23';
const BEGINS = Date.parse(`${DAY}T09:01:00+07:00`);
/** A later sweep of the day, at which the leases of killed sweeps have ended. */
const LATER = `${DAY}T10:01+07:00`;
const LONGEST_PEACE_MS = 3_000;
const TOLD_WITHIN_MS = 60_000;

/** The victims of kills: the server with its processes, one connection, or a worker, which may be the one that reads changes. */
const KINDS = ['server', 'connection', 'worker', 'server', 'connection'] as const;

/** Counts items that no transaction can leave: their last recorded change differs from the item. */
const HALF_WRITTEN = `SELECT count(*)::int FROM
  (SELECT DISTINCT ON (pk, sk) * FROM "${LOCAL_TABLE}".changes ORDER BY pk, sk, seq DESC) AS last
  FULL JOIN "${LOCAL_TABLE}".items AS kept USING (pk, sk)
  WHERE (last.kind = 'REMOVE') IS DISTINCT FROM (kept.item IS NULL)
    OR (kept.item IS NOT NULL AND last.version IS DISTINCT FROM kept.version)`;

type Counted = { unanswered: number; unclear: number };

/**
 * A service at home on PostgreSQL with two workers, nine clients who file and review, and one who publishes. Nobody starts a
 * worker again because PostgreSQL was killed.
 */
export async function killUnderHome(cluster: Cluster, kills: number, seed: number, progress: (line: string) => void) {
  const home = await trialHome(undefined, cluster);
  const workers: HomeWorker[] = [];
  try {
    return await killed({ home, cluster, workers }, { kills, seed }, progress);
  } finally {
    for (const { child } of workers) child.kill('SIGKILL');
    await Promise.all(workers.map((worker) => worker.ends()));
    await home.close();
  }
}

type Scene = {
  readonly home: TrialHome;
  readonly cluster: Cluster;
  readonly workers: HomeWorker[];
};

async function killed(
  { home, cluster, workers }: Scene,
  { kills, seed }: { readonly kills: number; readonly seed: number },
  progress: (line: string) => void,
) {
  const began = Date.now();
  const at = () => new Date(BEGINS + Date.now() - began).toISOString();
  const start = () => home.worker(at(), { XASO_JOBS_WORKERS: '2' });
  workers.push(...(await Promise.all([start(), start()])));
  const random = randomNumbers(seed);
  const counted: Counted = { unanswered: 0, unclear: 0 };
  const before = await approvedReports(home.stores, PERIOD);
  const keys = openKeys(home.keys, Date.now);
  const clients = before.slice(0, CLIENTS).map((report, i) =>
    filingClient(
      keys,
      report,
      PERIOD,
      asking(() => workers[i % workers.length], counted),
    ),
  );
  const filed = () => clients.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  const published: Published[] = [];
  let isOver = false;
  const file = async (client: FilingClient) => {
    while (!isOver && client.faults.length === 0) await client.go('');
  };
  const publishing = async () => {
    while (!isOver) {
      published.push(...(await publish(home.stores, at()).catch(() => [])));
      await passed(200);
    }
  };
  const work = Promise.all([...clients.map(file), publishing()]);
  for (let kill = 0; kill < kills; kill++) {
    progress(`kill ${kill + 1} of ${kills}, ${filed()} changes filed, ${published.length} rankings published`);
    const enough = filed() + CLIENTS;
    for (const until = Date.now() + TOLD_WITHIN_MS; filed() < enough && Date.now() < until; ) await passed(50);
    await passed(random() * LONGEST_PEACE_MS);
    const kind = KINDS[kill % KINDS.length];
    if (kind === 'server') await cluster.killAndStart();
    else if (kind === 'connection') await cluster.killConnection();
    else {
      workers.shift()?.child.kill('SIGKILL');
      workers.push(await start());
    }
  }
  await passed(LONGEST_PEACE_MS);
  isOver = true;
  await work;
  await Promise.all(clients.map((client, i) => toItsEnd(client, '', i % 2 === 0 ? 'return' : 'approve')));
  const returns = clients.filter(({ lastStep }) => lastStep === 'return').map((client) => client.returns.at(-1) ?? '');
  const toldOf = (key: string) => home.inbox.all().some(({ headers }) => JSON.stringify(headers).includes(`#${key}`));
  const until = Date.now() + TOLD_WITHIN_MS;
  while (Date.now() < until && !returns.every(toldOf)) await passed(200);
  const untold = returns.filter((key) => !toldOf(key)).length;
  published.push(...(await publish(home.stores, at())));
  // A later sweep sends the letters that a killed worker had claimed, or that a failed one had only planned.
  for (const worker of workers) worker.child.kill('SIGTERM');
  await Promise.all(workers.splice(0).map((worker) => worker.ends()));
  await home.heardOf(DAY);
  const last = await home.worker(LATER);
  workers.push(last);
  await last.says('"job":"send-reminders"');
  const letters = await allSettled(home);
  return {
    ...(await compared(home.stores, clients, before, published)),
    ...counted,
    faults: [...clients.flatMap((client) => client.faults), ...letters.missing],
    filed: filed(),
    published: published.length,
    untold,
    ...letters,
    missing: letters.missing.length,
    halfWritten: Number((await cluster.query(HALF_WRITTEN))[0]),
  };
}

/** The letters of the day as soon as none waits any more. */
async function allSettled(home: TrialHome) {
  for (const until = Date.now() + TOLD_WITHIN_MS; ; await passed(500)) {
    const { letters, sent, unfinished } = comparedLetters(await home.stores.mail.ofDay(DAY), home.inbox, [DAY]);
    if (unfinished.length > 0 && Date.now() < until) continue;
    const gone = sent.filter((id) => !letters.includes(id)).map((id) => `${id} is not in the inbox`);
    const missing = [...gone, ...unfinished.map((id) => `${id} waits`)];
    return { letters: letters.length, doubled: letters.length - new Set(letters).size, missing };
  }
}

/** Through the proxy, at a worker that lives. An answer that PostgreSQL is away, or that one reviewer asks too often, says when to ask again. */
const asking =
  (worker: () => HomeWorker | undefined, counted: Counted): Asks =>
  async (_, token, json) => {
    const to = worker();
    if (!to) return { status: 503, body: '' };
    const asked = throughProxy(to, '/graphql', { authorization: `Bearer ${token}` }, { json });
    const answer = await asked.catch(async (error: unknown) => {
      await passed(100);
      throw error;
    });
    if (answer.status === 503) {
      counted.unanswered += 1;
      if (answer.headers['retry-after'] === undefined) counted.unclear += 1;
      await passed(100);
    }
    // Ten clients share a reviewer, and a fast machine lets them ask more than a worker takes of one account.
    if (answer.status === 429) await passed(1000 * Number(answer.headers['retry-after'] ?? 1));
    return answer;
  };
