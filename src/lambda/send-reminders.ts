import type { Instant } from '../domain/local-date.js';
import { ratePause } from '../email/rate-pause.js';
import { sesMailer } from '../email/ses-mailer.js';
import { sendReminders } from '../jobs/send-reminders.js';
import { connect } from '../store/connect.js';
import { createStores } from '../store/index.js';
import { readConfig } from './config.js';
import { readPayload } from './payload.js';

const { table, sender } = readConfig('send-reminders', process.env);
const stores = createStores(connect(process.env), table);
const mailer = sesMailer(process.env);

/** The same handler on another clock: a replay of past occurrences brings its own time. */
export const handlerAt = (now: () => Instant) => (event: unknown) =>
  sendReminders({ ...stores, mailer, sender, now, wait: ratePause }, readPayload(event));

export const handler = handlerAt(() => new Date().toISOString());
