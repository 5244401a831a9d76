import type { CallAws } from './aws-calls.js';

/** Hands an event to the live version of a function; rejects when the function fails. */
export type Invoke = (event: unknown) => Promise<void>;

export type Redriven = { readonly done: number; readonly failed: number; readonly lines: readonly string[] };

const named = (queue: string): string => queue.split('/').at(-1) ?? queue;

/**
 * Gives a function again what its queues of dead letters hold, and removes what it took. What fails again stays in its
 * queue. Everything that the functions do is safe to do twice.
 *
 * @param prefix how the names of the queues begin: the stack and the part, `xaso-test-SendReminders`
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

/** A message that a queue of dead letters holds. */
type DeadLetter = { readonly queue: string; readonly receipt: string; readonly body: string };

/** How long a message is hidden from others while it is worked on. */
const HIDDEN_SECONDS = 900;
const AT_ONCE = 10;

async function sqs(call: CallAws, action: string, input: object): Promise<unknown> {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` };
  return await call({ service: 'sqs', method: 'POST', path: '/', headers, body: JSON.stringify(input) });
}

/** Addresses of the queues whose names begin so. */
export async function queuesOf(call: CallAws, prefix: string): Promise<string[]> {
  const { QueueUrls = [] } = (await sqs(call, 'ListQueues', { QueueNamePrefix: prefix })) as { QueueUrls?: string[] };
  return QueueUrls;
}

/** What the queue holds now and is not worked on. */
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
 * The event that a function gets again: what the scheduler wanted to hand over, what a failed run had got, or what a
 * topic could not deliver. Undefined for a place in a stream, which holds no event.
 */
export function eventOf({ body }: Pick<DeadLetter, 'body'>): Record | undefined {
  const message = JSON.parse(body) as Record;
  if (message.requestPayload !== undefined) return message.requestPayload as Record;
  if (message.DDBStreamBatchInfo !== undefined) return undefined;
  if (message.Type === 'Notification') return { Records: [{ EventSource: 'aws:sns', Sns: message }] };
  return message;
}
