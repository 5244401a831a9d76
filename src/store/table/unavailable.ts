import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import { UnprocessedError } from './batch.js';

type ClientError = Parameters<typeof isThrottlingError>[0];
const isError = (error: unknown): error is ClientError => error instanceof Error;

/**
 * AWS does not answer: connections are refused or cut off, the time of every attempt is over, or AWS says that it has an
 * error. These are the errors that its client tries again, and this one came after the last attempt.
 */
export const isUnavailable = (error: unknown): boolean =>
  isError(error) && (isTransientError(error) || isServerError(error));

/** The table refused for lack of capacity, after all attempts. */
export const isOverloaded = (error: unknown): boolean =>
  error instanceof UnprocessedError || (isError(error) && isThrottlingError(error));
