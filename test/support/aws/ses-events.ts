import type { SNSEvent } from 'aws-lambda';

export type SesEventOptions = {
  readonly reminderId?: string | null;
  readonly correlation?: string;
  readonly messageId?: string;
  readonly sentAt?: string;
  readonly at?: string;
  readonly address?: string;
};

const mail = ({
  reminderId = null,
  correlation,
  messageId = 'm-1',
  sentAt = '2026-10-19T01:00:00.000Z',
}: SesEventOptions) => ({
  timestamp: sentAt,
  messageId,
  source: 'bao-cao@chodon.example',
  headersTruncated: false,
  headers: [
    { name: 'From', value: 'Xã Số <bao-cao@chodon.example>' },
    ...(reminderId === null ? [] : [{ name: 'X-Reminder-Id', value: reminderId }]),
    ...(correlation === undefined ? [] : [{ name: 'X-Correlation-Id', value: correlation }]),
  ],
  tags: { 'ses:configuration-set': ['Delivery'] },
});

/** Events as SES publishes them by a configuration set. */
export const sendEvent = (options: SesEventOptions = {}) => ({ eventType: 'Send', mail: mail(options), send: {} });

export const deliveryEvent = (options: SesEventOptions = {}) => ({
  eventType: 'Delivery',
  mail: mail(options),
  delivery: {
    timestamp: options.at ?? '2026-10-19T01:00:03.000Z',
    processingTimeMillis: 3_000,
    smtpResponse: '250 ok',
  },
});

export const bounceEvent = (bounceType: 'Permanent' | 'Transient' | 'Undetermined', options: SesEventOptions = {}) => ({
  eventType: 'Bounce',
  mail: mail(options),
  bounce: {
    feedbackId: 'f-1',
    bounceType,
    bounceSubType: 'General',
    bouncedRecipients: [
      {
        emailAddress: options.address ?? 'officer@chodon.example',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      },
    ],
    timestamp: options.at ?? '2026-10-19T01:00:05.000Z',
    reportingMTA: 'dsn; a8-50.smtp-out.amazonses.com',
  },
});

export const complaintEvent = (complaintFeedbackType: string | null, options: SesEventOptions = {}) => ({
  eventType: 'Complaint',
  mail: mail(options),
  complaint: {
    feedbackId: 'f-2',
    complainedRecipients: [{ emailAddress: options.address ?? 'officer@chodon.example' }],
    timestamp: options.at ?? '2026-10-19T03:00:00.000Z',
    userAgent: 'Amazon SES Mailbox Simulator',
    complaintFeedbackType,
  },
});

type SentLetter = { readonly Destination?: { ToAddresses?: string[] }; readonly Content?: { Raw?: { Data?: string } } };
/** The recipient of a request to send, the letter's headers and its plain text. */
export function letterSent({ Destination, Content }: SentLetter) {
  const mime = Buffer.from(Content?.Raw?.Data ?? '', 'base64').toString('utf8');
  const header = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'im').exec(mime)?.[1];
  const [id, correlation] = [header('X-Reminder-Id'), header('X-Correlation-Id')];
  const [, plain = ''] = /^Content-Type: text\/plain[\s\S]*?\r\n\r\n([^-]*)/im.exec(mime) ?? [];
  const text = Buffer.from(plain, 'base64').toString('utf8');
  return { to: Destination?.ToAddresses?.[0] ?? '', id, correlation, text };
}

/** One event in the envelope in which SNS hands it to a function. */
export const bySns = (event: unknown): SNSEvent => ({ Records: [record(JSON.stringify(event))] });

const record = (Message: string): SNSEvent['Records'][number] => ({
  EventVersion: '1.0',
  EventSource: 'aws:sns',
  EventSubscriptionArn: 'arn:aws:sns:ap-southeast-1:000000000000:events:1',
  Sns: {
    Type: 'Notification',
    MessageId: 'n-1',
    TopicArn: 'arn:aws:sns:ap-southeast-1:000000000000:events',
    Subject: 'Amazon SES Email Event Notification',
    Message,
    Timestamp: '2026-10-19T01:00:06.000Z',
    SignatureVersion: '1',
    Signature: '',
    SigningCertUrl: '',
    UnsubscribeUrl: '',
    MessageAttributes: {},
  },
});
