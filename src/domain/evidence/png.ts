import { joinedBytes, numberAt } from './bytes.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

/** Chunks that make the picture and its colours. Texts, times, EXIF and animations are left out. */
const KEPT = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
]);

/** The picture without metadata and without any bytes after its end; undefined if it is damaged. */
export function barePng(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [bytes.subarray(0, SIGNATURE.length)];
  let hasData = false;
  for (let at = SIGNATURE.length; ; ) {
    const length = numberAt(bytes, at, 4);
    // Length, name and checksum have four bytes each.
    if (length === undefined || at + 12 + length > bytes.length) return undefined;
    const chunk = bytes.subarray(at, at + 12 + length);
    const name = String.fromCharCode(...chunk.subarray(4, 8));
    if ((name === 'IHDR') !== (at === SIGNATURE.length)) return undefined;
    hasData ||= name === 'IDAT';
    if (KEPT.has(name)) parts.push(chunk);
    if (name === 'IEND') return hasData && length === 0 ? joinedBytes(parts) : undefined;
    at += chunk.length;
  }
}
