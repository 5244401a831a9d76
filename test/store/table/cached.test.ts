import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoundedCache, cachedForever, loadedOnce, SHARED_LOAD_MS } from '../../../src/store/table/cached.js';

/** Loads that end when the test says so, in the order in which they began. */
function controlledLoads() {
  const begun: { succeed(value: string): void; fail(error: Error): void }[] = [];
  const load = () =>
    new Promise<string>((resolve, reject) => {
      begun.push({ succeed: resolve, fail: reject });
    });
  return { begun, load };
}

/** The error of a connection that is cut off in the middle of an answer. */
const aborted = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });

describe('a value that is loaded once', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is loaded once for all who ask at the same time, and kept', async () => {
    const { begun, load } = controlledLoads();
    const read = loadedOnce(load);
    const answers = [read(), read(), read()];
    begun[0]?.succeed('value');
    expect(await Promise.all(answers)).toEqual(['value', 'value', 'value']);
    expect(await read()).toBe('value');
    expect(begun).toHaveLength(1);
  });

  it('is not kept when loading failed', async () => {
    const { begun, load } = controlledLoads();
    const read = loadedOnce(load);
    const first = read();
    begun[0]?.fail(new Error('down'));
    await expect(first).rejects.toThrow('down');
    const second = read();
    begun[1]?.succeed('up');
    expect(await second).toBe('up');
  });

  it('does not fail for a caller with the load that another one began', async () => {
    const { begun, load } = controlledLoads();
    const read = loadedOnce(load);
    const first = read();
    const others = [read(), read()];
    begun[0]?.fail(aborted);
    await expect(first).rejects.toBe(aborted);
    await vi.advanceTimersByTimeAsync(0);
    // The others share one load again.
    expect(begun).toHaveLength(2);
    begun[1]?.succeed('up');
    expect(await Promise.all(others)).toEqual(['up', 'up']);
  });

  it('is loaded anew a second after somebody began to wait for a load that hangs, and not a millisecond before', async () => {
    const { begun, load } = controlledLoads();
    const read = loadedOnce(load);
    void read();
    const second = read();
    await vi.advanceTimersByTimeAsync(SHARED_LOAD_MS - 1);
    expect(begun).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toHaveLength(2);
    begun[1]?.succeed('from the second load');
    expect(await second).toBe('from the second load');
    expect(await read()).toBe('from the second load');
  });

  it('is kept when a load that hung ends well, unless a later one was faster', async () => {
    const { begun, load } = controlledLoads();
    const read = loadedOnce(load);
    const first = read();
    const second = read();
    await vi.advanceTimersByTimeAsync(SHARED_LOAD_MS);
    begun[0]?.succeed('late');
    expect(await first).toBe('late');
    begun[1]?.succeed('later');
    expect(await second).toBe('later');
    expect(await read()).toBe('late');
  });
});

describe('a value cached for ever', () => {
  it('is loaded once a key', async () => {
    const load = vi.fn(async (key: string) => key.toUpperCase());
    const read = cachedForever(load);
    expect([await read('a'), await read('b'), await read('a')]).toEqual(['A', 'B', 'A']);
    expect(load.mock.calls).toEqual([['a'], ['b']]);
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
