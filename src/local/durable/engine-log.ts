import { readFileSync } from 'node:fs';

/** The blocks, heads and kinds of records in LevelDB's format of a log, in which its MANIFEST is written as well. */
const BLOCK = 32_768;
const HEAD = 7;
const [FULL, FIRST, MIDDLE, LAST] = [1, 2, 3, 4];

export type EngineLog = {
  readonly bytes: number;
  /** Up to here every record is whole. */
  readonly whole: number;
  /** The bytes from the first record that is not whole to the next one that is, or to the end. */
  readonly spoilt: Buffer;
  /** Whole records follow what is not whole: damage, which no kill explains. */
  readonly goesOn: boolean;
};

/** Reads a log by its checksums. The engine drops what does not match them without a word. */
export function readEngineLog(path: string): EngineLog {
  const bytes = readFileSync(path);
  const whole = endOfWhole(bytes);
  const rest = bytes.subarray(whole);
  // Space that was made ready and never written.
  if (rest.every((byte) => byte === 0)) return { bytes: bytes.length, whole, spoilt: NOTHING, goesOn: false };
  const next = nextWhole(bytes, whole);
  return {
    bytes: bytes.length,
    whole,
    spoilt: bytes.subarray(whole, next ?? bytes.length),
    goesOn: next !== undefined,
  };
}

const NOTHING = Buffer.alloc(0);

/** The place behind the last whole record that ends a write. */
function endOfWhole(bytes: Buffer): number {
  let [at, end] = [0, 0];
  let isInside = false;
  while (at < bytes.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEAD) {
      at += left;
      if (!isInside) end = Math.min(at, bytes.length);
      continue;
    }
    const kind = kindAt(bytes, at, left);
    if (kind === undefined || isInside !== (kind === MIDDLE || kind === LAST)) break;
    at += HEAD + bytes.readUInt16LE(at + 4);
    isInside = kind === FIRST || kind === MIDDLE;
    if (!isInside) end = at;
  }
  return end;
}

/** The kind of the whole record there, if it is one. */
function kindAt(bytes: Buffer, at: number, left: number): number | undefined {
  if (at + HEAD > bytes.length) return undefined;
  const [length, kind = 0] = [bytes.readUInt16LE(at + 4), bytes[at + 6]];
  if (kind < FULL || kind > LAST || HEAD + length > left || at + HEAD + length > bytes.length) return undefined;
  const sum = masked(crc32c(bytes.subarray(at + 6, at + HEAD + length)));
  return bytes.readUInt32LE(at) === sum ? kind : undefined;
}

/** Where whole records go on behind a damaged one: somewhere in its block, or where a later block begins. */
function nextWhole(bytes: Buffer, from: number): number | undefined {
  for (let at = from + 1; at + HEAD <= bytes.length; at += at % BLOCK === 0 && at > from + BLOCK ? BLOCK : 1)
    if (kindAt(bytes, at, BLOCK - (at % BLOCK)) !== undefined) return at;
  return undefined;
}

/** CRC-32C, bit by bit reversed; Node has only the other CRC-32. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0x82f63b78 : sum >>> 1;
  return sum;
});

function crc32c(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** LevelDB stores sums so, because a sum over bytes that hold sums is weak. */
const masked = (sum: number): number => (((sum >>> 15) | (sum << 17)) + 0xa282ead8) >>> 0;
