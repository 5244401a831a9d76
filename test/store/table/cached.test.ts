import { describe, expect, it } from 'vitest';
import { BoundedCache, cached, cachedForever } from '../../../src/store/table/cached.js';

/** Counts its calls and answers with their number. */
function counter() {
  let calls = 0;
  return { load: async () => ++calls, calls: () => calls };
}

describe('a value cached for a while', () => {
  it('is loaded again when its age is reached, and not a millisecond before', async () => {
    let now = 1_000;
    const { load } = counter();
    const read = cached(load, 60_000, () => now);
    expect(await read()).toBe(1);
    now += 59_999;
    expect(await read()).toBe(1);
    now += 1;
    expect(await read()).toBe(2);
  });

  it('is loaded once for all who ask at the same time', async () => {
    const { load, calls } = counter();
    const read = cached(load, 60_000, () => 0);
    expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
    expect(calls()).toBe(1);
  });

  it('is not kept when loading failed', async () => {
    let fails = true;
    const read = cached(
      async () => {
        if (fails) throw new Error('down');
        return 'up';
      },
      60_000,
      () => 0,
    );
    await expect(read()).rejects.toThrow('down');
    fails = false;
    expect(await read()).toBe('up');
  });
});

describe('a value cached for ever', () => {
  it('is loaded once a key', async () => {
    const { load, calls } = counter();
    const read = cachedForever<string, number>(load);
    expect([await read('a'), await read('b'), await read('a')]).toEqual([1, 2, 1]);
    expect(calls()).toBe(2);
  });

  it('is not kept when loading failed', async () => {
    let fails = true;
    const read = cachedForever(async (key: string) => {
      if (fails) throw new Error('down');
      return key;
    });
    await expect(read('a')).rejects.toThrow('down');
    fails = false;
    expect(await read('a')).toBe('a');
  });
});

describe('a bounded cache', () => {
  it('lets go of what was not used for longest once the weight is exceeded', () => {
    const cache = new BoundedCache<string>(3);
    cache.set('a', 'A', 1);
    cache.set('b', 'B', 1);
    cache.set('c', 'C', 1);
    expect(cache.get('a')).toBe('A');
    cache.set('d', 'D', 1);
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual(['A', undefined, 'C', 'D']);
  });

  it('keeps what weighs exactly as much as it holds, and nothing heavier', () => {
    const cache = new BoundedCache<string>(3);
    cache.set('small', 'S', 1);
    cache.set('heavy', 'H', 4);
    expect(cache.get('heavy')).toBeUndefined();
    expect(cache.get('small')).toBe('S');
    cache.set('whole', 'W', 3);
    expect(cache.get('whole')).toBe('W');
    expect(cache.get('small')).toBeUndefined();
  });

  it('counts a key that is set again once', () => {
    const cache = new BoundedCache<number>(2);
    for (const value of [1, 2, 3]) cache.set('a', value, 1);
    cache.set('b', 4, 1);
    expect([cache.get('a'), cache.get('b')]).toEqual([3, 4]);
  });
});
