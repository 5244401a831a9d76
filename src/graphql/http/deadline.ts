import { apiError } from '../shared/errors.js';
import { RETRY_AFTER_SECONDS } from './failure.js';
import { ANSWER_TEXTS } from './texts.js';

/** Milliseconds of a monotonic clock. */
export type Stopwatch = () => number;

/** Milliseconds after which a query is stopped. */
export const MOST_QUERY_MS = 5_000;

/**
 * The time limit of one query. Resolvers check it before they begin, because a timer cannot fire while fields are
 * computed. A mutation has no limit: once it has begun to write, it must get its answer.
 */
export type Deadline = {
  /** @throws DEADLINE_EXCEEDED if the time is over */
  check(): void;
  readonly isOver: boolean;
  lift(): void;
  /** True for a mutation. */
  readonly isLifted: boolean;
  /** The result of `work`, or undefined as soon as the time is over. */
  orOver<T>(work: Promise<T>): Promise<T | undefined>;
};

export const deadlineError = () =>
  apiError('DEADLINE_EXCEEDED', ANSWER_TEXTS.tooLate(MOST_QUERY_MS / 1_000), { retryAfter: RETRY_AFTER_SECONDS });

/** The deadline of a query. Without a stopwatch there is none. */
export function deadlineAfter(milliseconds: number, stopwatch: Stopwatch | undefined): Deadline {
  const end = (stopwatch?.() ?? 0) + milliseconds;
  let isLifted = false;
  let isOver = false;
  return {
    check() {
      if (isLifted) return;
      if (stopwatch && stopwatch() > end) isOver = true;
      if (isOver) throw deadlineError();
    },
    get isOver() {
      return isOver;
    },
    lift() {
      isLifted = true;
    },
    get isLifted() {
      return isLifted;
    },
    async orOver(work) {
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
