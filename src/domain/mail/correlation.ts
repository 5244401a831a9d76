import { createHash } from 'node:crypto';
import type { Instant } from '../time/local-date.js';
import { accessNoticeOf, type MailEntry, returnNamedBy } from './mail.js';

/** The name of what led to a letter: it stands in the log of the request or run, at the letter's entry and in the letter. */
export const CORRELATION_HEADER = 'X-Correlation-Id';

/** `request-3f9a0c6d2b7e4415`. A caller chooses the key of a request, so that only its hash may stand in a log. */
export const requestCorrelation = (idempotencyKey: string): string =>
  `request-${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 16)}`;

/** `sweep-2026-11-17T23:30:00.000Z` */
export const sweepCorrelation = (occurrence: Instant): string => `sweep-${occurrence}`;

/** What led to a letter: the request that sent a report back or changed an official, or the sweep that planned it. */
export function correlationOf(entry: Pick<MailEntry, 'kind' | 'official' | 'occurrence'>): string {
  const token = returnNamedBy(entry.kind)?.token ?? accessNoticeOf(entry)?.token;
  return token === undefined ? sweepCorrelation(entry.occurrence) : requestCorrelation(token);
}
