import { findMoto, startEmulator } from '../../prove/deploy/emulator.js';

export type DeadLetterQueue = {
  giveUp(event: object): Promise<void>;
  length(): Promise<number>;
  close(): Promise<void>;
};

/** A queue of moto, which says itself how many messages it holds; where moto is absent, a list. */
export async function deadLetterQueue(): Promise<DeadLetterQueue> {
  const moto = findMoto();
  if ('reason' in moto) {
    const events: object[] = [];
    return {
      giveUp: async (event) => void events.push(event),
      length: async () => events.length,
      close: async () => {},
    };
  }
  const { call, stop } = await startEmulator(moto, 'ap-southeast-1');
  const { QueueUrl } = await call('sqs', 'create_queue', { QueueName: 'dead-letters' });
  const AttributeNames = ['ApproximateNumberOfMessages'];
  return {
    async giveUp(event) {
      await call('sqs', 'send_message', { QueueUrl, MessageBody: JSON.stringify({ requestPayload: event }) });
    },
    async length() {
      const { Attributes } = await call('sqs', 'get_queue_attributes', { QueueUrl, AttributeNames });
      return Number((Attributes as Record<string, string>).ApproximateNumberOfMessages);
    },
    close: stop,
  };
}
