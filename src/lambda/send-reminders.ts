import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../domain/local-date.js';
import { sesMailer } from '../email/ses-mailer.js';
import { sendReminders } from '../jobs/send-reminders.js';
import { connect } from '../store/connect.js';
import { createStores } from '../store/index.js';
import { readConfig } from './config.js';
import { readPayload } from './payload.js';

const { table, sender } = readConfig('send-reminders', process.env);
const stores = createStores(connect(process.env), table);
const mailer = sesMailer(process.env);

const FIRST_PAUSE_MS = 250;
const wait = (attempt: number): Promise<void> => pause(FIRST_PAUSE_MS * 2 ** (attempt - 1));

/** The job on a given clock: a replay of past occurrences must not find that their days are over. */
export const handlerAt = (now: () => Instant) => (event: unknown) =>
  sendReminders({ ...stores, mailer, sender, now, wait }, readPayload(event));

export const handler = handlerAt(() => new Date().toISOString());
