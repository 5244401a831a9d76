import { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import { LOGGED } from './env.js';

/** One line for each item, so that the metric counts items. What is told is the key, in which no address stands. */
export function logUnreadable(items: readonly string[] = []): void {
  for (const item of items) console.error({ [LOGGED.unreadableItem]: item });
}

/** What an answer stumbles over. Of an item that many requests meet, a process tells once. */
export function errorLog(): (error: unknown) => void {
  const reported = new Set<string>();
  return (error) => {
    if (!(error instanceof UnreadableItemError)) return console.error(error);
    if (reported.has(error.item)) return;
    reported.add(error.item);
    logUnreadable([error.item]);
  };
}
