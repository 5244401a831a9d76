import { joinedBytes, numberAt } from './bytes.js';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const JFIF = 0xe0;
const EXIF = 0xe1;
const COLOUR = 0xe2;
const ADOBE = 0xee;

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff;

type Segment = { readonly marker: number; readonly from: number; readonly to: number };

/**
 * The picture without place, time, device, comment, thumbnail and any bytes after its end; undefined if it is damaged.
 * Colours stay, and which side is up, because the picture needs them to look the same.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  let hasFrame = false;
  let hasScan = false;
  for (;;) {
    const segment = segmentAt(bytes, at);
    if (!segment) return undefined;
    const { marker, from, to } = segment;
    if (marker === END) {
      if (!hasFrame || !hasScan) return undefined;
      return joinedBytes([...parts, bytes.subarray(from, to)]);
    }
    hasFrame ||= isFrame(marker);
    if (marker === SCAN) {
      hasScan = true;
      const end = endOfScan(bytes, to);
      if (end === undefined) return undefined;
      parts.push(bytes.subarray(from, end));
      at = end;
      continue;
    }
    const kept = keptOf(bytes, segment);
    if (kept) parts.push(kept);
    at = to;
  }
}

/** The segment at a place. Fill bytes may precede its marker. */
function segmentAt(bytes: Uint8Array, start: number): Segment | undefined {
  let from = start;
  if (bytes[from] !== 0xff) return undefined;
  while (bytes[from + 1] === 0xff) from++;
  const marker = bytes[from + 1];
  if (marker === undefined || marker === 0 || marker === START || isRestart(marker)) return undefined;
  if (marker === END) return { marker, from, to: from + 2 };
  const length = numberAt(bytes, from + 2, 2);
  if (length === undefined || length < 2 || from + 2 + length > bytes.length) return undefined;
  return { marker, from, to: from + 2 + length };
}

/** The end of a scan. Coded lines follow its header up to the next marker; FF00 and restart marks belong to them. */
function endOfScan(bytes: Uint8Array, start: number): number | undefined {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1];
    if (next === undefined) return undefined;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at += next === 0xff ? 1 : 2;
  }
  return undefined;
}

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** Whether a marker begins a frame. C4, C8 and CC in this range are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Whether a marker is a frame or a table, not a comment, other data of programs or reserved. */
const isPicture = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xdb && marker <= 0xdf);

function keptOf(bytes: Uint8Array, { marker, from, to }: Segment): Uint8Array | undefined {
  const segment = bytes.subarray(from, to);
  const begins = (text: string) => text === String.fromCharCode(...segment.subarray(4, 4 + text.length));
  if (marker === EXIF) return begins('Exif\0\0') ? turnOnly(segment.subarray(10)) : undefined;
  if (marker === JFIF) return begins('JFIF\0') ? withoutThumbnail(segment) : undefined;
  if (marker === COLOUR) return begins('ICC_PROFILE\0') ? segment : undefined;
  if (marker === ADOBE) return begins('Adobe') ? segment : undefined;
  return isPicture(marker) ? segment : undefined;
}

/** Keeps version, unit and density, and sets the size of the thumbnail to zero. */
function withoutThumbnail(segment: Uint8Array): Uint8Array | undefined {
  if (segment.length < 18) return undefined;
  return joinedBytes([Uint8Array.of(0xff, JFIF, 0, 16), segment.subarray(4, 16), Uint8Array.of(0, 0)]);
}

const ORIENTATION = 0x0112;
const ENTRY = 12;

/**
 * A telephone stores the lines as it is held, and says here which side is up. Without it, pictures lie on their side.
 */
function turnOnly(tiff: Uint8Array): Uint8Array | undefined {
  const turn = orientationIn(tiff);
  if (turn === undefined || turn < 2 || turn > 8) return undefined;
  const header = [0xff, EXIF, 0, 34, ...new TextEncoder().encode('Exif\0\0MM'), 0, 42, 0, 0, 0, 8];
  return Uint8Array.of(...header, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0);
}

function orientationIn(tiff: Uint8Array): number | undefined {
  const isLittle = tiff[0] === 0x49;
  const read = (at: number, length: 2 | 4) => numberAt(tiff, at, length, isLittle);
  const directory = read(4, 4);
  const count = directory === undefined ? undefined : read(directory, 2);
  if (directory === undefined || count === undefined) return undefined;
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * ENTRY;
    const tag = read(entry, 2);
    if (tag === undefined) return undefined;
    if (tag === ORIENTATION) return read(entry + 8, 2);
  }
  return undefined;
}
