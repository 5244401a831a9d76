import { createHash } from 'node:crypto';
import type { UserError } from './codes.js';
import { userError } from './user-error.js';

/** The most characters of a key. */
export const LONGEST_KEY = 100;
const KEY = new RegExp(`^[\\w.:-]{8,${LONGEST_KEY}}$`);

/** Whether a caller's key can name a request: 8 to 100 letters, digits, underscores, dashes, dots or colons. */
export const isIdempotencyKey = (key: string): boolean => KEY.test(key);

/** The refusal of a key that can name no request. */
export const unusableKey = (key: string): UserError => userError('BAD_IDEMPOTENCY_KEY', ['idempotencyKey'], key);
/** The refusal of a key that names another request already. */
export const reusedKey = (key: string): UserError => userError('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'], key);

/** A fingerprint that is equal for equal requests. The order of lists matters, the order of properties does not. */
export const payloadFingerprint = (payload: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(payload)))
    .digest('base64url');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
