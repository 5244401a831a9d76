import { ratePause } from '../../email/sending/send-limit.js';
import { mailDayStore } from '../../store/mail/day-store.js';
import { mailStore } from '../../store/mail/mail-store.js';
import { silentDayStore } from '../../store/mail/silent-day-store.js';
import { suppressionStore } from '../../store/mail/suppression-store.js';
import { administrationStore } from '../../store/official/administration-store.js';
import { officialStore } from '../../store/official/official-store.js';
import { methodStore } from '../../store/reference/method-store.js';
import { registerStore } from '../../store/reference/register-store.js';
import { reportPlaces } from '../../store/report/report-places.js';
import { reportStore } from '../../store/report/report-store.js';
import type { Table } from '../../store/table/table.js';
import { measureQuota } from '../log/job-metrics.js';
import { openMailer } from './paced-mail.js';

/** The stores and services of every function that sends letters. */
export function letterMeans(table: Table, env: NodeJS.ProcessEnv) {
  const [mailer, places] = [openMailer(env), reportPlaces()];
  return {
    registers: registerStore(table, places.learn),
    methods: methodStore(table),
    reports: reportStore(table, places),
    officials: officialStore(table),
    administration: administrationStore(table),
    mail: { ...mailStore(table), ...mailDayStore(table), ...silentDayStore(table) },
    suppressions: suppressionStore(table),
    mailer,
    aboutToSend: measureQuota(mailer),
    wait: ratePause,
  };
}
