import { putThreefry } from '../../../../src/domain/sensitivity/drawn-figures.js';

export type Words = readonly [number, number];

/** Two words that depend on a key and a counter only. */
export function threefry([key0, key1]: Words, [counter0, counter1]: Words): Words {
  const words = new Uint32Array(2);
  putThreefry(words, key0, key1, counter0, counter1);
  return [words[0] as number, words[1] as number];
}

/** A number between 0 and 1, neither of them included. */
export const uniformOf = ([high, low]: Words): number => ((high >>> 6) * 2 ** 26 + (low >>> 6) + 0.5) / 2 ** 52;
