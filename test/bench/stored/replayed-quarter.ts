import { addDays, type Instant, instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import { type Job, jobs } from '../../../src/jobs/index.js';
import { factsOfRankings, recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { factsOfReminders, recordedRun } from '../../../src/jobs/run/recorded-run.js';
import { runRecorder } from '../../../src/lambda/base/run-recorder.js';
import { mailEventFrom } from '../../../src/lambda/base/ses-event.js';
import { nextOccurrences } from '../../../src/local/aws/schedule.js';
import { extendDemonstration, seed } from '../../../src/seed/loader.js';
import type { TestTable } from '../../support/aws/dynamo.js';
import { deliveryEvent, sendEvent } from '../../support/aws/ses-events.js';
import { depsOn } from '../../support/letters/reminder-world.js';

/** A quarter of the demonstration: 20 communes. Its reports of August, September and October are filed, some of them late. */
export const QUARTER = { communes: 20, months: 3, from: '2026-08-10', days: 92 } as const;

/** Loads the demonstration as it stood at the beginning of the quarter, and its rankings. */
export async function loadBeginning({ stores }: TestTable): Promise<void> {
  const asOf = instantAt(QUARTER.from, '00:00');
  await seed(stores, { asOf, demonstration: true });
  await recomputeRankings(stores, { occurrence: asOf });
}

/** Runs all that the schedules of AWS run in the quarter, and answers each letter as SES does: sent, then delivered. */
export async function liveQuarter({ stores }: TestTable): Promise<void> {
  let now: Instant = instantAt(QUARTER.from, '00:00');
  const { deps, box } = depsOn(stores, { now: () => now });
  const recorder = { ...runRecorder(stores, 'measured', undefined, () => {}), clock: () => now };
  let told = 0;
  for (let day: LocalDate = QUARTER.from; day < addDays(QUARTER.from, QUARTER.days); day = addDays(day, 1)) {
    for (const occurrence of momentsOf(jobs['recompute-rankings'], day)) {
      await reach(occurrence);
      const run = () => recomputeRankings(stores, { occurrence });
      await recordedRun(recorder, { job: 'recompute-rankings', occurrence }, run, factsOfRankings);
    }
    for (const occurrence of momentsOf(jobs['send-reminders'], day)) {
      await reach(occurrence);
      const run = () => sendReminders(deps, { occurrence });
      await recordedRun(recorder, { job: 'send-reminders', occurrence }, run, factsOfReminders);
      for (const letter of box.sent.slice(told)) await answer(letter.headers['X-Reminder-Id'] ?? '');
      told = box.sent.length;
    }
  }

  async function reach(moment: Instant): Promise<void> {
    await extendDemonstration(stores, now, moment);
    now = moment;
  }

  async function answer(reminderId: string): Promise<void> {
    const at = { reminderId, messageId: `measured-${crypto.randomUUID()}`, sentAt: now, at: now };
    for (const event of [sendEvent(at), deliveryEvent(at)]) {
      const read = mailEventFrom(JSON.stringify(event));
      if (read) await recordFeedback(stores, read);
    }
  }
}

/** The moments of one day at which AWS would start the job. */
function momentsOf({ cron }: Job, day: LocalDate): Instant[] {
  const [from, to] = [instantAt(day, '00:00'), instantAt(addDays(day, 1), '00:00')];
  const most = 48;
  return nextOccurrences(cron, most, new Date(Date.parse(from) - 1))
    .map((moment) => moment.toISOString())
    .filter((moment) => moment < to);
}
