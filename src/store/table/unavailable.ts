import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import type { Text } from '../../domain/text/text.js';
import { UnprocessedError } from './batch.js';

type ClientError = Parameters<typeof isThrottlingError>[0];
const isError = (error: unknown): error is ClientError => error instanceof Error;

/** A part of the service other than the table does not answer. */
export class UnavailableError extends Error {
  /** A text for callers, if the general sentence would not help them. */
  readonly text?: Text;
}

/** The error's own sentence for callers; undefined if it has none. */
export const textOfUnavailable = (error: unknown): Text | undefined =>
  error instanceof UnavailableError ? error.text : undefined;

/**
 * Whether AWS or another part does not answer: a connection is refused or cut off, every attempt timed out, or AWS
 * reports an error of its own. The client has already made all its retries.
 */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof UnavailableError || (isError(error) && (isTransientError(error) || isServerError(error)));

/** True if the table still lacked capacity after all attempts. */
export const isOverloaded = (error: unknown): boolean =>
  error instanceof UnprocessedError || (isError(error) && isThrottlingError(error));
