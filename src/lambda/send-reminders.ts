import type { Context } from 'aws-lambda';
import type { Instant } from '../domain/time/local-date.js';
import { dryReminders } from '../jobs/reminder/dry-reminders.js';
import { sendReminders } from '../jobs/reminder/send-reminders.js';
import { factsOfReminders, recordedRun } from '../jobs/run/recorded-run.js';
import { connect } from '../store/connect.js';
import { jobRunStore } from '../store/job/job-run-store.js';
import { rankingStore } from '../store/ranking/ranking-store.js';
import { openTable } from '../store/table/open-table.js';
import { readConfig } from './base/config.js';
import { letterMeans } from './base/letter-means.js';
import { readPayload } from './base/payload.js';
import { logRun, logUnsent, runRecorder, timeLeftIn } from './base/run-recorder.js';
import { errorLog, logUnreadable } from './log/error-log.js';
import { invocation, jobFields } from './log/invocation.js';
import { measureRankingAge, measureSweep } from './log/job-metrics.js';

const { table: name, sender, release } = readConfig('send-reminders', process.env);
// One request reads all items against which a letter is checked.
const { table, unreadable } = openTable(connect(process.env), name, undefined, { gathers: true });
const means = {
  ...letterMeans(table, process.env),
  sender,
  rankings: rankingStore(table),
  jobRuns: jobRunStore(table),
  unreadable,
};

/** Runs one sweep by a clock; `logLine` gets the line of the run. A replay of past occurrences brings its own clock. */
export const sweepAt =
  (now: () => Instant, logLine = logRun) =>
  async (event: unknown, context?: Partial<Context>) => {
    const deps = { ...means, now, timeLeft: timeLeftIn(context), report: errorLog() };
    const payload = readPayload(event);
    if (payload.dryRun) return { dryRun: true, ...(await sendReminders(dryReminders(deps), payload)) };
    const outcome = await recordedRun(
      runRecorder(means, release, context, logLine),
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
    await measureRankingAge(means.jobRuns, now()).catch(errorLog());
    return outcome;
  });

export const handler = remindersHandlerAt(() => new Date().toISOString());
