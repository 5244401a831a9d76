import { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import { LOGGED } from './env.js';

/**
 * Logs one line for each item, so that the metric counts items. The line holds the key, which contains no e-mail
 * address.
 */
export function logUnreadable(items: readonly string[] = []): void {
  for (const item of items) console.error({ [LOGGED.unreadableItem]: item });
}

/** Logs errors. A process logs an unreadable item once, however many requests meet it. */
export function errorLog(): (error: unknown) => void {
  const reported = new Set<string>();
  return (error) => {
    if (!(error instanceof UnreadableItemError)) return console.error(error);
    if (reported.has(error.item)) return;
    reported.add(error.item);
    logUnreadable([error.item]);
  };
}
