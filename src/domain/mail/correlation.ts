import { createHash } from 'node:crypto';
import type { Instant } from '../time/local-date.js';

/** The header that names the request or sweep behind a letter. Events of the mail service return it. */
export const CORRELATION_HEADER = 'X-Correlation-Id';

/** `request-3f9a0c6d2b7e4415`: the hash of a request's key. Callers choose the key, so a log may hold only its hash. */
export const requestCorrelation = (idempotencyKey: string): string =>
  `request-${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 16)}`;

/** The name of a sweep: `sweep-2026-11-17T23:30:00.000Z`. */
export const sweepCorrelation = (occurrence: Instant): string => `sweep-${occurrence}`;

/** Whether this service made a text. Only such a text may stand in a log. */
export const isCorrelation = (text: string): boolean =>
  /^(request-[0-9a-f]{16}|sweep-\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/.test(text);
