import { CommandError, EXIT } from '../base/command-error.js';
import type { EmbeddedDatabase } from './embedded-database.js';

/** A DynamoDB that somebody else runs. It is neither started nor stopped here, and its stream is not read. */
export const externalDatabase = (endpoint: string): EmbeddedDatabase => ({
  endpoint,
  told: async () => {},
  close: async () => {},
});

/** Any HTTP answer will do: which one differs between engines. */
export async function mustAnswer(endpoint: string): Promise<void> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(3000) });
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
