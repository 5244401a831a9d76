import { METRICS } from '../../../src/lambda/base/metric-names.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { bounceEvent, bySns, complaintEvent } from '../aws/ses-events.js';
import { type AlarmDrill, type DrillWorld, HALF_PAST_NINE, NINE, REFUSED } from './drill-world.js';
import { byAws } from './measured.js';

const PAUSED = { status: 400, type: 'AccountSuspendedException', message: 'of a drill' };
const at = new Date(NINE);
const minutesAfter = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

const ageOf = (minutes: number, age: number) =>
  byAws('Lambda', 'IteratorAge', minutesAfter(minutes), age, { FunctionName: 'SendReturnedFunction' });

/** The share of letters of which the function of events heard something bad. */
async function share(
  { functions, heard, sweep }: DrillWorld,
  event: (n: number) => unknown,
  wanted: string,
): Promise<number> {
  await sweep(NINE);
  const lines = await heard(() => functions.run('mail-feedback', [bySns(event(1)), bySns(event(2))]));
  return lines.filter(({ kind }) => kind === wanted).length / functions.ses.taken.length;
}

export const LETTER_DRILLS: Readonly<Record<string, AlarmDrill>> = {
  LettersLate: {
    fault: 'SES is paused until after the sweep of 09:30; then no sweep runs at all',
    standIn: null,
    async run({ functions, measured, sweep }) {
      functions.ses.behaviour.error = PAUSED;
      const paused = await measured(HALF_PAST_NINE, () => sweep(HALF_PAST_NINE));
      functions.ses.behaviour.error = null;
      const good = await measured(HALF_PAST_NINE, () => sweep(HALF_PAST_NINE));
      return { good, faults: [paused, []], at: HALF_PAST_NINE };
    },
  },
  LettersWaiting: {
    fault: 'SES is paused; then it refuses the letters to officials',
    standIn: null,
    async run({ functions, measured, sweep }) {
      functions.ses.behaviour.error = PAUSED;
      const paused = await measured(NINE, () => sweep(NINE));
      functions.ses.behaviour.error = null;
      const officials = await functions.table.stores.officials.ofScope('bac-kan');
      functions.ses.behaviour.refuses = officials.map(({ email }) => email);
      const refused = await measured(NINE, () => sweep(NINE));
      // A Saturday has no letters.
      const good = await measured(NINE, () => sweep('2026-11-28T02:00:00.000Z'));
      return { good, faults: [paused, refused], at: NINE };
    },
  },
  QuotaNear: {
    fault: 'the letters of a day will use up 80 of a hundred of the daily quota, and none of them is out yet',
    standIn: null,
    async run({ functions, measured, sweep }) {
      // No letter goes, so that all of them are about to in each sweep.
      functions.ses.behaviour.error = PAUSED;
      const sweepWith = (quota: number) => {
        functions.ses.behaviour.dailyQuota = quota;
        return measured(NINE, () => sweep(NINE));
      };
      const waiting = (await sweepWith(Number.POSITIVE_INFINITY)).find(({ name }) => name === METRICS.lettersWaiting);
      const letters = waiting?.value ?? 0;
      const good = await sweepWith(2 * letters);
      return { good, faults: [await sweepWith(Math.floor(letters / 0.8))], at: NINE };
    },
  },
  Bounces: {
    fault: 'two addresses bounce for good',
    standIn: 'the share is of the letters of this drill: the rate that AWS judges by is its own',
    async run(world) {
      const bounced = await share(
        world,
        (n) => bounceEvent('Permanent', { address: `gone-${n}@chodon.example` }),
        'BOUNCE',
      );
      const rate = (value: number) => [byAws('SES', 'Reputation.BounceRate', at, value)];
      return { good: rate(0), faults: [rate(bounced)], at: NINE };
    },
  },
  Complaints: {
    fault: 'two readers call their letter unwanted',
    standIn: 'the share is of the letters of this drill: the rate that AWS judges by is its own',
    async run(world) {
      const complained = await share(
        world,
        (n) => complaintEvent('abuse', { address: `no-${n}@chodon.example` }),
        'COMPLAINT',
      );
      const rate = (value: number) => [byAws('SES', 'Reputation.ComplaintRate', at, value)];
      return { good: rate(0), faults: [rate(complained)], at: NINE };
    },
  },
  ReturnedBehind: {
    fault: 'the function cannot write about a returned report for a quarter of an hour, and the stream tries again',
    standIn:
      'the drill hands the record over again and counts the minutes; Lambda, which reads the stream, is not here',
    async run({ functions, withTable }) {
      const { pk, sk } = reportKey('bac-kan/cho-don/nghia-ta', '2026-11');
      const event = { Records: [{ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } }] };
      const options = { clock: NINE };
      const isDone = (await functions.run('send-returned', [event], options)) !== undefined;
      const ages = [];
      for (const minutes of [0, 5, 10, 15]) {
        const { done } = await withTable(REFUSED, (env) =>
          functions.run('send-returned', [event], { ...options, env }),
        );
        // The place in the stream moves only when the function is through.
        if (done === undefined) ages.push(ageOf(minutes, minutes * 60_000));
      }
      const good = isDone ? [ageOf(15, 0)] : [];
      return { good, faults: [ages], at: minutesAfter(15).toISOString() };
    },
  },
};
