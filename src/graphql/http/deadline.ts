import { apiError } from '../shared/errors.js';
import { RETRY_AFTER_SECONDS } from './failure.js';
import { ANSWER_TEXTS } from './texts.js';

/** Milliseconds of a monotonic clock. */
export type Stopwatch = () => number;

/** Milliseconds after which a query is stopped. */
export const MOST_QUERY_MS = 5_000;

export type Deadline = ReturnType<typeof deadlineAfter>;

export const deadlineError = () =>
  apiError('DEADLINE_EXCEEDED', ANSWER_TEXTS.tooLate(MOST_QUERY_MS / 1_000), { retryAfter: RETRY_AFTER_SECONDS });

/**
 * The time limit of one query; none without a stopwatch. Resolvers check it before they begin, because a timer cannot fire
 * while fields are computed. A mutation has no limit: once it has begun to write, it must get its answer.
 */
export function deadlineAfter(milliseconds: number, stopwatch: Stopwatch | undefined) {
  const end = (stopwatch?.() ?? 0) + milliseconds;
  let isLifted = false;
  let isOver = false;
  return {
    /** @throws DEADLINE_EXCEEDED if the time is over */
    check(): void {
      if (isLifted) return;
      if (stopwatch && stopwatch() > end) isOver = true;
      if (isOver) throw deadlineError();
    },
    get isOver(): boolean {
      return isOver;
    },
    lift(): void {
      isLifted = true;
    },
    /** True for a mutation. */
    get isLifted(): boolean {
      return isLifted;
    },
    /** The result of `work`, or undefined as soon as the time is over. */
    async orOver<T>(work: Promise<T>): Promise<T | undefined> {
      if (!stopwatch) return work;
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => {
          if (isLifted) return;
          isOver = true;
          resolve(undefined);
        }, milliseconds);
      });
      try {
        return await Promise.race([work, over]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
