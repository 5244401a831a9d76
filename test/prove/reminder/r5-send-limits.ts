import { instantAt } from '../../../src/domain/time/local-date.js';
import { pacedMailer } from '../../../src/email/sending/paced-mailer.js';
import { ratePause } from '../../../src/email/sending/send-limit.js';
import { sesMailer } from '../../../src/email/sending/ses-mailer.js';
import { type RemindersOutcome, sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { testTable } from '../../support/aws/dynamo.js';
import { fakeSes } from '../../support/aws/fake-ses.js';
import { PATIENT } from '../../support/aws/local-ses.js';
import { joinedOfficials, markJoined } from '../../support/letters/joined-world.js';
import { depsOn, load, ONE_LATE } from '../../support/letters/reminder-world.js';
import type { Proof } from '../proof.js';

const SIZES = {
  full: { officials: 300, fastUntil: 140, dailyQuota: 160 },
  reduced: { officials: 30, fastUntil: 16, dailyQuota: 17 },
};
const FAST = 14;
const SLOW = 1;

/** One letter of three in this world is to a reader of two assignments. */
const communesFor = (letters: number): number => (letters * 4) / 3;

export type LimitsRun = (typeof SIZES)['full'];

/** 14 a second, then without a word 1 a second, then the daily quota; the next sweep meets the quota, the one after that nothing. */
export async function sendUnderLimits(
  { officials, fastUntil, dailyQuota }: LimitsRun,
  progress: (line: string) => void,
) {
  const [table, ses] = await Promise.all([testTable(), fakeSes({ perSecond: FAST, dailyQuota })]);
  const pace = {
    monotonic: () => performance.now(),
    pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
  const sweep = (time: string): Promise<RemindersOutcome> => {
    const mailer = sesMailer(ses.env, PATIENT);
    const watched = pacedMailer(mailer, mailer.limit, pace);
    const send: typeof watched.send = async (email) => {
      if (ses.taken.length === fastUntil) ses.behaviour.perSecond = SLOW;
      progress(`${time}: ${ses.taken.length} of ${officials} letters at ${ses.behaviour.perSecond} a second`);
      return watched.send(email);
    };
    const now = () => instantAt(ONE_LATE, time);
    const { deps } = depsOn(table.stores, { mailer: { send }, now, wait: ratePause });
    return sendReminders(deps, { occurrence: now() });
  };
  try {
    const everybody = await load(table.stores, { communes: communesFor(officials), officials: joinedOfficials });
    await markJoined(table.stores, everybody);
    const first = await sweep('08:00');
    const whenStopped = ses.calls;
    const tooFast = ses.tooFast;
    const second = await sweep('08:30');
    const callsAtQuota = ses.calls - whenStopped;
    Object.assign(ses.behaviour, { dailyQuota: Number.POSITIVE_INFINITY, perSecond: FAST });
    const third = await sweep('09:00');
    return {
      first,
      second,
      third,
      /** The most letters in one second; 14 are allowed. */
      fastest: Math.max(
        ...ses.takenAt.map((at) => ses.takenAt.filter((other) => other > at - 1_000 && other <= at).length),
      ),
      tooFast,
      tooFastLater: ses.tooFast - tooFast,
      callsAtQuota,
      taken: ses.taken.length,
      reached: new Set(ses.taken).size,
    };
  } finally {
    await Promise.all([table.close(), ses.close()]);
  }
}

const isStopped = (outcome: RemindersOutcome, pending: number): boolean =>
  outcome.kind === 'SWEPT' && /quota/i.test(outcome.stopped ?? '') && outcome.pending === pending;

export const proof: Proof = {
  id: 'R5',
  property: 'the limits of SES are respected, and what they hold up goes out later',
  async run(size, progress) {
    const run = SIZES[size];
    const seen = await sendUnderLimits(run, progress);
    const rest = run.officials - run.dailyQuota;
    return {
      size: `${run.officials} officials at ${FAST} a second, at ${SLOW} from letter ${run.fastUntil} on, quota of ${run.dailyQuota}, lifted an hour later`,
      result: `${seen.taken} letters to ${seen.reached}, at most ${seen.fastest} in a second, ${seen.tooFast} refused when the rate fell, ${seen.tooFastLater} otherwise, ${seen.callsAtQuota} call at the quota`,
      pass:
        isStopped(seen.first, rest) &&
        isStopped(seen.second, rest) &&
        seen.third.kind === 'SWEPT' &&
        seen.third.pending === 0 &&
        seen.third.sent === rest &&
        seen.taken === run.officials &&
        seen.reached === run.officials &&
        seen.fastest <= FAST &&
        seen.tooFast <= 1 &&
        seen.tooFastLater === 0 &&
        seen.callsAtQuota === 1,
    };
  },
};
