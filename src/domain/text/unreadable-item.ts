/**
 * A stored item cannot be read: the item is damaged, or a release with another layout wrote it. Only answers and runs
 * that need this item fail.
 */
export class UnreadableItemError extends Error {
  override name = 'UnreadableItemError';

  /** Path of the item's unit, if its index key has one: viewers without rights there do not learn of the damage. */
  path: string | undefined;

  constructor(
    /** The key of the item. A hash replaces an e-mail address in it, so that a log may hold the key. */
    readonly item: string,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`The stored item ${item} cannot be read: ${problem}`, options);
  }
}

/** The error for a part of an item, such as one scope of the settings. The part is named like an item. */
export const unreadableError = ({ item, problem }: { readonly item: string; readonly problem: string }) =>
  new UnreadableItemError(item, problem);

/** The value read; undefined if the item cannot be read, which the store has reported. Throws every other error. */
export async function unlessUnreadable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableItemError) return undefined;
    throw error;
  }
}
