let first: unknown;

/** The first failure for which this process closed parts; undefined before. */
export const firstFailure = (): unknown => first;

/**
 * Closes after the work. If the work fails, its failure is thrown, even if closing fails too: the second failure follows
 * from the first and would hide it.
 */
export async function closingAfter<T>(work: () => Promise<T>, close: () => Promise<void>): Promise<T> {
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await closedAfter(error, close);
    throw error;
  }
  await close();
  return result;
}

/** Closes after a failure. Does not throw when closing fails too, so that the caller can throw the failure. */
export async function closedAfter(failure: unknown, close: () => Promise<void>): Promise<void> {
  first ??= failure;
  await close().catch(() => undefined);
}
