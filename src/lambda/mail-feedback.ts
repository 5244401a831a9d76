import type { SNSEvent } from 'aws-lambda';
import type { MailEvent } from '../domain/mail/mail-feedback.js';
import { recordFeedback } from '../jobs/reminder/record-feedback.js';
import { connect } from '../store/connect.js';
import { mailDayStore } from '../store/mail/day-store.js';
import { mailStore } from '../store/mail/mail-store.js';
import { suppressionStore } from '../store/mail/suppression-store.js';
import { openTable } from '../store/table/open-table.js';
import { readConfig } from './base/config.js';
import { mailEventFrom } from './base/ses-event.js';
import { invocation } from './log/invocation.js';
import { log } from './log/log.js';

const { table: name } = readConfig('mail-feedback', process.env);
const { table } = openTable(connect(process.env), name);
const stores = { mail: { ...mailStore(table), ...mailDayStore(table) }, suppressions: suppressionStore(table) };

async function recordEvent(event: MailEvent): Promise<void> {
  const { kind, permanent, messageId, correlation } = event;
  log.add({ correlation });
  log.info({ message: 'event of the mail service', kind, permanent, messageId });
  await recordFeedback(stores, event);
}

/** SNS delivers one message at a time. A failed message is delivered again as a whole. */
async function record({ Records }: SNSEvent): Promise<void> {
  for (const { Sns } of Records) {
    const event = mailEventFrom(Sns.Message);
    if (event) await recordEvent(event);
  }
}

export const handler = invocation('mail-feedback', () => ({}), record);

/** The entry for a relay at home, whose messages are no events of SES. */
export const handleEvent = invocation('mail-feedback', () => ({}), recordEvent);
