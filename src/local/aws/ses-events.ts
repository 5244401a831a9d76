import type { SNSEvent, SNSEventRecord } from 'aws-lambda';
import { addressKey } from '../../domain/official/suppression.js';
import { type InboxLetter, sentAt } from './inbox.js';

/** The addresses of the SES mailbox simulator and the events that they cause. */
const SIMULATOR: Readonly<Record<string, (address: string, timestamp: string) => object>> = {
  'bounce@simulator.amazonses.com': (emailAddress, timestamp) => ({
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress, diagnosticCode: 'smtp; 550 5.1.1 user unknown' }],
      timestamp,
    },
  }),
  'complaint@simulator.amazonses.com': (emailAddress, timestamp) => ({
    eventType: 'Complaint',
    complaint: { complainedRecipients: [{ emailAddress }], complaintFeedbackType: 'abuse', timestamp },
  }),
};

const delivered = (_: string, timestamp: string): object => ({ eventType: 'Delivery', delivery: { timestamp } });

/**
 * The SNS messages of SES about an accepted letter: delivered, or the simulator's event. Each of them also says that
 * the letter was sent. SES tells that by itself as well; here it would come in the same moment and change nothing.
 */
export function feedbackOf(letter: InboxLetter): SNSEvent[] {
  const timestamp = sentAt(letter);
  const mail = { timestamp, messageId: letter.messageId, headers: letter.headers ?? [] };
  return letter.destination.to.map((to) => {
    const address = addressKey(/<([^>]+)>/.exec(to)?.[1] ?? to);
    return bySns({ ...(SIMULATOR[address] ?? delivered)(address, timestamp), mail });
  });
}

const bySns = (message: object): SNSEvent => ({
  Records: [{ Sns: { Message: JSON.stringify(message) } } as SNSEventRecord],
});
