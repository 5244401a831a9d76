import { describe, expect, it } from 'vitest';
import { decideFeedback } from '../../src/domain/mail/mail-feedback.js';
import { MailEventError, mailEventFrom } from '../../src/lambda/base/ses-event.js';
import { bounceEvent, complaintEvent, deliveryEvent, sendEvent } from '../support/aws/ses-events.js';

const reminderId = '2026-10-19/officer-xuan-lac/DAILY';
const key = { day: '2026-10-19', official: 'officer-xuan-lac', kind: 'DAILY' };

const BOUNCED = { fate: 'BOUNCED', at: '2026-10-19T01:00:05.000Z', detail: 'smtp; 550 5.1.1 user unknown' };

const decide = (event: unknown) => {
  const read = mailEventFrom(JSON.stringify(event));
  return read && decideFeedback(read);
};

describe('an event of SES', () => {
  it('that a letter was sent names its ledger entry and suppresses nobody', () => {
    expect(decide(sendEvent({ reminderId }))).toEqual({ sent: key, feedback: null, suppress: [] });
  });

  it('that it was delivered says when', () => {
    const feedback = { fate: 'DELIVERED', at: '2026-10-19T01:00:03.000Z', detail: '' };
    expect(decide(deliveryEvent({ reminderId }))).toEqual({ sent: key, feedback, suppress: [] });
  });

  it('about a letter that is not a reminder names no entry', () => {
    expect(decide(sendEvent())).toEqual({ sent: null, feedback: null, suppress: [] });
    expect(decide(sendEvent({ reminderId: 'x/y' }))).toEqual({ sent: null, feedback: null, suppress: [] });
    expect(decide(sendEvent({ reminderId: '2026-10-19/a/WEEKLY' }))).toEqual({
      sent: null,
      feedback: null,
      suppress: [],
    });
  });

  it('that a letter bounced for good suppresses the address in lower case, with what its server said', () => {
    expect(decide(bounceEvent('Permanent', { reminderId, address: 'Can-Bo@XuanLac.example' }))).toEqual({
      sent: key,
      feedback: BOUNCED,
      suppress: [
        {
          address: 'can-bo@xuanlac.example',
          cause: 'BOUNCE',
          at: '2026-10-19T01:00:05.000Z',
          detail: 'smtp; 550 5.1.1 user unknown',
        },
      ],
    });
  });

  it.each(['Transient', 'Undetermined'] as const)('of a bounce that is %s suppresses nobody', (type) => {
    expect(decide(bounceEvent(type, { reminderId }))).toEqual({ sent: key, feedback: BOUNCED, suppress: [] });
  });

  it('of a complaint suppresses, of its opposite does not', () => {
    expect(decide(complaintEvent('abuse'))?.suppress).toMatchObject([{ cause: 'COMPLAINT', detail: 'abuse' }]);
    expect(decide(complaintEvent(null))?.suppress).toHaveLength(1);
    expect(decide(complaintEvent('not-spam'))).toBeUndefined();
  });

  it('of another kind decides nothing', () => {
    expect(decide({ ...sendEvent(), eventType: 'Open' })).toBeUndefined();
  });

  it.each(['', '{', '{}', '{"eventType":"Send"}', JSON.stringify({ ...sendEvent({ sentAt: 'soon' }) })])(
    'cannot be %j: that goes to the dead letters',
    (message) => {
      expect(() => mailEventFrom(message)).toThrow(MailEventError);
    },
  );
});
