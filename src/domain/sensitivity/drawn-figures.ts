import { createHash } from 'node:crypto';
import { normalQuantile } from '../certainty/normal.js';
import type { RankedColumn } from '../certainty/ranked-figures.js';

export const LEVELS = 32;
const QUANTILES = Float64Array.from({ length: LEVELS }, (_, level) => normalQuantile((level + 0.5) / LEVELS));
const VARIANCE = QUANTILES.reduce((sum, quantile) => sum + quantile ** 2, 0) / LEVELS;

/** Equally likely deviations with mean 0 and variance 1. There are few levels, so the shares at all levels fit into memory. */
export const DEVIATIONS = QUANTILES.map((quantile) => quantile / Math.sqrt(VARIANCE));

/** Five bits choose a level, and a word of 32 bits holds six levels. */
const BITS = 5;
const DRAWS_OF_WORD = 6;
const DRAWS_OF_WORDS = 2 * DRAWS_OF_WORD;

/** The figures of an indicator that vary by chance. */
export type Chance = {
  readonly communes: Uint32Array;
  /** The levels of these communes in a draw of a half. The array is valid until the next call for that half. */
  levels(half: number, draw: number): Uint8Array;
};

/**
 * The draws of an indicator, undefined where no figure varies. A draw depends only on the hash of the ranking's input, the
 * half, the number of the draw, and the commune, indicator and period of the figure, so the order of calls does not matter.
 */
export function chanceIn({ deviations }: Pick<RankedColumn, 'deviations'>, keys: Uint32Array): Chance | undefined {
  const communes = Uint32Array.from([...deviations.keys()].filter((commune) => (deviations[commune] as number) > 0));
  if (communes.length === 0) return undefined;
  const halves = [0, 1].map((half) => levelsOf(communes, keys, half));
  return { communes, levels: (half, draw) => (halves[half] as (draw: number) => Uint8Array)(draw) };
}

function levelsOf(communes: Uint32Array, keys: Uint32Array, half: number): (draw: number) => Uint8Array {
  const drawn = Array.from({ length: DRAWS_OF_WORDS }, () => new Uint8Array(communes.length));
  const words = new Uint32Array(2);
  let block = -1;
  return (draw) => {
    const wanted = Math.floor(draw / DRAWS_OF_WORDS);
    for (let at = 0; wanted !== block && at < communes.length; at++) {
      const commune = communes[at] as number;
      putThreefry(words, keys[2 * commune] as number, keys[2 * commune + 1] as number, wanted, half);
      for (let place = 0; place < DRAWS_OF_WORDS; place++) {
        const word = words[place < DRAWS_OF_WORD ? 0 : 1] as number;
        (drawn[place] as Uint8Array)[at] = (word >>> (BITS * (place % DRAWS_OF_WORD))) & (LEVELS - 1);
      }
    }
    block = wanted;
    return drawn[draw % DRAWS_OF_WORDS] as Uint8Array;
  };
}

/** A key of two words for each figure of an indicator. @param figures a word for the indicator and period of each figure */
export function figureKeys(inputHash: string, communes: Uint32Array, figures: Uint32Array): Uint32Array {
  const [seed0, seed1] = wordsOf(inputHash);
  const keys = new Uint32Array(2 * communes.length);
  const words = new Uint32Array(2);
  for (let at = 0; at < communes.length; at++) {
    putThreefry(words, seed0, seed1, communes[at] as number, figures[at] as number);
    keys.set(words, 2 * at);
  }
  return keys;
}

/** The first two words of the hash of a text. */
export function wordsOf(text: string): readonly [number, number] {
  const digest = createHash('sha256').update(text).digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}

const PARITY = 0x1bd11bda;

/** The bits of rotation of the second word in the four rounds of a block; blocks use the two rows in turn. */
const TURNS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const;

/**
 * Threefry-2x32-20 (Salmon, Moraes, Dror, Shaw 2011): two words that depend on a key and a counter only, so draws have no
 * order and need no state.
 */
export function putThreefry(into: Uint32Array, key0: number, key1: number, counter0: number, counter1: number): void {
  const keys = [key0, key1, PARITY ^ key0 ^ key1] as const;
  let x0 = (counter0 + key0) | 0;
  let x1 = (counter1 + key1) | 0;
  for (let block = 1; block <= 5; block++) {
    for (const bits of TURNS[block % 2 === 1 ? 0 : 1]) {
      x0 = (x0 + x1) | 0;
      x1 = ((x1 << bits) | (x1 >>> (32 - bits))) ^ x0;
    }
    x0 = (x0 + (keys[block % 3] as number)) | 0;
    x1 = (x1 + (keys[(block + 1) % 3] as number) + block) | 0;
  }
  into[0] = x0;
  into[1] = x1;
}
