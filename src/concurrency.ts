/** Runs the work for every element, at most `width` at a time; results in the order of the list. The first error stops the rest. */
export async function inParallel<T, R>(
  list: readonly T[],
  width: number,
  work: (element: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const left = numbered(list);
  const worker = async () => {
    for (const [i, element] of left) results[i] = await work(element);
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker));
  return results;
}

/** A generator ends for all workers with the first one that leaves it; the iterator of an array goes on. */
function* numbered<T>(list: readonly T[]): Generator<[number, T]> {
  yield* list.entries();
}
