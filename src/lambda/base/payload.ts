import type { JobPayload } from '../../jobs/index.js';

/** The payload comes from neither a schedule nor a run by hand. A retry would not help. */
export class PayloadError extends Error {
  override name = 'PayloadError';
}

/**
 * Reads a payload. EventBridge writes `2026-11-17T20:00:00Z`, but instants are compared as texts with milliseconds.
 * @throws PayloadError for any other form
 */
export function readPayload(event: unknown): JobPayload {
  const { occurrence, period, dryRun } = Object(event) as Record<string, unknown>;
  if (typeof occurrence !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(occurrence) || Number.isNaN(Date.parse(occurrence)))
    throw new PayloadError(`occurrence must be the scheduled moment, not ${JSON.stringify(occurrence)}`);
  if (period !== undefined && typeof period !== 'string')
    throw new PayloadError(`period must be a period's id, not ${JSON.stringify(period)}`);
  // A run that was meant to be dry must never become a real one.
  if (dryRun !== undefined && typeof dryRun !== 'boolean')
    throw new PayloadError(`dryRun must be true or false, not ${JSON.stringify(dryRun)}`);
  return {
    occurrence: new Date(occurrence).toISOString(),
    ...(period !== undefined && { period }),
    ...(dryRun && { dryRun }),
  };
}
