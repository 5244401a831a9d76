import type { Context } from 'aws-lambda';
import type { Instant } from '../domain/time/local-date.js';
import { ratePause } from '../email/sending/send-limit.js';
import { dryReminders } from '../jobs/reminder/dry-reminders.js';
import { sendReminders } from '../jobs/reminder/send-reminders.js';
import { factsOfReminders, recordedRun } from '../jobs/run/recorded-run.js';
import { connect } from '../store/connect.js';
import { jobRunStore } from '../store/job/job-run-store.js';
import { mailDayStore } from '../store/mail/day-store.js';
import { mailStore } from '../store/mail/mail-store.js';
import { silentDayStore } from '../store/mail/silent-day-store.js';
import { suppressionStore } from '../store/mail/suppression-store.js';
import { administrationStore } from '../store/official/administration-store.js';
import { officialStore } from '../store/official/official-store.js';
import { rankingStore } from '../store/ranking/ranking-store.js';
import { methodStore } from '../store/reference/method-store.js';
import { registerStore } from '../store/reference/register-store.js';
import { reportPlaces } from '../store/report/report-places.js';
import { reportStore } from '../store/report/report-store.js';
import { openTable } from '../store/table/open-table.js';
import { readConfig } from './base/config.js';
import { openMailer } from './base/paced-mail.js';
import { readPayload } from './base/payload.js';
import { logRun, logUnsent, runRecorder, timeLeftIn } from './base/run-recorder.js';
import { errorLog, logUnreadable } from './log/error-log.js';
import { invocation, jobFields } from './log/invocation.js';
import { measureQuota, measureRankingAge, measureSweep } from './log/job-metrics.js';

const { table: name, sender, release } = readConfig('send-reminders', process.env);
// One request reads all items against which a letter is checked.
const { table, unreadable } = openTable(connect(process.env), name, undefined, { gathers: true });
const places = reportPlaces();
const stores = {
  registers: registerStore(table, places.learn),
  methods: methodStore(table),
  reports: reportStore(table, places),
  rankings: rankingStore(table),
  officials: officialStore(table),
  administration: administrationStore(table),
  mail: { ...mailStore(table), ...mailDayStore(table), ...silentDayStore(table) },
  suppressions: suppressionStore(table),
  jobRuns: jobRunStore(table),
  unreadable,
};
const mailer = openMailer(process.env);

/** Runs one sweep by a clock; `logLine` gets the line of the run. A replay of past occurrences brings its own clock. */
export const sweepAt =
  (now: () => Instant, logLine = logRun) =>
  async (event: unknown, context?: Partial<Context>) => {
    const means = {
      mailer,
      aboutToSend: measureQuota(mailer),
      sender,
      now,
      timeLeft: timeLeftIn(context),
      wait: ratePause,
      report: errorLog(),
    };
    const deps = { ...stores, ...means };
    const payload = readPayload(event);
    if (payload.dryRun) return { dryRun: true, ...(await sendReminders(dryReminders(deps), payload)) };
    const outcome = await recordedRun(
      runRecorder(stores, release, context, logLine),
      { job: 'send-reminders', occurrence: payload.occurrence },
      () => sendReminders(deps, payload),
      factsOfReminders,
    );
    if (outcome.kind === 'SWEPT') logUnsent(outcome, outcome.pending);
    logUnreadable(outcome.unreadable);
    return outcome;
  };

export const remindersHandlerAt = (now: () => Instant) =>
  invocation('send-reminders', jobFields('send-reminders'), async (event, context) => {
    const outcome = await sweepAt(now)(event, context);
    if ('dryRun' in outcome) return outcome;
    measureSweep(outcome);
    // Letters matter more than a metric, so its failure is only logged.
    await measureRankingAge(stores.jobRuns, now()).catch(errorLog());
    return outcome;
  });

export const handler = remindersHandlerAt(() => new Date().toISOString());
