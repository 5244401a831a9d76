import { hash } from 'node:crypto';

/** A number in [0, 1) that follows from its keys alone, so it stays the same when other events are removed. */
export function drawn(...keys: readonly (string | number)[]): number {
  return Number.parseInt(hash('sha256', JSON.stringify(keys)).slice(0, 12), 16) / 2 ** 48;
}

export const drawnBetween = (least: number, most: number, ...keys: readonly (string | number)[]): number =>
  least + Math.floor(drawn(...keys) * (most - least + 1));

/** Random bytes for keys and ids, at most 32. */
export function drawnBytes(count: number, ...keys: readonly (string | number)[]): Buffer {
  if (count > 32) throw new Error(`${count} bytes of chance at once are too many`);
  return hash('sha256', JSON.stringify(keys), 'buffer').subarray(0, count);
}

type Known<Given, Made> = { get(given: Given): Made | undefined; set(given: Given, made: Made): unknown };
/** Calls `make` once for each key. */
export const remembered =
  <Given, Made>(make: (given: Given) => Made, known: Known<Given, Made> = new Map()) =>
  (given: Given): Made => {
    const made = known.get(given) ?? make(given);
    known.set(given, made);
    return made;
  };
