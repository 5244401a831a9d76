/** The bits by which the second word turns in each round (Salmon, Moraes, Dror, Shaw 2011). */
const TURNS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const ROUNDS = 20;
const PARITY = 0x1bd11bda;

export type Words = readonly [number, number];

/** Threefry-2x32-20: two words that depend on a key and a counter only, so draws have no order and need no state. */
export function threefry([key0, key1]: Words, [counter0, counter1]: Words): Words {
  const keys = [key0, key1, PARITY ^ key0 ^ key1] as const;
  let x0 = (counter0 + key0) | 0;
  let x1 = (counter1 + key1) | 0;
  for (let round = 0; round < ROUNDS; round++) {
    x0 = (x0 + x1) | 0;
    const turn = TURNS[round % TURNS.length] as number;
    x1 = ((x1 << turn) | (x1 >>> (32 - turn))) ^ x0;
    if (round % 4 === 3) {
      const block = (round + 1) / 4;
      x0 = (x0 + (keys[block % 3] as number)) | 0;
      x1 = (x1 + (keys[(block + 1) % 3] as number) + block) | 0;
    }
  }
  return [x0 >>> 0, x1 >>> 0];
}

/** A number between 0 and 1, neither of them included. */
export const uniformOf = ([high, low]: Words): number => ((high >>> 6) * 2 ** 26 + (low >>> 6) + 0.5) / 2 ** 52;
