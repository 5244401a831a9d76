import type { Official } from '../../../src/domain/official/official.js';
import { addressKey } from '../../../src/domain/official/suppression.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { mailEventFrom } from '../../../src/lambda/base/ses-event.js';
import { testTable } from '../../support/aws/dynamo.js';
import { bounceEvent, complaintEvent, sendEvent } from '../../support/aws/ses-events.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { depsOn, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';
import type { Proof } from '../proof.js';

const SIZES = {
  full: { events: 2_000, officials: 1_000, shuffles: 3 },
  reduced: { events: 60, officials: 30, shuffles: 1 },
};
const SHARE_DOUBLED = 0.2;

/** The events that SES may report after it sent an official's letter; `final`: the address takes no more. */
const AFTERWARDS = [
  { make: (to: object) => bounceEvent('Permanent', to), final: true },
  { make: (to: object) => bounceEvent('Transient', to), final: false },
  { make: (to: object) => bounceEvent('Undetermined', to), final: false },
  { make: (to: object) => complaintEvent('abuse', to), final: true },
  { make: (to: object) => complaintEvent('not-spam', to), final: false },
];

/** Every official's letter of one day is sent; what SES tells comes doubled and shuffled; then the next letters are due. */
async function tellAndSendAgain(size: (typeof SIZES)['full'], seed: number) {
  const random = randomNumbers(seed);
  const table = await testTable();
  try {
    const officials = await load(table.stores, { communes: size.officials });
    await sendReminders(depsOn(table.stores).deps, { occurrence: morning(ONE_LATE) });

    const silenced = new Set<string>();
    const events = officials.flatMap((official, i) => {
      const to = addressedTo(official, i);
      const after = AFTERWARDS[Math.floor(random() * AFTERWARDS.length)];
      if (!after) throw new Error('There are answers to choose from');
      if (after.final) silenced.add(addressKey(official.email));
      return [sendEvent(to), after.make(to)];
    });
    const doubled = events.filter(() => random() < SHARE_DOUBLED);
    const shuffled = [...events, ...doubled].map((event) => ({ event, at: random() })).sort((a, b) => a.at - b.at);
    for (const { event } of shuffled) {
      const read = mailEventFrom(JSON.stringify(event));
      if (read) await recordFeedback(table.stores, read);
    }

    const suppressed = new Set((await table.stores.suppressions.all()).map(({ address }) => address));
    const { deps, box } = depsOn(table.stores, { now: () => morning(THREE_LATE) });
    await sendReminders(deps, { occurrence: morning(THREE_LATE) });
    const told = box.sent.map(({ to }) => addressKey(to.address));
    return {
      events: shuffled.length,
      suppressed: suppressed.size,
      wrong: [...suppressed].filter((address) => !silenced.has(address)).length,
      missed: [...silenced].filter((address) => !suppressed.has(address)).length,
      toSuppressed: told.filter((address) => silenced.has(address)).length,
      forgotten: officials.filter(({ email }) => !silenced.has(addressKey(email)) && !told.includes(addressKey(email)))
        .length,
    };
  } finally {
    await table.close();
  }
}

/** Half of the events name the address in capitals, as some servers give it back. */
const addressedTo = ({ id, email }: Official, i: number) => ({
  reminderId: `${ONE_LATE}/${id}/DAILY`,
  messageId: `m-${i}`,
  address: i % 2 === 0 ? email : email.toUpperCase(),
});

export const proof: Proof = {
  id: 'R6',
  property: 'addresses that bounce for good or complain are suppressed, no others, and get no e-mail',
  async run(size, progress) {
    const sizes = SIZES[size];
    const runs: Awaited<ReturnType<typeof tellAndSendAgain>>[] = [];
    for (let seed = 1; seed <= sizes.shuffles; seed++) {
      progress(`shuffle ${seed} of ${sizes.shuffles}`);
      runs.push(await tellAndSendAgain(sizes, seed));
    }
    const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + of(run), 0);
    const faults = sum(({ wrong, missed, toSuppressed, forgotten }) => wrong + missed + toSuppressed + forgotten);
    return {
      size: `${sizes.events.toLocaleString('en')} events, ${SHARE_DOUBLED * 100} % doubled, shuffled ${sizes.shuffles} ×`,
      result: `${runs.map(({ suppressed }) => suppressed).join(', ')} suppressed, ${sum(({ wrong }) => wrong)} wrongly, ${sum(({ missed }) => missed)} missed, ${sum(({ toSuppressed }) => toSuppressed)} e-mails to them, ${sum(({ forgotten }) => forgotten)} others forgotten`,
      pass: faults === 0 && runs.every(({ suppressed }) => suppressed > 0),
    };
  },
};
