/**
 * A stored item cannot be read: it was damaged, or written by a release with another layout. Only answers and runs that
 * need this item are affected.
 */
export class UnreadableItemError extends Error {
  override name = 'UnreadableItemError';

  /** Path of its unit, where the key in the index holds it: viewers without rights there do not hear of the damage. */
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

/** For a part of an item, such as one scope of the settings, named like an item. */
export const unreadableError = ({ item, problem }: { readonly item: string; readonly problem: string }) =>
  new UnreadableItemError(item, problem);

/** What was read; undefined where the item cannot be read, which the store has reported. Every other error is thrown. */
export async function unlessUnreadable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableItemError) return undefined;
    throw error;
  }
}
