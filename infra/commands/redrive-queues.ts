import type { CallAws } from './aws-calls.js';
import { type DeadLetter, deadLettersIn, eventOf, queuesOf, remove } from './dead-letters.js';

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
