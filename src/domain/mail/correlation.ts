import { createHash } from 'node:crypto';
import type { Instant } from '../time/local-date.js';

/** The header of a letter that names what led to it. Events of the mail service hand it back. */
export const CORRELATION_HEADER = 'X-Correlation-Id';

/** `request-3f9a0c6d2b7e4415`. A caller chooses the key of a request, so that only its hash may stand in a log. */
export const requestCorrelation = (idempotencyKey: string): string =>
  `request-${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 16)}`;

/** `sweep-2026-11-17T23:30:00.000Z` */
export const sweepCorrelation = (occurrence: Instant): string => `sweep-${occurrence}`;

/** Whether a text is one of ours: only such a text may stand in a log. */
export const isCorrelation = (text: string): boolean =>
  /^(request-[0-9a-f]{16}|sweep-\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/.test(text);
