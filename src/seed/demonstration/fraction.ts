/**
 * A number in [0, 1) that depends only on the words. So the same unit, indicator and period give the same figure on
 * every machine and day. It is FNV-1a with a final mix, because neighbouring ids differ in one character only.
 */
export function fraction(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  const text = words.join('|');
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number from `least` to `most`, both included. */
export const whole = (least: number, most: number, ...words: readonly (string | number)[]): number =>
  least + Math.floor(fraction(...words) * (most - least + 1));
