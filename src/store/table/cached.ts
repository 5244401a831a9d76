/** A caller waits this long for a load that another caller began. */
export const SHARED_LOAD_MS = 1_000;

/**
 * Loads a value when it is first needed, and keeps it. Callers share a load that is under way, but none depends on the load
 * of another: after a second, or when that load fails, a caller loads for itself. The other load may hang since long before
 * this caller came. A failed load is not kept.
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
    // The first caller to give up begins a load; those who give up with it share that one.
    return latest && latest !== begun ? latest : begin();
  };
}

/** Never fails. The caller checks the result of the load itself. */
async function settledSoon(load: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, SHARED_LOAD_MS);
  });
  await Promise.race([load.catch(() => {}), late]);
  clearTimeout(timer);
}

/** For what never changes once it is stored: loaded once per process and key. */
export function cachedForever<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const readers = new Map<K, () => Promise<T>>();
  return (key) => {
    const reader = readers.get(key) ?? loadedOnce(() => load(key));
    readers.set(key, reader);
    return reader();
  };
}

/** Keeps what was used last, up to a total weight; an entry heavier than that is not kept. */
export class BoundedCache<T> {
  /** The entry that was used longest ago stands first. */
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
