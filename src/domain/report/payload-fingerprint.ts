import { createHash } from 'node:crypto';

/** Same for two requests that ask for the same; the order of lists counts, that of properties does not. */
export const payloadFingerprint = (payload: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(payload)))
    .digest('base64url');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}
