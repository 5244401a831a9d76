import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inParallel } from '../../../src/concurrency.js';
import { backoff } from '../../../src/store/table/backoff.js';

describe('backing off', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each([
    [1, 50],
    [2, 100],
    [5, 800],
    [6, 1_000],
    [9, 1_000],
  ])('waits at most, before try %d, %d ms', async (attempt, longest) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999_999);
    let done = false;
    const waiting = backoff(attempt).then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(longest - 2);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    await waiting;
    expect(done).toBe(true);
  });

  it('may wait for nothing at all', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const waiting = backoff(9);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
  });
});

describe('work in parallel', () => {
  it('keeps the order of the list and never exceeds its width', async () => {
    let running = 0;
    let most = 0;
    const doubled = await inParallel([5, 1, 4, 2, 3], 2, async (n) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, n));
      running -= 1;
      return n * 2;
    });
    expect(doubled).toEqual([10, 2, 8, 4, 6]);
    expect(most).toBe(2);
  });

  it('fails with the first error', async () => {
    const work = async (n: number) => {
      if (n === 2) throw new Error('two');
      return n;
    };
    await expect(inParallel([1, 2, 3], 1, work)).rejects.toThrow('two');
    expect(await inParallel([], 3, work)).toEqual([]);
  });
});
