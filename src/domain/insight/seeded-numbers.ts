import { createHash } from 'node:crypto';

/**
 * Numbers 0 ≤ x < 1 that depend only on a text (sfc32 by Chris Doty-Humphrey, seeded by the text's SHA-256). They are
 * the same on every machine, so anybody with the publication can draw them again.
 */
export function seededNumbers(seed: string): () => number {
  const digest = createHash('sha256').update(seed).digest();
  let a = digest.readInt32LE(0);
  let b = digest.readInt32LE(4);
  let c = digest.readInt32LE(8);
  let counter = digest.readInt32LE(12);
  return () => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 2 ** 32;
  };
}
