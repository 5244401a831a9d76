/** Milliseconds since the epoch. */
export type EpochClock = () => number;

/**
 * The loaded value for at most `maxAgeMs`; loads at the same time share one request. A failed load is not kept.
 * Meant for SETTINGS in queries (60 s at most): what people change must never hang in a warm Lambda longer than that.
 */
export function cached<T>(load: () => Promise<T>, maxAgeMs: number, clock: EpochClock): () => Promise<T> {
  let held: { readonly since: number; readonly value: Promise<T> } | undefined;
  return () => {
    if (held && clock() - held.since < maxAgeMs) return held.value;
    const value = load();
    const mine = { since: clock(), value };
    held = mine;
    value.catch(() => {
      if (held === mine) held = undefined;
    });
    return value;
  };
}

/** For what never changes once it is stored: loaded once per process and key. A failed load is not kept. */
export function cachedForever<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const held = new Map<K, Promise<T>>();
  return (key) => {
    const known = held.get(key);
    if (known) return known;
    const value = load(key);
    held.set(key, value);
    value.catch(() => held.delete(key));
    return value;
  };
}

/** Keeps what was used last, up to a total weight; an entry heavier than that is not kept. */
export class BoundedCache<T> {
  private readonly held = new Map<string, { readonly value: T; readonly weight: number; used: number }>();
  private total = 0;
  private uses = 0;

  constructor(private readonly mostWeight: number) {}

  get(key: string): T | undefined {
    const entry = this.held.get(key);
    if (!entry) return undefined;
    this.uses += 1;
    entry.used = this.uses;
    return entry.value;
  }

  set(key: string, value: T, weight: number): void {
    this.drop(key);
    if (weight > this.mostWeight) return;
    this.uses += 1;
    this.held.set(key, { value, weight, used: this.uses });
    this.total += weight;
    while (this.total > this.mostWeight) this.drop(this.leastRecent());
  }

  /** The oldest entry is searched only when one has to go: keeping the order at each use costs more. */
  private leastRecent(): string {
    let found = '';
    let least = Number.POSITIVE_INFINITY;
    for (const [key, { used }] of this.held) if (used < least) [found, least] = [key, used];
    return found;
  }

  private drop(key: string): void {
    this.total -= this.held.get(key)?.weight ?? 0;
    this.held.delete(key);
  }
}
