import { SERVICE_TEXTS, textOfUnreadable } from '../../domain/refusal/texts.js';
import type { Text } from '../../domain/text/text.js';
import { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import { ContendedError } from '../../store/table/stored-errors.js';
import { isOverloaded, isUnavailable, textOfUnavailable } from '../../store/table/unavailable.js';
import type { ErrorCode } from '../generated/types.js';
import { duringRequest } from '../shared/during-request.js';
import { ANSWER_TEXTS } from './texts.js';

/** Seconds after which to try again: the table's client has opened new connections by then. */
export const RETRY_AFTER_SECONDS = 3;

/** The answer to a failure that the caller did not cause. */
export type Failure = {
  readonly text: Text;
  readonly extensions: {
    readonly code: ErrorCode;
    readonly item?: string;
    /** Seconds to wait, if the same request may succeed soon. */
    readonly retryAfter?: number;
  };
};

const retryAfter = RETRY_AFTER_SECONDS;

export function failureOf(cause: unknown): Failure {
  if (cause instanceof UnreadableItemError)
    return { text: textOfUnreadable(cause.item), extensions: { code: 'DATA_UNREADABLE', item: cause.item } };
  if (isOverloaded(cause)) return { text: SERVICE_TEXTS.busy, extensions: { code: 'RATE_LIMITED', retryAfter } };
  if (isUnavailable(cause))
    return {
      text: textOfUnavailable(cause) ?? ANSWER_TEXTS.unavailable,
      extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter },
    };
  if (cause instanceof ContendedError)
    return { text: SERVICE_TEXTS.contended, extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter } };
  return { text: SERVICE_TEXTS.surprise, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/**
 * Turns a temporary failure into status 503, unless part of the query was answered: clients throw the body of a 503
 * away.
 */
export const failureStatus = duringRequest({
  async willSendResponse({ response: { body, http } }) {
    if (body.kind !== 'single') return;
    const { data, errors = [] } = body.singleResult;
    const passing = errors.find(({ extensions }) => typeof extensions?.retryAfter === 'number');
    if (!passing || Object.values(data ?? {}).some((value) => value !== null)) return;
    http.status = 503;
    http.headers.set('retry-after', String(passing.extensions?.retryAfter));
  },
});
