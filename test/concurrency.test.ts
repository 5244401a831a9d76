import { expect, it } from 'vitest';
import { inParallel } from '../src/concurrency.js';

it('gives the results in the order of the list, however long each takes', async () => {
  const slowFirst = async (n: number) => {
    for (let turn = n; turn < 5; turn++) await Promise.resolve();
    return n * 10;
  };
  expect(await inParallel([1, 2, 3, 4], 2, slowFirst)).toEqual([10, 20, 30, 40]);
});

it('begins nothing more after the first error', async () => {
  const begun: number[] = [];
  const failing = inParallel([1, 2, 3, 4, 5, 6], 2, async (n) => {
    begun.push(n);
    await Promise.resolve();
    if (n === 2) throw new Error('two');
    await Promise.resolve();
  });
  await expect(failing).rejects.toThrow('two');
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  expect(begun).toEqual([1, 2]);
});
