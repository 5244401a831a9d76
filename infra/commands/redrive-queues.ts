import type { CallAws } from './aws-calls.js';

/** Sends an event to the live version of a function. Rejects if the function fails. */
export type Invoke = (event: unknown) => Promise<void>;

export type Redriven = { readonly done: number; readonly failed: number; readonly lines: readonly string[] };

const named = (queue: string): string => queue.split('/').at(-1) ?? queue;

/**
 * Sends the dead letters of a function to it again, and removes those that succeed. Those that fail again stay.
 * Everything that the functions do may safely be repeated.
 *
 * @param prefix the start of the queues' names: stack and part, such as `xaso-test-SendReminders`
 */
export async function redriveQueues(call: CallAws, invoke: Invoke, prefix: string): Promise<Redriven> {
  const lines: string[] = [];
  let [done, failed] = [0, 0];
  for (const queue of await queuesOf(call, prefix))
    for await (const letter of deadLettersIn(call, queue)) {
      const fault = await redriven(call, invoke, letter);
      if (fault === undefined) done += 1;
      else failed += 1;
      lines.push(`  ${named(queue)}  ${fault ?? 'done'}`);
    }
  return { done, failed, lines };
}

async function redriven(call: CallAws, invoke: Invoke, letter: DeadLetter): Promise<string | undefined> {
  try {
    const event = eventOf(letter);
    if (event !== undefined) await invoke(event);
    await remove(call, letter);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type DeadLetter = { readonly queue: string; readonly receipt: string; readonly body: string };

/** Seconds for which a message is hidden from other readers while it is processed. */
const HIDDEN_SECONDS = 900;
const AT_ONCE = 10;

async function sqs(call: CallAws, action: string, input: object): Promise<unknown> {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` };
  return await call({ service: 'sqs', method: 'POST', path: '/', headers, body: JSON.stringify(input) });
}

/** URLs of the queues with the name prefix. */
export async function queuesOf(call: CallAws, prefix: string): Promise<string[]> {
  const { QueueUrls = [] } = (await sqs(call, 'ListQueues', { QueueNamePrefix: prefix })) as { QueueUrls?: string[] };
  return QueueUrls;
}

/** Messages in the queue that nobody is processing. */
async function* deadLettersIn(call: CallAws, queue: string): AsyncGenerator<DeadLetter> {
  for (;;) {
    const { Messages = [] } = (await sqs(call, 'ReceiveMessage', {
      QueueUrl: queue,
      MaxNumberOfMessages: AT_ONCE,
      VisibilityTimeout: HIDDEN_SECONDS,
    })) as { Messages?: readonly { ReceiptHandle: string; Body: string }[] };
    if (Messages.length === 0) return;
    for (const { ReceiptHandle, Body } of Messages) yield { queue, receipt: ReceiptHandle, body: Body };
  }
}

async function remove(call: CallAws, { queue, receipt }: DeadLetter): Promise<void> {
  await sqs(call, 'DeleteMessage', { QueueUrl: queue, ReceiptHandle: receipt });
}

type Record = Readonly<{ [member: string]: unknown }>;

/**
 * The event to send to a function again: from the scheduler, from a failed run, or from a topic. Undefined for a
 * position in a stream, which contains no event.
 */
export function eventOf({ body }: Pick<DeadLetter, 'body'>): Record | undefined {
  const message = JSON.parse(body) as Record;
  if (message.requestPayload !== undefined) return message.requestPayload as Record;
  if (message.DDBStreamBatchInfo !== undefined) return undefined;
  if (message.Type === 'Notification') return { Records: [{ EventSource: 'aws:sns', Sns: message }] };
  return message;
}
