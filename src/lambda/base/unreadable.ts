import { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import { LOGGED } from './env.js';

/**
 * Logs one line for each item, so that the metric counts items. The line holds the key, which contains no e-mail
 * address.
 */
export function logUnreadable(items: readonly string[] = []): void {
  for (const item of items) console.error({ [LOGGED.unreadableItem]: item });
}

/** Logs errors that are ours. A process logs an unreadable item once, however many requests meet it. */
export function errorLog(): (error: unknown) => void {
  const reported = new Set<string>();
  return (error) => {
    if (!(error instanceof UnreadableItemError)) return logInternal(error);
    if (reported.has(error.item)) return;
    reported.add(error.item);
    logUnreadable([error.item]);
  };
}

/** The class stands in a member of its own, so that a metric counts these lines. */
function logInternal(error: unknown): void {
  const { name, message, stack, cause } =
    error instanceof Error ? error : { name: typeof error, message: String(error), stack: undefined, cause: undefined };
  console.error({
    [LOGGED.internalError]: name,
    message,
    stack: stack?.split('\n').slice(1),
    ...(cause instanceof Error && { cause: `${cause.name}: ${cause.message}` }),
  });
}
