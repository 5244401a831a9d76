import * as z from 'zod/mini';
import { CORRELATION_HEADER, isCorrelation } from '../../domain/mail/correlation.js';
import { type MailEvent, MOST_DETAIL } from '../../domain/mail/mail-feedback.js';

/** The message is no event of SES. It goes to the dead-letter queue. */
export class MailEventError extends Error {
  override name = 'MailEventError';
}

const recipients = z.array(z.object({ emailAddress: z.string(), diagnosticCode: z.optional(z.string()) }));

const sesEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    timestamp: z.string(),
    messageId: z.string(),
    headers: z.optional(z.array(z.object({ name: z.string(), value: z.string() }))),
  }),
  delivery: z.optional(z.object({ timestamp: z.string() })),
  bounce: z.optional(
    z.object({
      bounceType: z.string(),
      bounceSubType: z.optional(z.string()),
      timestamp: z.string(),
      bouncedRecipients: recipients,
    }),
  ),
  complaint: z.optional(
    z.object({
      timestamp: z.string(),
      complainedRecipients: recipients,
      complaintFeedbackType: z.optional(z.nullable(z.string())),
    }),
  ),
});

/**
 * An event as SES publishes it to SNS. Undefined for a kind that decides nothing here (opened, delayed, …).
 * @throws MailEventError if the message is no such event
 */
export function mailEventFrom(message: string): MailEvent | undefined {
  const { eventType, mail, delivery, bounce, complaint } = parsed(message);
  const headers = mail.headers ?? [];
  const header = (wanted: string) => headers.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.value;
  const reminderId = header('X-Reminder-Id') ?? null;
  const led = header(CORRELATION_HEADER) ?? '';
  const correlation = isCorrelation(led) ? led : undefined;
  const sentAt = instantOf(mail.timestamp);
  const common = {
    reminderId,
    correlation,
    messageId: mail.messageId,
    sentAt,
    at: sentAt,
    permanent: false,
    addresses: [],
  };
  if (eventType === 'Send') return { ...common, kind: 'SEND', detail: '' };
  if (eventType === 'Delivery' && delivery)
    return { ...common, kind: 'DELIVERY', at: instantOf(delivery.timestamp), detail: '' };
  if (eventType === 'Bounce' && bounce) {
    const [first] = bounce.bouncedRecipients;
    const said = first?.diagnosticCode ?? `${bounce.bounceType} ${bounce.bounceSubType ?? ''}`.trim();
    return {
      ...common,
      kind: 'BOUNCE',
      at: instantOf(bounce.timestamp),
      permanent: bounce.bounceType === 'Permanent',
      addresses: bounce.bouncedRecipients.map(({ emailAddress }) => emailAddress),
      detail: said.slice(0, MOST_DETAIL),
    };
  }
  // The reader moved the letter out of the spam folder, the opposite of a complaint.
  if (eventType === 'Complaint' && complaint && complaint.complaintFeedbackType !== 'not-spam')
    return {
      ...common,
      kind: 'COMPLAINT',
      at: instantOf(complaint.timestamp),
      addresses: complaint.complainedRecipients.map(({ emailAddress }) => emailAddress),
      detail: complaint.complaintFeedbackType ?? '',
    };
  return undefined;
}

function parsed(message: string) {
  try {
    return z.parse(sesEvent, JSON.parse(message));
  } catch (error) {
    throw new MailEventError('the message is not an event of SES', { cause: error });
  }
}

function instantOf(timestamp: string): string {
  const at = new Date(timestamp);
  if (Number.isNaN(at.getTime())) throw new MailEventError(`${JSON.stringify(timestamp)} is not a moment`);
  return at.toISOString();
}
