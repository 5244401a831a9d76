/** 32 hexadecimal digits. `crypto.randomUUID` is newer than the telephones of officials. */
export const newIdempotencyKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
