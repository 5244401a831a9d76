import { setTimeout as passed } from 'node:timers/promises';
import { listedRevisions } from '../../../src/domain/report/listed-revisions.js';
import { addDays, instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { decreedHolidays } from '../../../src/seed/settings/holidays.js';
import type { Stores } from '../../../src/store/index.js';
import { randomNumbers } from '../builders/random-communes.js';
import { firstStart } from '../start/first-start.js';
import { runBuilt } from '../start/local-process.js';
import { whatIsThere } from './aimed-kills.js';
import {
  type Approved,
  approvedReports,
  type FilingClient,
  filingClient,
  issuerIn,
  SCOPE_PATH,
} from './filing-client.js';
import { type Death, oneLife, type RunningLife } from './killed-service.js';
import { readFolder } from './read-folder.js';

const SCOPE = 'cho-don';
export const PERIOD = '2026-10';
/** The Monday after the day of the folder. */
const FIRST_DAY: LocalDate = '2026-11-23';
const LIVES_A_DAY = 6;
export const CLIENTS = 9;
/** One start of four is killed on its way. */
const SHARE_EARLY = 0.25;
/** The assumed duration of a start, until one has been measured. */
const START_MS = 6_000;
const LONGEST_SERVICE_MS = 5_000;

export type Published = { readonly period: string; readonly version: number };

/** Ten seconds before a sweep, so that it falls into the life; the first life of a day has the night's ranking to do. */
function clockOf(life: number): { readonly day: LocalDate; readonly at: string } {
  const day = workingDays(Math.floor(life / LIVES_A_DAY) + 1).at(-1) ?? FIRST_DAY;
  const sweep = Date.parse(instantAt(day, '08:30')) + (life % LIVES_A_DAY) * 30 * 60_000;
  return { day, at: new Date(sweep - 10_000).toISOString() };
}

/** The first `count` working days, on which sweeps send. */
function workingDays(count: number): LocalDate[] {
  const calendar = workingCalendar(decreedHolidays());
  const days: LocalDate[] = [];
  for (let day = FIRST_DAY; days.length < count; day = addDays(day, 1)) if (calendar.isWorking(day)) days.push(day);
  return days;
}

/** Runs the whole service, with nine who file and review and one who publishes, and kills it at random moments. */
export async function killAtRandom(kills: number, seed: number, progress: (line: string) => void) {
  const { data } = await firstStart();
  const issuer = issuerIn(data);
  const random = randomNumbers(seed);
  const before = await readFolder(data, (stores) => approvedReports(stores, PERIOD));
  if (before.length < CLIENTS) throw new Error(`only ${before.length} communes have a complete approved report`);
  const clients = before.slice(0, CLIENTS).map((report) => filingClient(issuer, report, PERIOD));
  const published: Published[] = [];
  const logged: string[] = [];
  let early = 0;
  let startMs = START_MS;
  for (let life = 0; life < kills; life++) {
    const filed = clients.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    progress(`kill ${life + 1} of ${kills}, ${filed} changes filed, ${published.length} rankings published`);
    const { at } = clockOf(life);
    const isEarly = random() < SHARE_EARLY;
    const milliseconds = random() * (isEarly ? startMs : LONGEST_SERVICE_MS);
    const death: Death = { after: isEarly ? 'BEGINNING' : 'READY', milliseconds };
    const { readyAfter, said } = await oneLife(data, at, death, (running, isOver) => everybody(running, at, isOver));
    if (readyAfter === undefined) early += 1;
    else startMs = readyAfter;
    if (clients.some((client) => client.faults.length > 0)) {
      // The client hears only that it failed; the service says why.
      logged.push(`the service in life ${life + 1}: ${said.trim().slice(0, 1_500)}`);
      break;
    }
  }
  const last = clockOf(kills);
  await oneLife(data, last.at, undefined, async (running) => {
    await Promise.all(clients.map((client, i) => toItsEnd(client, running.url, i % 2 === 0 ? 'return' : 'approve')));
    published.push(...(await publish(running.stores, last.at)));
  });
  // A letter that a kill kept from going on a day that is done goes with the first sweep of the next one.
  const sweepDay = workingDays(Math.floor(kills / LIVES_A_DAY) + 2).at(-1) ?? FIRST_DAY;
  const sweep = instantAt(sweepDay, '09:00');
  const job = await (await runBuilt('job', ['send-reminders', '--data', data, '--at', sweep])).ends();
  const faults = [...clients.flatMap((client) => client.faults), ...logged];
  if (job.code !== 0) faults.push(`the last sweep ended with ${job.code}: ${job.out.slice(-500)}`);
  const days: LocalDate[] = [];
  for (let day = FIRST_DAY; day <= sweepDay; day = addDays(day, 1)) days.push(day);
  const mail = await whatIsThere(data, days);
  const stored = await readFolder(data, (stores) => compared(stores, clients, before, published));
  const lettersFor = (key: string) => mail.letters.filter((id) => id.endsWith(`#${key}`)).length;
  // A request whose outcome is unknown may have ended what the last return asked for.
  const isReturned = ({ lastStep, unanswered }: FilingClient) => lastStep === 'return' && unanswered === undefined;
  const returns = clients.filter(isReturned).map(({ returns }) => returns.at(-1) ?? '');
  return {
    ...stored,
    faults,
    early,
    filed: clients.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
    published: published.length,
    letters: mail.letters.length,
    doubled: mail.letters.length - new Set(mail.letters).size,
    missing:
      mail.sent.filter((id) => !mail.letters.includes(id)).length +
      mail.unfinished.length +
      returns.filter((key) => lettersFor(key) === 0).length,
    unlisted: mail.letters.filter((id) => !mail.sent.includes(id)).length,
  };

  async function everybody({ url, stores }: RunningLife, at: string, isOver: () => boolean): Promise<void> {
    const filing = clients.map(async (client) => {
      while (!isOver() && client.faults.length === 0) await client.go(url);
    });
    const publishing = async () => {
      while (!isOver()) {
        // Whatever a ranking that was cut off has done is for the next one to go on with.
        published.push(...(await publish(stores, at).catch(() => [])));
        await passed(200);
      }
    };
    await Promise.all([...filing, publishing()]);
  }
}

/** Waits until the report has reached its last state, so that nothing is under way any more. */
export async function toItsEnd(client: FilingClient, url: string, step: 'return' | 'approve'): Promise<void> {
  while (client.faults.length === 0) {
    await client.go(url);
    if (client.lastStep === step) return;
  }
}

export async function publish(stores: Stores, occurrence: string): Promise<Published[]> {
  const { scopes } = await recomputeRankings(stores, { occurrence });
  return scopes
    .filter(({ scope }) => scope === SCOPE)
    .flatMap(({ months }) => months)
    .flatMap((month) => (month.outcome === 'PUBLISHED' ? [{ period: month.period, version: month.version }] : []));
}

/** Compares the table with the acknowledged requests. */
export async function compared(
  stores: Stores,
  clients: readonly FilingClient[],
  before: readonly Approved[],
  published: readonly Published[],
) {
  const heads = new Map((await stores.reports.ofScope(SCOPE_PATH, PERIOD)).map((report) => [report.unit, report]));
  const count = { lost: 0, phantom: 0 };
  for (const { unit, acknowledged, unanswered, numerator } of clients) {
    const head = heads.get(unit);
    const earlier = before.find((report) => report.unit === unit)?.tokens ?? [];
    const written = await stores.reports.revisions(unit, PERIOD);
    const tokens = head ? listedRevisions(head, written).map(({ token }) => token) : [];
    const added = tokens.slice(earlier.length);
    count.lost += acknowledged.filter((key, i) => added[i] !== key).length;
    count.phantom += added.filter((key) => key !== unanswered && !acknowledged.includes(key)).length;
    const figure = head?.working.get('G03');
    if (numerator >= 0 && unanswered === undefined && (figure?.kind !== 'ratio' || figure.numerator !== numerator))
      count.lost += 1;
  }
  for (const { period, version } of published) {
    const [kept, current] = await Promise.all([
      stores.rankings.asPublished(SCOPE, period, version),
      stores.rankings.head(SCOPE, period),
    ]);
    if (!kept || !current || current.version < version) count.lost += 1;
  }
  return count;
}
