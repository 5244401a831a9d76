import { instantAt } from '../../../src/domain/time/local-date.js';
import { factsOfRankings, recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { factsOfReminders, recordedRun } from '../../../src/jobs/run/recorded-run.js';
import { runRecorder } from '../../../src/lambda/base/run-recorder.js';
import { mailEventFrom } from '../../../src/lambda/base/ses-event.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import type { Stores } from '../../../src/store/index.js';
import { engineTable } from '../../support/aws/dynamo.js';
import { countRequests, type RequestCount } from '../../support/aws/dynamo-faults.js';
import { deliveryEvent, sendEvent } from '../../support/aws/ses-events.js';
import { depsOn } from '../../support/letters/reminder-world.js';
import { NIGHT, reportsOf, type Size, settingsOf, syntheticCountry } from '../ranking-country.js';
import { LATE, loadCountry } from '../reminders-country.js';
import { type Units, unitsOf } from './measured.js';

export type JobUnits = {
  readonly communes: number;
  /** A night in which every report of a month is new, and one in which nothing is. */
  readonly ranking: Units;
  readonly rankingUnchanged: Units;
  /** A sweep that sends, and how many letters it sent. */
  readonly sweep: Units;
  readonly letters: number;
  /** A sweep after all letters of the day went out. */
  readonly sweepDone: Units;
  /** The two messages of SES about one letter: it was sent, and it arrived. */
  readonly feedback: Units;
};

export const jobUnits = async (endpoint: string, size: Size): Promise<JobUnits> => ({
  communes: size.communes,
  ...(await onTable(endpoint, (stores, count) => rankingUnits(stores, count, size))),
  ...(await onTable(endpoint, (stores, count) => letterUnits(stores, count, size))),
});

async function onTable<T>(endpoint: string, measure: (stores: Stores, count: RequestCount) => Promise<T>): Promise<T> {
  const table = await engineTable(endpoint);
  const count = countRequests(table.db);
  try {
    return await measure(table.stores, count);
  } finally {
    count.off();
    await table.close();
  }
}

async function rankingUnits(stores: Stores, count: RequestCount, size: Size) {
  const { units, provinces } = syntheticCountry(size);
  await stores.registers.save({ version: 1, units });
  await stores.methods.save(seededMethod);
  await stores.settings.save(settingsOf(size.provinces > 1 ? 'country' : 'provinces', provinces));
  await stores.reports.load([...reportsOf(units)], []);
  const run = () =>
    unitsOf(count, async () => {
      await recordedRun(
        recorder(stores),
        { job: 'recompute-rankings', occurrence: NIGHT },
        () => recomputeRankings(stores, { occurrence: NIGHT }),
        factsOfRankings,
      );
      return 0;
    });
  return { ranking: await run(), rankingUnchanged: await run() };
}

async function letterUnits(stores: Stores, count: RequestCount, size: Size) {
  await loadCountry(stores, size);
  const { deps, box } = depsOn(stores, { now: () => LATE });
  const sweepAt = (occurrence: string) =>
    unitsOf(count, async () => {
      await recordedRun(
        recorder(stores),
        { job: 'send-reminders', occurrence },
        () => sendReminders(deps, { occurrence }),
        factsOfReminders,
      );
      return 0;
    });
  const sweep = await sweepAt(LATE);
  const letters = box.sent.length;
  const sweepDone = await sweepAt(instantAt('2026-10-19', '08:30'));
  const reminderId = box.sent[0]?.headers['X-Reminder-Id'];
  if (reminderId === undefined || box.sent.length !== letters)
    throw new Error('the first sweep did not send all letters');
  const feedback = await unitsOf(count, async () => {
    for (const event of [sendEvent({ reminderId }), deliveryEvent({ reminderId })]) {
      const read = mailEventFrom(JSON.stringify(event));
      if (read) await recordFeedback(stores, read);
    }
    return 0;
  });
  return { sweep, letters, sweepDone, feedback };
}

const recorder = (stores: Stores) => runRecorder(stores, 'measured', undefined, () => {});
