/** The number at a place, highest byte first unless little-endian; undefined outside the bytes. */
export function numberAt(bytes: Uint8Array, at: number, length: 2 | 4, isLittle = false): number | undefined {
  if (at < 0 || at + length > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return length === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle);
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
