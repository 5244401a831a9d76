import { madeOnce } from '../../domain/text/grouped-by.js';
/** Milliseconds that a caller waits for a load that another caller began. */
export const SHARED_LOAD_MS = 1_000;

/**
 * Loads a value at its first use, and keeps it. Callers share a load under way, but none depends on the load of
 * another: after a second, or if that load fails, a caller loads for itself, because the other load may have hung since
 * long before. A failed load is not kept.
 */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: { readonly value: T } | undefined;
  let latest: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    const mine = load();
    latest = mine;
    mine.then(
      (value) => {
        loaded ??= { value };
      },
      () => {
        if (latest === mine) latest = undefined;
      },
    );
    return mine;
  };
  return async () => {
    if (loaded) return loaded.value;
    const begun = latest;
    if (!begun) return begin();
    await settledSoon(begun);
    if (loaded) return (loaded as { value: T }).value;
    // The first caller to stop waiting begins a load. Callers that stop with it share that load.
    return latest && latest !== begun ? latest : begin();
  };
}

/** Waits until the load ends or a second has passed. Never fails: the caller checks the result of the load. */
async function settledSoon(load: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, SHARED_LOAD_MS);
  });
  await Promise.race([load.catch(() => {}), late]);
  clearTimeout(timer);
}

/** For values that never change once stored: loaded once per process and key. */
export function cachedForever<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const readers = new Map<K, () => Promise<T>>();
  return (key) => madeOnce(readers, key, () => loadedOnce(() => load(key)))();
}

/** Keeps the values used last, up to a total weight. A heavier entry is not kept. */
export class BoundedCache<T> {
  /** In order of use, the least recently used entry first. */
  private readonly held = new Map<string, { readonly value: T; readonly weight: number }>();
  private total = 0;

  constructor(private readonly mostWeight: number) {}

  get(key: string): T | undefined {
    const entry = this.held.get(key);
    if (!entry) return undefined;
    this.held.delete(key);
    this.held.set(key, entry);
    return entry.value;
  }

  set(key: string, value: T, weight: number): void {
    this.drop(key);
    if (weight > this.mostWeight) return;
    this.held.set(key, { value, weight });
    this.total += weight;
    for (const oldest of this.held.keys()) {
      if (this.total <= this.mostWeight) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.total -= this.held.get(key)?.weight ?? 0;
    this.held.delete(key);
  }
}
