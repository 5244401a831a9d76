/**
 * Something that is stored cannot be read: it was damaged, or written by a release with another layout. It harms the answer
 * or the run that needs this very item, and no other.
 */
export class UnreadableItemError extends Error {
  override name = 'UnreadableItemError';

  /** Of the unit it belongs to, where its key in the index says it: whoever may not know of it does not hear of the damage. */
  path: string | undefined;

  constructor(
    /** The key of the item; an e-mail address in it is replaced by its hash, so that a log may hold it. */
    readonly item: string,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`The stored item ${item} cannot be read: ${problem}`, options);
  }
}

/** Of a part of an item, such as one scope of the settings, which is named like an item. */
export const unreadableError = ({ item, problem }: { readonly item: string; readonly problem: string }) =>
  new UnreadableItemError(item, problem);

/** Undefined where the item that is asked for cannot be read; the store has reported it. Every other error is thrown. */
export async function unlessUnreadable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableItemError) return undefined;
    throw error;
  }
}
