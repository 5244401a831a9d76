import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import type { Instant } from '../domain/time/local-date.js';
import { total } from '../jobs/reminder/deliver-entries.js';
import { sendAccessNotices } from '../jobs/reminder/send-access-notices.js';
import { sendReturned } from '../jobs/reminder/send-returned.js';
import { connect } from '../store/connect.js';
import { settingsStore } from '../store/reference/settings-store.js';
import { openTable } from '../store/table/open-table.js';
import { readConfig } from './base/config.js';
import { letterMeans } from './base/letter-means.js';
import { logUnsent, timeLeftIn } from './base/run-recorder.js';
import { changedOfficials, changedReports } from './base/table-event.js';
import { errorLog } from './log/error-log.js';
import { invocation } from './log/invocation.js';
import { measureAtOnce } from './log/job-metrics.js';

const { table: name, sender } = readConfig('send-returned', process.env);
const { table } = openTable(connect(process.env), name, errorLog());
const means = { ...letterMeans(table, process.env), sender, settings: settingsStore(table) };

/** Handles stream records of returned reports and of officials. Repeated records send nothing. */
export const writeAt =
  (now: () => Instant) =>
  async (event: DynamoDBStreamEvent, context?: Partial<Context>): Promise<void> => {
    const deps = { ...means, now, timeLeft: timeLeftIn(context) };
    const [reports, officials] = [changedReports(event), changedOfficials(event)];
    const outcome = total([
      ...(reports.length > 0 ? [await sendReturned(deps, reports)] : []),
      ...(officials.length > 0 ? [await sendAccessNotices(deps, officials)] : []),
    ]);
    measureAtOnce(outcome);
    logUnsent(outcome, outcome.left);
  };

export const returnedHandlerAt = (now: () => Instant) => invocation('send-returned', () => ({}), writeAt(now));

export const handler = returnedHandlerAt(() => new Date().toISOString());
