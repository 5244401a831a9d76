import { spawn } from 'node:child_process';
import { isDaily } from '../../../src/domain/mail/mail.js';
import type { Official } from '../../../src/domain/official/official.js';
import { instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { mailEventFrom } from '../../../src/lambda/base/ses-event.js';
import { ANSWER_MS } from '../../../src/store/table/patience.js';
import { functionEnv, RUNTIME } from '../api/invoke.js';
import { type EngineTable, engineTable } from '../aws/dynamo.js';
import { sendEvent } from '../aws/ses-events.js';
import { type WatchedMail, watchedSes } from '../aws/watched-ses.js';
import { randomNumbers } from '../builders/random-communes.js';
import { joinedOfficials, letterNames, markJoined, officersAmong } from '../letters/joined-world.js';
import { later, load } from '../letters/reminder-world.js';

export type KillRun = {
  /** The built function `send-reminders`. */
  readonly bundle: string;
  /** Assignments that are due; some share a reader, who gets one letter. */
  readonly officials: number;
  readonly kills: number;
  readonly seed: number;
  /** Whether what SES tells reaches the ledger. */
  readonly sentLog: boolean;
  /** The receiver of the letters; absent: SES. */
  readonly mail?: () => Promise<WatchedMail>;
};

export type KillCount = {
  readonly letters: number;
  readonly missing: number;
  /** Assignments of which the ledger does not say that they were told. */
  readonly untold: number;
  readonly doubled: number;
  readonly kills: number;
  readonly betweenClaimAndMark: number;
  readonly days: number;
  readonly starts: number;
};

/** Days on which every officer of the world is due: three before, on, and one, three, five, … working days after 16 October. */
const DAYS = ['2026-10-13', '2026-10-16', '2026-10-19', '2026-10-21', '2026-10-23', '2026-10-30', '2026-11-06'];
/** A sweep, and Lambda's two retries of one that failed. */
const TRIES_AFTER_MINUTES = [0, 1, 3];
/** Half-hour sweeps from 08:00 to 17:00 may be killed; the last one of the day, at 17:30, is not. */
const KILLED_SWEEPS = 19;
const SHARE_DOUBLED = 0.2;
const ANSWERS_WITHIN_MS = 120_000;

/** SIGKILLs the job again and again and starts it when AWS would, on a virtual clock; counts what arrived at SES. */
export async function killAgainAndAgain(run: KillRun, progress: (line: string) => void): Promise<KillCount> {
  const [table, ses] = await Promise.all([engineTable(), (run.mail ?? watchedSes)()]);
  const random = randomNumbers(run.seed);
  const count = { kills: 0, betweenClaimAndMark: 0, days: 0, starts: 0 };
  const killsADay = Math.ceil(run.kills / Math.min(DAYS.length - 2, Math.ceil(run.kills / 40)));
  const lettersAKill = run.officials / killsADay;
  try {
    const scope = { remindersFrom: '2026-10-13' };
    const officials = await load(table.stores, { communes: run.officials, scope, officials: joinedOfficials });
    await markJoined(table.stores, officials);
    const lettersADay = letterNames(officials, '').length;
    for (const day of DAYS.slice(0, run.kills > 0 ? undefined : 1)) {
      if (count.kills >= run.kills) break;
      count.days += 1;
      const before = count.kills;
      let done = false;
      for (let sweep = 0; sweep < KILLED_SWEEPS && !done; sweep++) {
        const occurrence = later(instantAt(day, '08:00'), sweep * 30);
        for (const minutes of TRIES_AFTER_MINUTES) {
          if (count.kills >= run.kills || count.kills - before >= killsADay) break;
          progress(`seed ${run.seed}, ${day}: ${count.kills} of ${run.kills} kills, ${ses.taken.length} letters`);
          count.starts += 1;
          const end = await startAndKill(run, table, ses, occurrence, later(occurrence, minutes), {
            random,
            lettersAKill,
          });
          await tell(run, table, ses, random);
          if (end === 'FINISHED') {
            done = ses.taken.filter((id) => id.startsWith(day)).length >= lettersADay;
            break;
          }
          count.kills += 1;
          if (end === 'KILLED_IN_BETWEEN') count.betweenClaimAndMark += 1;
        }
        if (count.kills >= run.kills || count.kills - before >= killsADay) break;
      }
      const last = instantAt(day, '17:30');
      count.starts += 1;
      const end = await startAndKill(run, table, ses, last, last, null);
      if (end !== 'FINISHED') throw new Error(`the last sweep of ${day} did not finish`);
      await tell(run, table, ses, random);
    }
    await ses.settled?.();
    const days = DAYS.slice(0, count.days);
    const expected = days.flatMap((day) => letterNames(officials, day));
    const taken = new Set(ses.taken);
    return {
      ...count,
      letters: expected.length,
      missing: expected.filter((id) => !taken.has(id)).length,
      untold: (await Promise.all(days.map((day) => untoldOn(table, officials, day)))).flat().length,
      doubled: ses.taken.length - taken.size,
    };
  } finally {
    await Promise.all([ses.close(), table.close()]);
  }
}

async function untoldOn({ stores }: EngineTable, officials: readonly Official[], day: LocalDate): Promise<Official[]> {
  const sent = (await stores.mail.ofDay(day)).filter((entry) => isDaily(entry) && entry.status === 'SENT');
  const told = new Set(sent.map(({ official }) => official));
  return officersAmong(officials).filter(({ id }) => !told.has(id));
}

type End = 'FINISHED' | 'KILLED' | 'KILLED_IN_BETWEEN';
type Chance = { readonly random: () => number; readonly lettersAKill: number };

/** Two kills in four come after SES took a letter, one before that, one at any time: in reading, planning, claiming, marking. */
function startAndKill(
  { bundle }: KillRun,
  table: EngineTable,
  ses: WatchedMail,
  occurrence: string,
  clock: string,
  chance: Chance | null,
): Promise<End> {
  // The engine is a process of this machine, which may be busy. Whether slow is not broken, R46 proves.
  const env = functionEnv(table.endpoint, table.name, { ...ses.env, [ANSWER_MS]: `${ANSWERS_WITHIN_MS}` });
  const child = spawn(process.execPath, ['-e', RUNTIME, bundle, JSON.stringify([{ occurrence }]), clock], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  let inBetween = false;
  let timer: NodeJS.Timeout | undefined;
  ses.kill = () => {
    child.kill('SIGKILL');
  };
  ses.hold = () => {
    child.kill('SIGSTOP');
  };
  ses.decide = () => 'TAKE';
  if (chance) {
    const kind = Math.floor(chance.random() * 4);
    let left = 1 + Math.floor(chance.random() * 1.6 * chance.lettersAKill);
    if (kind === 3) timer = setTimeout(ses.kill, 50 + chance.random() * 1_500);
    else
      ses.decide = () => {
        left -= 1;
        if (left > 0) return 'TAKE';
        inBetween = true;
        return kind === 2 ? 'KILL' : 'TAKE_AND_KILL';
      };
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(inBetween ? 'KILLED_IN_BETWEEN' : 'KILLED');
      else if (code === 0) resolve('FINISHED');
      else reject(new Error(`the job failed: ${said.slice(0, 2_000)}`));
    });
  });
}

const reportedCounts = new WeakMap<WatchedMail, number>();

/** Reports the letters that SES took since the last call, in any order and some of them twice, before the next start. */
async function tell({ sentLog }: KillRun, table: EngineTable, ses: WatchedMail, random: () => number): Promise<void> {
  const from = reportedCounts.get(ses) ?? 0;
  reportedCounts.set(ses, ses.taken.length);
  if (!sentLog) return;
  const news = ses.taken.slice(from).map((reminderId, i) => ({ reminderId, messageId: `m-${from + i + 1}` }));
  const again = news.filter(() => random() < SHARE_DOUBLED);
  const shuffled = [...news, ...again]
    .map((event) => ({ event, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
  for (const { reminderId, messageId } of shuffled) {
    const event = mailEventFrom(JSON.stringify(sendEvent({ reminderId, messageId })));
    if (event) await recordFeedback(table.stores, event);
  }
}
