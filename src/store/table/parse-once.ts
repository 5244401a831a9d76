import { isDeepStrictEqual } from 'node:util';
import { BoundedCache } from './cached.js';
import type { Item } from './table.js';

/**
 * Parses stored items; an item that still holds what it held before gives the very same object, so that what was made
 * from it can be kept too. The last `most` items are remembered.
 */
export function parseOnce<T>(parse: (stored: Item) => T, most: number): (stored: Item) => T {
  const kept = new BoundedCache<{ readonly stored: Item; readonly value: T }>(most);
  return (stored) => {
    const key = `${stored.pk} ${stored.sk}`;
    const known = kept.get(key);
    if (known && isDeepStrictEqual(known.stored, stored)) return known.value;
    const value = parse(stored);
    kept.set(key, { stored, value }, 1);
    return value;
  };
}
