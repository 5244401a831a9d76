import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import type { Instant } from '../domain/time/local-date.js';
import { ratePause } from '../email/sending/send-limit.js';
import { total } from '../jobs/reminder/deliver-entries.js';
import { sendAccessNotices } from '../jobs/reminder/send-access-notices.js';
import { sendReturned } from '../jobs/reminder/send-returned.js';
import { connect } from '../store/connect.js';
import { mailDayStore } from '../store/mail/day-store.js';
import { mailStore } from '../store/mail/mail-store.js';
import { silentDayStore } from '../store/mail/silent-day-store.js';
import { suppressionStore } from '../store/mail/suppression-store.js';
import { administrationStore } from '../store/official/administration-store.js';
import { officialStore } from '../store/official/official-store.js';
import { methodStore } from '../store/reference/method-store.js';
import { registerStore } from '../store/reference/register-store.js';
import { settingsStore } from '../store/reference/settings-store.js';
import { reportPlaces } from '../store/report/report-places.js';
import { reportStore } from '../store/report/report-store.js';
import { openTable } from '../store/table/open-table.js';
import { readConfig } from './base/config.js';
import { openMailer } from './base/paced-mail.js';
import { logUnsent, timeLeftIn } from './base/run-recorder.js';
import { changedOfficials, changedReports } from './base/table-event.js';
import { errorLog } from './log/error-log.js';
import { invocation } from './log/invocation.js';
import { measureAtOnce, measureQuota } from './log/job-metrics.js';

const { table: name, sender } = readConfig('send-returned', process.env);
const { table } = openTable(connect(process.env), name, errorLog());
const places = reportPlaces();
const stores = {
  settings: settingsStore(table),
  registers: registerStore(table, places.learn),
  methods: methodStore(table),
  reports: reportStore(table, places),
  officials: officialStore(table),
  administration: administrationStore(table),
  mail: { ...mailStore(table), ...mailDayStore(table), ...silentDayStore(table) },
  suppressions: suppressionStore(table),
};
const mailer = openMailer(process.env);

/** Handles stream records of returned reports and of officials. Repeated records send nothing. */
export const writeAt =
  (now: () => Instant) =>
  async (event: DynamoDBStreamEvent, context?: Partial<Context>): Promise<void> => {
    const timeLeft = timeLeftIn(context);
    const deps = { ...stores, mailer, aboutToSend: measureQuota(mailer), sender, now, timeLeft, wait: ratePause };
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
