let first: unknown;

/** The first failure of this process, once it closes because of it. */
export const firstFailure = (): unknown => first;

/**
 * Closes after the work. If the work failed, that is the failure which is told: what fails while closing comes of it, and
 * would hide its cause.
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

/** Closes after a failure. The caller hears of that failure, also when closing fails too. */
export async function closedAfter(failure: unknown, close: () => Promise<void>): Promise<void> {
  first ??= failure;
  await close().catch(() => undefined);
}
