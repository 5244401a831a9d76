import { describe, expect, it } from 'vitest';
import { eventOf, redriveQueues } from '../../infra/commands/redrive-queues.js';

const body = (message: object): string => JSON.stringify(message);

describe('the event of a dead letter', () => {
  it.each([
    ['what the scheduler could not hand over', { occurrence: 'now' }, { occurrence: 'now' }],
    [
      'what a failed run had got',
      { requestPayload: { occurrence: 'now' }, responsePayload: {} },
      { occurrence: 'now' },
    ],
    ['a place in a stream, which holds none', { DDBStreamBatchInfo: { shardId: '1' } }, undefined],
  ])('is %s', (_, message, event) => {
    expect(eventOf({ body: body(message) })).toEqual(event);
  });

  it('is that of a topic where a topic could not deliver it', () => {
    const notification = { Type: 'Notification', Message: '{"eventType":"Bounce"}' };
    expect(eventOf({ body: body(notification) })).toEqual({ Records: [{ EventSource: 'aws:sns', Sns: notification }] });
  });
});

it('a redrive removes what the function took and keeps what fails again', async () => {
  const queues: Record<string, string[]> = {
    'https://sqs/xaso-test-MailFeedbackFailed': [body({ a: 1 }), 'no JSON', body({ a: 2 })],
    'https://sqs/xaso-test-MailFeedbackUndelivered': [body({ DDBStreamBatchInfo: {} })],
  };
  const removed: string[] = [];
  const invoked: unknown[] = [];
  const call = async ({
    headers,
    body: text = '{}',
  }: {
    headers?: Readonly<Record<string, string>>;
    body?: string;
  }) => {
    const input = JSON.parse(text);
    const action = headers?.['x-amz-target'];
    if (action === 'AmazonSQS.ListQueues') return { QueueUrls: Object.keys(queues) };
    if (action === 'AmazonSQS.DeleteMessage') return void removed.push(input.ReceiptHandle);
    const Messages = queues[input.QueueUrl]?.map((Body) => ({ ReceiptHandle: Body, Body }));
    queues[input.QueueUrl] = [];
    return { Messages };
  };
  const invoke = async (event: unknown) => {
    invoked.push(event);
    if (Object(event).a === 2) throw new Error('StoredItemError: again');
  };
  const { done, failed, lines } = await redriveQueues(call, invoke, 'xaso-test-MailFeedback');
  expect([done, failed]).toEqual([2, 2]);
  expect(invoked).toEqual([{ a: 1 }, { a: 2 }]);
  expect(removed).toEqual([body({ a: 1 }), body({ DDBStreamBatchInfo: {} })]);
  expect(lines.join('\n')).toContain('MailFeedbackFailed  StoredItemError: again');
});
