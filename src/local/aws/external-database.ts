import { saidWhileWaiting } from '../../store/table/patience.js';
import { CommandError, EXIT } from '../base/command-error.js';
import { SERVICE_ANSWER_MS } from '../base/environment.js';
import type { KeptDatabase } from '../durable/keep-folder.js';

/** A DynamoDB outside this process, which keeps what it holds. It is not started or stopped, and its stream is not read. */
export const externalDatabase = (endpoint: string): KeptDatabase => ({
  endpoint,
  begin: async () => {},
  renew: async () => {},
  settled: async () => {},
  close: async () => {},
});

/** Any HTTP answer is good enough, because the engines answer differently. */
export async function mustAnswer(endpoint: string): Promise<void> {
  try {
    const answer = fetch(endpoint, { signal: AbortSignal.timeout(SERVICE_ANSWER_MS) });
    await saidWhileWaiting(`the database at ${endpoint}`, answer);
  } catch (error) {
    const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
    const reason = cause?.code || cause?.message || message;
    throw new CommandError(
      `Option --dynamodb: nothing answers at ${endpoint} (${reason}).\n  Start DynamoDB there, or leave the option out to use the embedded one.`,
      EXIT.unreachable,
      { cause: error },
    );
  }
}
